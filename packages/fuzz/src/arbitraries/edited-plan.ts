import * as fc from 'fast-check';

/** What is done to a block of a plan: it goes elsewhere, is repeated elsewhere or at its place, goes, or another word stands in it. */
export interface PlanEdit {
  readonly what: 'moved' | 'repeated' | 'repeated here' | 'left out' | 'other word' | 'under a heading' | 'filled in';
  /** Shares of the text, from 0 below 1. */
  readonly from: number;
  readonly to: number;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A few things that are done to a plan from one version to the next. */
export const planEdits: fc.Arbitrary<readonly PlanEdit[]> = fc.array(
  fc.record({
    what: fc.constantFrom<PlanEdit['what']>(
      'moved',
      'moved',
      'repeated',
      'repeated',
      'repeated here',
      'left out',
      'other word',
      'under a heading',
      'filled in',
    ),
    from: share,
    to: share,
  }),
  { minLength: 1, maxLength: 5 },
);

/** A plan after its edits: front matter stays where it is. */
export function edited(text: string, edits: readonly PlanEdit[]): string {
  const front = /^---\n[^]*?\n---\n+/u.exec(text)?.[0] ?? '';
  const blocks = text.slice(front.length).split('\n\n');
  for (const { what, from, to } of edits) {
    const at = Math.floor(from * blocks.length);
    const there = Math.floor(to * blocks.length);
    const block = blocks[at] ?? '';
    switch (what) {
      case 'moved':
        blocks.splice(at, 1);
        blocks.splice(there, 0, block);
        break;
      case 'repeated':
        blocks.splice(there, 0, block);
        break;
      case 'repeated here':
        blocks.splice(at, 0, block, block);
        break;
      case 'left out':
        blocks.splice(at, 1);
        break;
      case 'other word':
        blocks[at] = block.replace(/\p{L}{4,}/u, 'muutos');
        break;
      case 'under a heading':
        blocks.splice(at, 0, '## Uusi luku');
        break;
      case 'filled in':
        blocks[at] = block.replace('| |', '| rehtori |').replace('pyritään edistämään', 'edistetään vuonna 2027');
    }
  }
  return front + blocks.join('\n\n');
}
