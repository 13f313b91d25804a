/** A text as Markdown shows it word for word. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
}

/** A text in bold. */
export function bold(text: string): string {
  return `**${escaped(text)}**`;
}

/** A text that leads to an address. */
export function linkTo(text: string, address: string): string {
  return `[${escaped(text)}](<${address.replaceAll(/[<>]/gu, encodeURIComponent)}>)`;
}

/** Markdown of this folder without its marks, for editors that show none. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/gu, '$1 ($2)')
    .replaceAll('**', '')
    .replaceAll(/\\([\\`*_[\]<>#|~])/gu, '$1');
}
