import type { Language } from '@lapsilinssi/linguistics';

import { ENTITY_NAMES } from '../pattern/entity-names.ts';
import { phrasesOf, type AtomNode, type PatternNode, type SequenceNode } from '../pattern/pattern.ts';

/** Words that nearly every sentence holds: nothing is known by them. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    'ja tai sekä että eli mutta kun jos niin kuin myös vain joka mikä se ne hän he tämä nämä tuo olla ei voida kaikki muu oma eri saada tulla pitää'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och eller samt att men när om så som också bara den det de en ett i på av för med till från ha vara inte kan ska skall alla annan egen olika få'.split(
      ' ',
    ),
  ),
  en: new Set(
    'and or that but when if so as also only the a an it they this these in on of for with to from by be is are have not can shall will all other own'.split(
      ' ',
    ),
  ),
};

/** Names of the classes all of whose members can be known in a text: a member without an anchor spoils its class. */
export function anchoredReferences(
  members: readonly { readonly name: string; readonly pattern: PatternNode }[],
  language: Language,
): ReadonlySet<string> {
  const anchored = new Set(members.map(({ name }) => name));
  // Classes name one another: take away until nothing changes.
  for (let before = -1; before !== anchored.size;) {
    before = anchored.size;
    for (const { name, pattern } of members) {
      if (!pattern.alternatives.every((one) => isAnchored(one, anchored, language))) anchored.delete(name);
    }
  }
  return anchored;
}

/** Whether some part of the sequence is a word of substance, or a class of such words, whichever alternative is taken. */
export function isAnchored(sequence: SequenceNode, classes: ReadonlySet<string>, language: Language): boolean {
  const anchors = ({ units }: AtomNode): boolean =>
    units.every((unit) => {
      if (unit.kind === 'group') return unit.phrases.every(({ atoms }) => atoms.some(anchors));
      if (unit.kind === 'reference')
        return unit.name === 'minors' || (!ENTITY_NAMES.has(unit.name) && classes.has(unit.name));
      const word = unit.word.toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, '');
      return word.length > 1 && !SMALL_WORDS[language].has(word);
    });
  return phrasesOf(sequence).some(({ atoms }) => atoms.some(anchors));
}
