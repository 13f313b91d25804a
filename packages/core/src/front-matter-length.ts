const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??---[ \t]*(?:\r\n|\n|\r|$)/u;

/** Characters of the front matter at the start of a text, its last line end included; 0 when there is none. */
export function frontMatterLength(text: string): number {
  return FRONT_MATTER.exec(text)?.[0].length ?? 0;
}
