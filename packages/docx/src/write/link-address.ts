/** Schemes that a published document may lead to. */
const SCHEME = /^(?:https?|mailto|tel):/iu;

/**
 * An address as a Word file may hold it; undefined for one that leads nowhere outside the document, or by a scheme that does things on the
 * reader's computer.
 */
export function addressOf(url: string): string | undefined {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  if (
    /^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? !SCHEME.test(trimmed) : trimmed.startsWith('//') || /^[\\/]/u.test(trimmed)
  )
    return undefined;
  // Signs that no address may hold as they are; what is escaped already stays so.
  return trimmed.replaceAll(/[\s\p{Cc}"<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign));
}
