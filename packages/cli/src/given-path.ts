/**
 * A path or pattern as it was given, with forward slashes. Where the system separates folders by backslashes they mean folders, `!` before them
 * and stars among them included; elsewhere a backslash may stand in a name.
 *
 * @param separator of the system: `sep` of `node:path`
 */
export function givenPath(path: string, separator: string): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
