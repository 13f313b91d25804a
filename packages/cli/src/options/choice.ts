import { nearest } from '@lapsilinssi/core';

import { UsageError } from '../usage-error.ts';

/**
 * The one of several values that an option names; undefined when the option was not given.
 * @throws UsageError with the nearest value and all of them when it names none.
 */
export function choice<Value extends string>(
  option: string,
  given: string | undefined,
  values: readonly Value[],
): Value | undefined {
  if (given === undefined) return undefined;
  const wanted = given.trim().toLowerCase();
  const found = values.find((value) => value === wanted);
  if (found !== undefined) return found;
  throw new UsageError(
    'usage.value-unknown',
    { option, value: given },
    { nearest: nearest(wanted, values), choices: values },
  );
}
