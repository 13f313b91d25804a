import { readFileSync } from 'node:fs';

/** The version of the command line, from its package. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const found =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;
  return typeof found === 'string' ? found : '';
}

/** Name and version, as reports give them. */
export function toolName(): string {
  return `lapsilinssi ${version()}`;
}
