import {
  applyEdits,
  assess,
  insertSectionAt,
  nearest,
  outlineRules,
  readPlan,
  sectionPlace,
  sectionsNamed,
} from '@lapsilinssi/core';
import type { KnownFacts, Pack, PlanDocument, SectionPlace, Theme } from '@lapsilinssi/core';
import { encodeText, formatOf } from '@lapsilinssi/project';
import { nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { EXIT } from '../../exit-code.ts';
import type { ExitCode } from '../../exit-code.ts';
import { Fault } from '../../fault.ts';
import { fileContent } from '../../file-content.ts';
import { fixWords } from '../../fix/fix-words.ts';
import type { Io } from '../../io.ts';
import type { ConfigurationOptions } from '../../configure.ts';
import { limitsFor } from '../../limits-for.ts';
import { tell } from '../../messages/say.ts';
import { legible } from '../../unreadable.ts';
import { UsageError } from '../../usage-error.ts';
import { writeCopy } from '../../write-copy.ts';
import { madeSection } from './made-template.ts';
import { inWord } from './template-content.ts';

/** A section that goes into a copy of a plan. */
export interface SectionIntoPlan {
  readonly theme: Theme;
  readonly path: string;
  /** Heading after whose section it stands; undefined for where the theme belongs. */
  readonly after: string | undefined;
  readonly output: string | undefined;
  readonly withGuidance: boolean;
  readonly facts: KnownFacts;
  readonly pack: Pack;
  readonly options: ConfigurationOptions;
  readonly asOf: string;
}

/**
 * Writes a copy of a plan, Word or Markdown, with a section on a theme put in; the plan itself is not written to.
 * @throws UsageError for another kind of file or a heading that is not there; Unreadable; Fault when the plan has the section already, or the copy cannot be written
 */
export async function sectionIntoPlan(section: SectionIntoPlan, io: Io, language: UiLanguage): Promise<ExitCode> {
  const { path, pack, facts, output } = section;
  const format = formatOf(path);
  if (format !== 'docx' && format !== 'markdown') throw new UsageError('usage.into-kind', { path });
  const content = await fileContent(path, io);
  const limits = await limitsFor(path, { options: section.options, io, language });
  const known = { ...facts, ...(limits !== undefined && { limits }) };
  const rules = outlineRules(pack);
  if (format === 'markdown') {
    const { document } = legible(path, readPlan({ ...known, path, content, pack: rules }));
    const edits = insertSectionAt(document, section.theme.id, placeOf(document, section), fixWords(pack.compiled));
    if (edits.status === 'refused') throw new Fault(`fix.reason.${edits.reason}`, {});
    const [text = ''] = applyEdits(document.parts, edits.edits);
    return written(document, encodeText(text, content) ?? text);
  }
  const { headingDepth, insertWordSection, readWordPlan } = await import('@lapsilinssi/docx');
  const { document, word } = legible(path, readWordPlan({ ...known, path, content, pack: rules }));
  const place = placeOf(document, section);
  const spoken = templateLanguage(document, language);
  const title = nameIn(section.theme.title, spoken);
  if (document.sections.some((one) => one.heading >= 0 && folded(one.title) === folded(title)))
    throw new Fault('fix.reason.already-there', {});
  const depth = DEPTHS[headingDepth(word, place) - 1] ?? 6;
  const made = madeSection(section.theme, depth, {
    pack: pack.compiled,
    language: spoken,
    withGuidance: section.withGuidance,
    numbered: false,
    facts: { ...facts, ...kindOf(document) },
  });
  const inserted = insertWordSection(
    word,
    document,
    { title, place, content: await inWord(made, 'document') },
    path,
    limits,
  );
  return written(document, legible(path, inserted).content);

  async function written(plan: PlanDocument, bytes: string | Uint8Array): Promise<ExitCode> {
    const name = { path, purpose: 'completed', language: templateLanguage(plan, language) } as const;
    const copy = await writeCopy(name, output, bytes, io);
    io.write(`${tell(language, 'template.inserted', { path: copy })}\n`);
    return EXIT.ok;
  }
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Headings that are told at most. */
const MOST_TOLD = 20;

/** Where the section stands: behind the one that was asked for, else where the theme belongs. */
function placeOf(document: PlanDocument, { theme, after, pack, asOf }: SectionIntoPlan): SectionPlace {
  if (after === undefined) {
    const home = assess(document, pack, { asOf }).themes.find(({ id }) => id === theme.id)?.home ?? 0;
    return sectionPlace(document, home, 'near');
  }
  const [found, ...others] = sectionsNamed(document, after);
  if (found === undefined) {
    const titles = document.sections.filter(({ heading }) => heading >= 0).map(({ title }) => title);
    const headings = titles.length > MOST_TOLD ? [...titles.slice(0, MOST_TOLD), '…'] : titles;
    throw new UsageError(
      'usage.heading-unknown',
      { heading: after, headings: headings.join(', ') },
      { nearest: nearest(after, titles) },
    );
  }
  if (others.length > 0) throw new UsageError('usage.heading-twice', { heading: after, count: others.length + 1 });
  return sectionPlace(document, found, 'right');
}

function templateLanguage({ language: { value } }: PlanDocument, language: UiLanguage): 'fi' | 'sv' {
  if (value === 'fi' || value === 'sv') return value;
  return language === 'sv' ? 'sv' : 'fi';
}

function kindOf({ organisationKind: { value } }: PlanDocument): KnownFacts {
  return value === undefined ? {} : { organisationKind: value };
}

function folded(title: string): string {
  return title.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
