import type { DocumentFacts } from './document-facts.ts';
import type { TranslationPair } from './translation-pairs.ts';

/**
 * Documents by organisation, each group with two or more. A document of which it is not known whose it is belongs to the one organisation that
 * its title names, else to none. The names of an organisation in two languages are one when a document in one is the translation of a
 * document in the other.
 */
export function organisationGroups(
  documents: readonly DocumentFacts[],
  pairs: readonly TranslationPair[],
): readonly (readonly DocumentFacts[])[] {
  const same = new Map<string, string>();
  const first = (name: string): string => {
    let found = name;
    for (let next = same.get(found); next !== undefined; next = same.get(found)) found = next;
    return found;
  };
  for (const { source, translation } of pairs) {
    if (source.organisation === undefined || translation.organisation === undefined) continue;
    const [one, other] = [first(source.organisation), first(translation.organisation)].toSorted();
    if (one !== undefined && other !== undefined && one !== other) same.set(other, one);
  }
  const owners = ownersOf(documents);
  const sourceOf = new Map(pairs.map(({ source, translation }) => [translation, source]));
  const groups = new Map<string, DocumentFacts[]>();
  for (const one of documents) {
    const name = one.organisation ?? sourceOf.get(one)?.organisation ?? titleOwner(one, owners);
    if (name === undefined) continue;
    const group = groups.get(first(name));
    if (group === undefined) groups.set(first(name), [one]);
    else group.push(one);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Organisations by their name without what they are: `mallilan kunta` by `mallilan`. Owners of two organisations are left out. */
function ownersOf(documents: readonly DocumentFacts[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const { organisation } of documents) {
    if (organisation === undefined) continue;
    const owner = organisation.slice(0, organisation.lastIndexOf(' '));
    if (owner === '' || owner === organisation) continue;
    owners.set(owner, owners.has(owner) && owners.get(owner) !== organisation ? undefined : organisation);
  }
  return new Map([...owners].flatMap(([owner, name]) => (name === undefined ? [] : [[owner, name] as const])));
}

/** The organisation whose name a title begins with: `Mallilan kunnan lasten ja nuorten hyvinvointisuunnitelma`. */
function titleOwner({ name }: DocumentFacts, owners: ReadonlyMap<string, string>): string | undefined {
  const title = name.normalize('NFC').toLowerCase();
  for (let end = title.indexOf(' '); end > 0; end = title.indexOf(' ', end + 1)) {
    const owner = owners.get(title.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return undefined;
}
