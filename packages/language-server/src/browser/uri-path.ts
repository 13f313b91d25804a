/**
 * The path by which a worker knows a file of any scheme: `vscode-vfs://github/plan.md` is `/vscode-vfs:github/plan.md`. Undefined for what stands
 * in no folder (`untitled:Untitled-1`).
 */
export function pathOfUri(uri: string): string | undefined {
  const [, scheme, authority = '', path] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)/iu.exec(uri) ?? [];
  if (scheme === undefined || path === undefined) return undefined;
  try {
    return `/${scheme}:${authority}${decodeURIComponent(path)}`;
  } catch {
    return undefined;
  }
}

/** The address of a file by its path; the way back of {@link pathOfUri}. */
export function uriOfPath(path: string): string {
  const [, scheme, authority = '', below = '/'] = /^\/([a-z][a-z0-9+.-]*):([^/]*)(\/[^]*)?$/iu.exec(path) ?? [];
  const encoded = (scheme === undefined ? path : below).split('/').map(encodeURIComponent).join('/');
  return `${scheme ?? 'file'}://${authority}${encoded}`;
}
