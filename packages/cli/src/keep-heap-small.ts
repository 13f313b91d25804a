import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow to twice what lives on it before it is swept, instead of up to four times: of many documents each leaves much behind that
 * nobody needs. Costs some time, so that a few documents do without.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
