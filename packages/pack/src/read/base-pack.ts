import { parseYamlFile, type PackFile } from './yaml-file.ts';

/** The folder of the pack that a pack extends, as written in its `pack.yaml`; undefined when it stands alone or the file is broken. */
export function baseOf(files: readonly PackFile[]): string | undefined {
  const manifest = files.find(({ path }) => path === 'pack.yaml');
  const parsed = manifest && parseYamlFile(manifest);
  if (parsed?.ok !== true) return undefined;
  const { value } = parsed.file;
  const base: unknown = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : undefined;
  return typeof base === 'string' && base.trim() !== '' ? base.trim() : undefined;
}

/** A pack over another: the base's files hold unless the pack has a file at the same path. */
export function overlay(base: readonly PackFile[], own: readonly PackFile[]): PackFile[] {
  const replaced = new Set(own.map(({ path }) => path));
  return [...base.filter(({ path }) => !replaced.has(path)), ...own];
}
