#!/usr/bin/env node
import '../bundle/language-server.js';
