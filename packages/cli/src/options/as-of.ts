import { UsageError } from '../usage-error.ts';

/**
 * The ISO date that an option gives, or today.
 * @throws UsageError when it is no day of the calendar.
 */
export function asOfDate(given: string | undefined, today: string): string {
  if (given === undefined) return today;
  const value = given.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // 31 February is a valid shape and rolls over to March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new UsageError('usage.date-invalid', { value: given });
  }
  return value;
}
