import { openPack, type CompiledPack, type Pack } from '@lapsilinssi/core';

const opened = new WeakMap<CompiledPack, Pack>();

/** A compiled pack, opened once for all files and rules. */
export function openedPack(compiled: CompiledPack): Pack {
  const before = opened.get(compiled);
  if (before !== undefined) return before;
  const pack = openPack(compiled);
  opened.set(compiled, pack);
  return pack;
}
