const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of bytes, with padding; without a platform's help, so that packs compile in a browser too. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      `${LETTERS[group >> 18] ?? ''}${LETTERS[(group >> 12) & 63] ?? ''}` +
        `${b === undefined ? '=' : (LETTERS[(group >> 6) & 63] ?? '')}${c === undefined ? '=' : (LETTERS[group & 63] ?? '')}`,
    );
  }
  return parts.join('');
}
