import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type { Packing } from '../packing.ts';

/** Deflates quickly rather than well: what is held of a plan is a tenth of what it was. */
export const deflated: Packing = {
  pack: (text) => deflateRawSync(text, { level: 1 }),
  unpack: (bytes) => inflateRawSync(bytes).toString('utf8'),
};
