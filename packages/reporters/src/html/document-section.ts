import { hindranceOf } from '@lapsilinssi/core';
import type { CoverageCell, Severity } from '@lapsilinssi/core';
import type { Element } from 'hast';
import { h } from 'hastscript';

import { locatedFinding, locatedFindings, type LocatedFinding } from '../exchange/located-finding.ts';
import { levelName } from '../level-name.ts';
import { acknowledgedText, closingLinesOf } from '../closing-lines.ts';
import { say } from '../messages/say.ts';
import { fileName, pointText, sectionText } from '../place-text.ts';
import { quoteText } from '../quote-text.ts';
import type { CheckedDocument } from '../report-input.ts';
import { pathText } from '../text/report-text.ts';
import { headline, levelRows, stepRows, stepsTitle } from '../text/summary.ts';
import { QUOTE_LENGTH, strongestPassage } from '../text/strongest-passage.ts';
import { passagePlace } from '../theme-map/coverage-words.ts';
import { shortTitle } from '../theme-title.ts';
import type { DocumentChanges } from './changes.ts';
import type { HtmlOptions } from './html-options.ts';
import { anchorOf, themeAnchor, type PageDocument } from './page-words.ts';

type Read = Extract<CheckedDocument, { status: 'ok' }>;

const LONGEST_HEADLINE = 300;
const LONGEST_PASSAGE = 400;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A document's part of the page: summary, next steps, what changed, findings with reason, advice and basis, and each theme with its passage. */
export function documentSection(
  result: Read,
  page: PageDocument,
  changes: DocumentChanges | undefined,
  options: HtmlOptions,
): Element {
  const { pack, language } = options;
  const { document } = result.assessment;
  const hindrance = hindranceOf(document, pack);
  const id = anchorOf(page.number);
  const body =
    hindrance === undefined
      ? [
          ...summaryOf(result, options),
          ...(changes === undefined ? [] : changesText(changes, options)),
          ...findingsOf(result, options),
          ...setAsideOf(result, options),
          ...themesOf(page, options),
        ]
      : [h('p', say(language, hindrance === 'empty' ? 'report.empty' : 'report.not-assessed'))];
  return h('section', { class: 'document', id, ariaLabelledBy: [`${id}-title`] }, [
    h('h2', { id: `${id}-title` }, headline(document, options, LONGEST_HEADLINE)),
    h('p', { class: 'faint' }, pathText(result.path, language)),
    ...body,
  ]);
}

function summaryOf({ assessment }: Read, options: HtmlOptions): Element[] {
  const { language } = options;
  const { document } = assessment;
  const { rows, rest } = levelRows(assessment, options);
  const parts: Element[] = [];
  if (rows.length > 0) {
    const lines = rows.map(({ label, word, expected }) =>
      h('tr', [h('th', { scope: 'row' }, label), h('td', [word, expected].filter(Boolean).join(' '))]),
    );
    parts.push(h('table', { class: 'levels' }, [h('tbody', lines)]));
  }
  if (rest !== '') parts.push(h('p', rest));
  const strongest = strongestPassage(assessment);
  if (strongest !== undefined) {
    const place = sectionText(document, strongest.section, language) || pointText(document, strongest, language);
    parts.push(
      h('h3', say(language, 'report.strongest')),
      h('blockquote', [h('p', [quoteText(strongest.quote, language, QUOTE_LENGTH), ` (${place})`])]),
    );
  }
  const steps = stepRows(assessment, options);
  if (steps.length > 0) {
    parts.push(
      h('h3', stepsTitle(steps.length, language)),
      h(
        'ol',
        steps.map(({ text, place }) =>
          h('li', place === '' ? [text] : [`${text} `, h('span', { class: 'faint' }, `(${place})`)]),
        ),
      ),
    );
  }
  const [none] = closingLinesOf(assessment, language);
  if (assessment.findings.length === 0) parts.push(h('p', none));
  return parts;
}

