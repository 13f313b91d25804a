/**
 * Prints the outcome of a check and sets the exit code: 0 without faults, 1 with.
 *
 * @param {string} what name of the check
 * @param {string} extent what was looked at, for the reader who wonders whether it was anything
 * @param {readonly string[]} faults one line each
 */
export function report(what, extent, faults) {
  for (const fault of faults) console.error(`${what}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${what}: ${faults.length === 0 ? 'in order' : `${faults.length} faults`} (${extent})`);
}
