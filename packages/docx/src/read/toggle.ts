/** Whether a property that is on or off is on: `w:b` without a value is. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off');
}
