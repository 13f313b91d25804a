#!/usr/bin/env node
import '../bundle/lapsilinssi.js';
