import type { Finding } from '../assessment.ts';
import type { Draft } from '../settle/draft.ts';
import { keyOf } from '../settle/key.ts';
import { hasAnchor } from './anchors-of.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Reference } from './references-of.ts';

/** Whether a path leads to something. */
export type IsThere = (path: string) => boolean;

/**
 * `reference-missing`: a document names another one, or a place in it, that is not there. One finding for each thing that is missing; further
 * places that name it are related.
 *
 * @yields the findings of one document
 */
export function* missingReferences(
  facts: DocumentFacts,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  isThere: IsThere,
): Generator<Draft> {
  const missing = new Map<string, { readonly first: Reference; readonly related: Finding['related'][number][] }>();
  for (const reference of facts.references) {
    const { kind, path, fragment, range } = reference;
    const there = isThere(path);
    if (there && lacksNoPlace(anchors.get(path), fragment)) continue;
    const subject = [kind, path, there ? fragment : ''].join('\u0000');
    const known = missing.get(subject);
    if (known === undefined) missing.set(subject, { first: reference, related: [] });
    else known.related.push({ messageId: 'reference-missing.again', range });
  }
  for (const { first, related } of missing.values()) yield finding(first, isThere(first.path), related);
}

function lacksNoPlace(anchors: ReadonlySet<string> | undefined, fragment: string): boolean {
  return anchors === undefined || fragment === '' || hasAnchor(anchors, fragment);
}

function finding(
  { kind, written, fragment, range, section }: Reference,
  there: boolean,
  related: Draft['related'],
): Draft {
  const variant = there ? (written === '' ? 'place' : 'place-elsewhere') : kind;
  const target = shortPath(written);
  return {
    rule: 'reference-missing',
    messageId: `reference-missing.${variant}`,
    values: there ? { target, quote: fragment } : { target, quote: target },
    basisKind: 'good-practice',
    range,
    section,
    related: related ?? [],
    key: keyOf('reference-missing', [kind, there ? fragment : undefined], written),
  };
}

const LONGEST = 36;

/** A path, or the end of one that is too long to be quoted. */
function shortPath(path: string): string {
  return path.length <= LONGEST ? path : `…/${path.slice(path.lastIndexOf('/') + 1)}`;
}
