import type { Pack } from '@lapsilinssi/core';
import { loadShippedPack } from '@lapsilinssi/project/node';

const loaded = await loadShippedPack();
if (loaded.status !== 'ok') throw new Error('the rule pack is not built: npm run build');

/** The rule pack that comes with Lapsilinssi. */
export const rulePack: Pack = loaded.pack;

/** The day that stands for today. */
export const AS_OF = '2026-11-21';
