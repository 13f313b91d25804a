import type { CompiledPack } from '@lapsilinssi/core';

/** The compiled rule pack of this package; `npm run build -w rules` makes it from the YAML. */
export declare const pack: CompiledPack;
