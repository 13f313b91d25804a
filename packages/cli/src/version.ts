import { existsSync, readFileSync } from 'node:fs';

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

/** Tells this build from others, as what one has kept another must not read: a bundle's fingerprint (`scripts/bundle.mjs`), else the version. */
export function toolIdentity(): string {
  const fingerprint = new URL('./fingerprint.txt', import.meta.url);
  return `${toolName()} ${existsSync(fingerprint) ? readFileSync(fingerprint, 'utf8').trim() : ''} ${process.version}`;
}
