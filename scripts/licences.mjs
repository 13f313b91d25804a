/** Licences under which a package may reach a user, installed or bundled. */
const accepted = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** Packages whose manifest names no licence, with the one that their own documentation states. */
const stated = { format: 'MIT' };

/**
 * What is wrong with the licence of a package that reaches users, or undefined.
 *
 * @param {string} name
 * @param {string | undefined} license the manifest's field
 */
export function licenceFault(name, license) {
  const answer = license ?? stated[name];
  if (answer === undefined) return `${name} names no licence`;
  return accepted.has(answer) ? undefined : `${name} has the licence ${answer}, which is not among the accepted ones`;
}
