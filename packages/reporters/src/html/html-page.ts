import { coveredDocument } from '@lapsilinssi/core';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import { closingLines } from '../closing-lines.ts';
import { say } from '../messages/say.ts';
import { dateText } from '../render-finding.ts';
import { renderReadError } from '../render-read-error.ts';
import type { CheckedDocument } from '../report-input.ts';
import { NO_DOCUMENTS, tallied, type Tally } from '../tally.ts';
import { countsText } from '../text/counts-text.ts';
import { pathText, type ReportWriter } from '../text/report-text.ts';
import { changesOf } from './changes.ts';
import { documentSection } from './document-section.ts';
import type { HtmlOptions } from './html-options.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './page-script.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';
import { anchorOf, namedDocuments, type NamedDocument, type PageDocument } from './page-words.ts';
import { themeMapTable, type EarlierLevels } from './theme-map-table.ts';

/**
 * Writes one page of HTML that needs nothing else: theme map, then each document with its summary, next steps, findings and passages; light
 * and dark, on paper, without a script too. Its content policy lets it ask nothing of a network.
 */
export function htmlWriter(options: HtmlOptions): ReportWriter {
  const { pack, language, earlier } = options;
  const documents: PageDocument[] = [];
  const sections: string[] = [];
  const unread: Element[] = [];
  const before = new Map<number, EarlierLevels>();
  let tally: Tally = NO_DOCUMENTS;
  return {
    begin: () => '',
    document(result) {
      tally = tallied(tally, result);
      if (result.status === 'unreadable') {
        unread.push(unreadable(result, language));
        return '';
      }
      const covered = coveredDocument(result.path, result.assessment, pack);
      const page: PageDocument = { covered, number: documents.length + 1 };
      const changes = earlier && changesOf(covered, result.assessment, earlier);
      if (changes !== undefined)
        before.set(page.number, new Map(changes.levels.map(({ theme, from }) => [theme, from])));
      documents.push(page);
      sections.push(toHtml(documentSection(result, page, changes, options)));
      return '';
    },
    end() {
      const named = namedDocuments(documents, options);
      const top = [
        ...filtersOf(named, options),
        ...(documents.length === 0
          ? []
          : [h('h2', say(language, 'coverage.title')), themeMapTable(named, before, options)]),
        ...(unread.length === 0 ? [] : [h('h2', say(language, 'html.unread')), h('ul', unread)]),
      ];
      return [
        `<!doctype html>\n<html lang="${language}">\n`,
        toHtml(headOf(options)),
        '\n<body>\n',
        toHtml(openingOf(tally, options)),
        '\n<main id="content">\n',
        [...top.map((one) => toHtml(one)), ...sections].join('\n'),
        '\n</main>\n',
        toHtml(closingOf(documents, options)),
        // The script is a constant whose hash the content policy names: nothing of a document stands in it.
        `\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
      ].join('');
    },
  };
}

function headOf({ language, asOf }: HtmlOptions): Element {
  const policy = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; script-src 'sha256-${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', `${say(language, 'html.title')} ${dateText(asOf, language)}`),
    h('style', PAGE_STYLE),
  ]);
}

function openingOf(tally: Tally, { language, asOf, earlier }: HtmlOptions): Element {
  const { documents, unreadable: failed, errors, warnings, infos } = tally;
  const counts = countsText({ error: errors, warning: warnings, info: infos }, { language });
  const told: string[] = [];
  if (documents > 0) {
    if (counts !== '') {
      told.push(say(language, documents === 1 ? 'report.totals.one' : 'report.totals', { count: documents, counts }));
    }
    told.push(...closingLines(errors + warnings + infos, tally.acknowledged, language));
  }
  if (failed > 0) {
    told.push(say(language, failed === 1 ? 'report.unreadable.one' : 'report.unreadable.many', { count: failed }));
  }
  if (earlier !== undefined) told.push(say(language, 'html.compared', { date: dateText(earlier.asOf, language) }));
  return h('header', [
    h('a', { class: 'skip', href: '#content' }, say(language, 'html.skip')),
    h('h1', say(language, 'html.title')),
    h('p', { class: 'faint' }, dateText(asOf, language)),
    ...told.map((one) => h('p', one)),
    h('p', say(language, 'report.level-limits')),
  ]);
}

function filtersOf(documents: readonly NamedDocument[], { language }: HtmlOptions): Element[] {
  if (documents.length === 0) return [];
  const severities = (['error', 'warning', 'info'] as const).map((severity) =>
    h('label', [
      h('input', { type: 'checkbox', name: 'severity', value: severity, checked: true }),
      ` ${say(language, `severity.${severity}`)}`,
    ]),
  );
  const choice =
    documents.length === 1
      ? []
      : [
          h('label', [
            `${say(language, 'coverage.column.document')} `,
            h('select', [
              h('option', { value: '' }, say(language, 'html.all-documents')),
              ...documents.map(({ number, name, path }) =>
                h('option', { value: anchorOf(number) }, path === '' ? name : `${name} (${path})`),
              ),
            ]),
          ]),
        ];
  return [
    h('form', { class: 'filters', hidden: true, dataCount: say(language, 'html.shown', { count: '{count}' }) }, [
      h('fieldset', [h('legend', say(language, 'html.show')), ...severities]),
      ...choice,
      h('output', { ariaLive: 'polite' }),
    ]),
  ];
}

function unreadable(
  { path, error }: Extract<CheckedDocument, { status: 'unreadable' }>,
  language: HtmlOptions['language'],
): Element {
  const { message, advice } = renderReadError(error, language);
  return h('li', [h('strong', pathText(path, language)), `: ${message} ${advice}`]);
}

function closingOf(documents: readonly PageDocument[], { language, tool, pack }: HtmlOptions): Element {
  const counties = documents.length > 0 && documents.every(({ covered }) => covered.organisationKind === 'county');
  return h('footer', [
    h('p', say(language, counties ? 'report.level-limits.full.county' : 'report.level-limits.full.municipality')),
    h('p', say(language, 'html.privacy')),
    h('p', { class: 'faint' }, `${tool} · ${pack.id} ${pack.version}`),
  ]);
}
