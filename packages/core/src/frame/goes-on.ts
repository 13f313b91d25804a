import type { Language } from '@lapsilinssi/linguistics';
import { wordsFrom } from '../match/scan-text.ts';
import type { DocumentScan, Sentence } from '../scan/scan-document.ts';
import { DETERMINERS } from './determiners.ts';

/** Words with which a sentence takes up what the one before spoke of; closed classes, so they are listed here and not in a pack. */
const LINKS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    (
      'se sen sitä siitä siihen siinä sillä sille siltä siksi niin ne niiden niitä niistä niihin niissä niille niillä he heidän heitä heille heiltä heidät hän hänen häntä hänelle häneltä ' +
      'tämä tämän tätä tästä tähän tässä tällä tälle nämä näiden näitä näistä näin siten samalla sama saman samat silloin lisäksi molemmat kumpikin jälkimmäinen'
    ).split(' '),
  ),
  sv: new Set(
    'den det de dem deras dess detta denna dessa han hon hans hennes så samma samtidigt då därefter därmed därtill dessutom båda där'.split(
      ' ',
    ),
  ),
  en: new Set(
    'it its they them their this these those he she his her so then thereby also both there the same'.split(' '),
  ),
};

/** Letters by which a name is known again in another form or inside a compound: `Ryhmään` after `koordinaatioryhmän`. */
const STEM = 5;

/** How many sentences back a name is looked for. */
const FARTHEST = 3;

/**
 * The statement that a sentence of prose goes on from, in its paragraph: the one before it when it begins with a word that points back, else the
 * nearest of the last three that holds its first word (`Ryhmä …` after `koordinaatioryhmä`).
 */
export function goesOnFrom(scan: DocumentScan, statement: number): number | undefined {
  const here = scan.statements[statement];
  const sentence = here && scan.sentences[here.first];
  const block = here && scan.blocks[here.block];
  if (here?.kind !== 'sentence' || !sentence || !block) return undefined;
  const before = (at: number): Sentence | undefined => {
    const other = scan.statements[at];
    return other?.kind === 'sentence' && other.block === here.block ? scan.sentences[other.first] : undefined;
  };
  const [first = '', second = ''] = wordsFrom(block.text, sentence.firstToken, 2);
  const { language } = block.runtime;
  if (LINKS[language].has(first)) return before(statement - 1) && statement - 1;
  const name = DETERMINERS.has(first) ? second : first;
  if (name.length < STEM) return undefined;
  const stem = name.slice(0, STEM);
  for (let at = statement - 1; at >= statement - FARTHEST; at--) {
    const other = before(at);
    if (!other) return undefined;
    if (block.text.text.slice(other.start, other.end).toLowerCase().includes(stem)) return at;
  }
  return undefined;
}