function changesText({ levels, mended, fresh }: DocumentChanges, { pack, language }: HtmlOptions): Element[] {
  const named = levels.map(({ theme, from, to }) =>
    say(language, 'html.level-change', {
      theme: shortTitle(pack, theme, language),
      from: levelName(from, language).toLowerCase(),
      to: levelName(to, language).toLowerCase(),
    }),
  );
  const items = [
    ...named,
    ...(mended > 0 ? [say(language, 'html.mended', { count: mended })] : []),
    ...(fresh > 0 ? [say(language, 'html.fresh', { count: fresh })] : []),
  ];
  return [
    h('h3', say(language, 'html.changes')),
    items.length === 0
      ? h('p', say(language, 'html.unchanged'))
      : h(
          'ul',
          items.map((item) => h('li', item)),
        ),
  ];
}

function findingsOf(result: Read, options: HtmlOptions): Element[] {
  const { language } = options;
  const found = locatedFindings(result, options.pack, language);
  if (found.length === 0) return [];
  const blocks = (severity: Severity): Element[] =>
    found.filter(({ finding }) => finding.severity === severity).map((one) => findingOf(one, result, options));
  const infos = blocks('info');
  const title = say(language, 'html.infos', { count: infos.length });
  return [
    h('h3', say(language, 'html.findings')),
    ...SEVERITIES.filter((severity) => severity !== 'info').flatMap(blocks),
    ...(infos.length === 0 ? [] : [h('details', [h('summary', title), ...infos])]),
  ];
}

function findingOf({ finding, words }: LocatedFinding, { assessment }: Read, { language }: HtmlOptions): Element {
  const { document } = assessment;
  const place = [
    fileName(document, finding.range),
    sectionText(document, finding.section, language),
    pointText(document, finding, language),
  ].filter(Boolean);
  const told: readonly (readonly [string, string])[] = [
    [say(language, 'report.why'), words.why],
    [say(language, 'report.advice'), words.advice],
    [say(language, 'report.basis'), [words.basisKindText, words.basisText].filter(Boolean).join(' · ')],
  ];
  const rows = told.filter(([, text]) => text !== '').flatMap(([label, text]) => [h('dt', `${label}:`), h('dd', text)]);
  return h('article', { class: ['finding', finding.severity], dataSeverity: finding.severity }, [
    h('h4', words.message),
    h('p', { class: 'faint' }, [
      h('span', { class: 'word' }, say(language, `severity.${finding.severity}`)),
      ` · ${[words.title, ...place].join(', ')}`,
    ]),
    ...(rows.length === 0 ? [] : [h('dl', rows)]),
  ]);
}

/** What was answered before: every suppression with its reason, and how many findings the baseline knows. */
function setAsideOf(result: Read, { pack, language }: HtmlOptions): Element[] {
  const { setAside } = result.assessment;
  const suppressed = setAside.flatMap((finding) => {
    if (!('suppressed' in finding)) return [];
    const { words } = locatedFinding(finding, result, pack, language);
    const place = pointText(result.assessment.document, finding, language);
    const reason = `${say(language, 'report.suppression-reason')}: ${finding.suppressed.reason}`;
    return [h('li', `${words.message}${place === '' ? '' : ` (${place})`} ${reason}`)];
  });
  const acknowledged = acknowledgedText(setAside.filter((one) => 'baseline' in one).length, language);
  return [
    ...(suppressed.length === 0
      ? []
      : [
          h('details', [
            h('summary', `${say(language, 'report.suppressions')} (${suppressed.length})`),
            h('ul', suppressed),
          ]),
        ]),
    ...(acknowledged === '' ? [] : [h('p', acknowledged)]),
  ];
}

function themesOf({ covered, number }: PageDocument, { pack, language }: HtmlOptions): Element[] {
  const shown = covered.cells.filter(({ level }) => level > 0);
  if (shown.length === 0) return [];
  const one = (cell: CoverageCell): Element =>
    h('div', { id: themeAnchor(number, cell) }, [
      h('p', [
        h('strong', shortTitle(pack, cell.theme, language)),
        `: ${levelName(cell.level, language).toLowerCase()}, ${say(language, `requirement.${cell.requirement}`)}`,
      ]),
      ...(cell.passage === undefined
        ? []
        : [
            h('blockquote', [
              h('p', [
                quoteText(cell.passage.quote, language, LONGEST_PASSAGE),
                ` (${passagePlace(cell.passage, covered, language)})`,
              ]),
            ]),
          ]),
    ]);
  return [h('h3', say(language, 'report.themes')), ...shown.map(one)];
}
