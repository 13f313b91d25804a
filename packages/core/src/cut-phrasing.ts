import type { PhrasingContent, Text } from 'mdast';

/** Inline content as text: a hard break is a line end, and what has no text (an image, a comment) is none. */
export function flatText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(flatOf).join('');
}

function flatOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? flatText(node.children) : '';
}

/**
 * Cuts inline content at places of its {@link flatText}; marks around a text are kept around each of its pieces.
 *
 * @param source The text that positions speak of.
 * @returns undefined when a text would be cut whose characters are not those of the source, so that its pieces have no places
 */
export function cutPhrasing(
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
  source: string,
): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const { length } = flatOf(node);
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    const isAside = length === 0 && at >= from && at < to;
    at += length;
    if (isAside || (start === 0 && end === length && length > 0)) pieces.push(node);
    else if (start < end) {
      const piece = cutNode(node, start, end, source);
      if (!piece) return undefined;
      pieces.push(piece);
    }
  }
  return pieces;
}

function cutNode(node: PhrasingContent, start: number, end: number, source: string): PhrasingContent | undefined {
  if (node.type === 'text') return cutText(node, start, end, source);
  if (!('children' in node)) return undefined;
  const children = cutPhrasing(node.children, start, end, source);
  return children && { ...node, children };
}

/** Where the characters of a text stand in a source; a text that is read again may have been moved since. */
interface KnownPlaces {
  readonly source: string;
  readonly from: number | undefined;
  readonly places: readonly number[] | undefined;
}

/** What was last found of a text: a paragraph of many labels is cut at each of them. */
const PLACES = new WeakMap<Text, KnownPlaces>();

function cutText(text: Text, start: number, end: number, source: string): Text | undefined {
  const { value, position } = text;
  const from = position?.start.offset;
  let known = PLACES.get(text);
  if (known?.from !== from || known?.source !== source)
    PLACES.set(text, (known = { source, from, places: placesOf(value, from, position?.end.offset, source) }));
  const { places } = known;
  const [first, last] = [places?.[start], places?.[end - 1]];
  if (position === undefined || first === undefined || last === undefined) return undefined;
  // Line and column are those of the whole: the outline counts them from the offset.
  return {
    type: 'text',
    value: value.slice(start, end),
    position: { start: { ...position.start, offset: first }, end: { ...position.end, offset: last + 1 } },
  };
}

/** The place of each character: line by line, as the white space that begins a line of a paragraph is no text. */
function placesOf(
  value: string,
  from: number | undefined,
  to: number | undefined,
  source: string,
): readonly number[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (to - from === value.length && source.startsWith(value, from))
    return Array.from({ length: value.length }, (_, index) => from + index);
  const places: number[] = [];
  let at = from;
  for (const [line] of value.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    if (line === '') continue;
    const found = source.indexOf(line, at);
    if (found < 0 || found + line.length > to || source.slice(at, found).trim() !== '') return undefined;
    for (let index = 0; index < line.length; index++) places.push(found + index);
    at = found + line.length;
  }
  return places;
}
