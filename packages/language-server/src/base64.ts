/** Characters that are joined at once: a call takes only so many arguments. */
const AT_ONCE = 8192;

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    text += String.fromCodePoint(...bytes.subarray(start, start + AT_ONCE));
  }
  return btoa(text);
}

/**
 * The bytes of base64.
 *
 * @throws DOMException when it is none
 */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
}

/** The bytes of what came from outside; undefined when it is no base64. */
export function bytesOfBase64(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return bytesOf(text);
  } catch {
    return undefined;
  }
}
