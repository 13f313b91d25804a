import type { Language } from '@lapsilinssi/linguistics';
import { wordAt, wordsFrom } from '../match/scan-text.ts';
import type { DocumentScan, ScannedBlock, Sentence } from '../scan/scan-document.ts';
import { DETERMINERS } from './determiners.ts';
import { holdsToken } from './is-taken-back.ts';

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

/** Swedish prepositions before a word that points back: `I den ingår …`, where Finnish has a form of the word itself (`siihen kuuluvat …`). */
const BEFORE_LINK: ReadonlySet<string> = new Set('i till av för med på från om under genom vid'.split(' '));

/** Swedish words that point back and never stand before a noun of their own there. */
const BARE_LINKS: ReadonlySet<string> = new Set('den det dem detta denna'.split(' '));

/** Letters by which a name is known again in another form or inside a compound: `Ryhmään` after `koordinaatioryhmän`. */
const STEM = 5;

/** How many sentences back a name is looked for. */
const FARTHEST = 3;

/**
 * The statement that a sentence of prose goes on from, in its paragraph: the one before it when it begins with a word that points back, else the
 * nearest of the last three that holds its first word (`Ryhmä …` after `koordinaatioryhmä`). In Swedish what was spoken of may stand behind the
 * verb, where Finnish begins with it: then the one before, when it names as new what is known here (`principerna` after `principer`).
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
  if (LINKS[language].has(first) || (language === 'sv' && BEFORE_LINK.has(first) && BARE_LINKS.has(second)))
    return before(statement - 1) && statement - 1;
  const name = DETERMINERS.has(first) ? second : first;
  const stem = name.slice(0, STEM);
  for (let at = statement - 1; at >= statement - FARTHEST; at--) {
    const other = before(at);
    if (!other) return undefined;
    if (name.length >= STEM && block.text.text.slice(other.start, other.end).toLowerCase().includes(stem)) return at;
    if (at === statement - 1 && language === 'sv' && knowsAgain(block, sentence, other)) return at;
  }
  return undefined;
}

/** The letters that make a Swedish noun known: `principer`na, `plan`en, `program`met. */
const KNOWN = /^(\p{L}{4,}?)(?:e?n|m?e?t|na|a)$/u;

/** Words behind the first in which what is known is looked for. */
const MOST_WORDS = 5;

/** Whether a sentence speaks in the form of what is known of what another names as new. */
function knowsAgain(block: ScannedBlock, sentence: Sentence, other: Sentence): boolean {
  const { child, actor } = block.runtime.data.frame;
  const said = new Set(
    block.text.text
      .slice(other.start, other.end)
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  for (
    let token = sentence.firstToken + 1;
    token <= Math.min(sentence.lastToken, sentence.firstToken + MOST_WORDS);
    token++
  ) {
    if (block.clauseOf[token] !== block.clauseOf[sentence.firstToken]) break;
    const known = wordAt(block.text, token);
    // Children, and who acts, are spoken of everywhere.
    if (said.has(known) || holdsToken(block, token, child) || holdsToken(block, token, actor)) continue;
    const bare = KNOWN.exec(known)?.[1];
    if (bare !== undefined && [...said].some((word) => word.endsWith(bare))) return true;
  }
  return false;
}
