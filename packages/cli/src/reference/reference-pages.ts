import { RULE_IDS } from '@lapsilinssi/core';
import type { CompiledPack, RuleNotes } from '@lapsilinssi/core';
import {
  heading,
  levelMeaning,
  levelName,
  line,
  link,
  list,
  markdownOf,
  nameIn,
  paragraph,
  ruleTitle,
  say,
} from '@lapsilinssi/reporters';
import type { Inline, UiLanguage } from '@lapsilinssi/reporters';

import { tell } from '../messages/say.ts';
import { UI_LANGUAGES } from '../ui-language.ts';
import { indicatorsPage } from './indicators-page.ts';
import type { PageContent } from './page-parts.ts';
import { rulePage } from './rule-page.ts';
import { sourcesPage } from './sources-page.ts';
import { themePage } from './theme-page.ts';
import { typePage } from './type-page.ts';

/** A page to be written: its path below the folder, and its Markdown. */
export interface ReferencePage {
  readonly path: string;
  readonly markdown: string;
}

/** By this line a page is known as one of ours, which may be written again. */
export const PAGE_MARK = '<!-- lapsilinssi pack pages -->';

/** The reference pages of a pack in Finnish, Swedish and English: a page for each theme, document type and rule, one for indicators, one for sources, and an index. */
export function referencePages(pack: CompiledPack): ReferencePage[] {
  return UI_LANGUAGES.flatMap((language) => [
    page(`${language}/README.md`, indexPage(pack, language)),
    ...pack.themes.map((theme) => page(`${language}/themes/${theme.id}.md`, themePage(theme, pack, language))),
    ...pack.documentTypes.map((type) => page(`${language}/types/${type.id}.md`, typePage(type, pack, language))),
    ...pack.rules.map((notes) => page(`${language}/findings/${notes.rule}.md`, rulePage(notes, pack, language))),
    ...(pack.indicators === undefined ? [] : [page(`${language}/indicators.md`, indicatorsPage(pack, language))]),
    page(`${language}/sources.md`, sourcesPage(pack, language)),
  ]);
}

function page(path: string, content: PageContent): ReferencePage {
  return { path, markdown: `${PAGE_MARK}\n\n${markdownOf(content)}` };
}

/** The rules that the pack tells of, in the order of the rules. */
function rulesOf({ rules }: CompiledPack): RuleNotes[] {
  return RULE_IDS.flatMap((id) => rules.filter(({ rule }) => rule === id));
}

function ruleLine({ rule, basisKind }: RuleNotes, language: UiLanguage): Inline {
  return line(link(ruleTitle({ rule, basisKind }, language), `findings/${rule}.md`));
}

function indexPage(pack: CompiledPack, language: UiLanguage): PageContent {
  const levels = ([0, 1, 2, 3, 4] as const).map(
    (level) => `${levelName(level, language)}: ${levelMeaning(level, language)}`,
  );
  return [
    heading(1, tell(language, 'reference.title')),
    paragraph(tell(language, 'reference.generated', { id: pack.id, version: pack.version })),
    heading(2, say(language, 'report.themes')),
    list(pack.themes.map(({ id, title }) => line(link(nameIn(title, language), `themes/${id}.md`)))),
    heading(2, tell(language, 'reference.types')),
    list(pack.documentTypes.map(({ id, name }) => line(link(nameIn(name, language), `types/${id}.md`)))),
    ...(pack.rules.length === 0 ? [] : [heading(2, tell(language, 'reference.findings'))]),
    ...(pack.rules.length === 0 ? [] : [list(rulesOf(pack).map((notes) => ruleLine(notes, language)))]),
    heading(2, tell(language, 'reference.levels')),
    list(levels),
    paragraph(say(language, 'report.level-limits')),
    ...(pack.indicators === undefined
      ? []
      : [paragraph(line(link(tell(language, 'reference.indicators'), 'indicators.md')))]),
    paragraph(line(link(tell(language, 'reference.sources'), 'sources.md'))),
  ];
}
