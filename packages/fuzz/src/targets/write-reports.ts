import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Assessment, Finding, ReportedAssessment, TextFile } from '@lapsilinssi/core';
import {
  jsonWriter,
  quietWriter,
  renderFinding,
  statisticsWriter,
  textWriter,
  unpainted,
} from '@lapsilinssi/reporters';
import type { CheckedDocument, ReportWriter, UiLanguage } from '@lapsilinssi/reporters';
import {
  findingsCsvWriter,
  githubWriter,
  gitlabWriter,
  htmlWriter,
  junitWriter,
  markdownWriter,
  rdjsonWriter,
  sarifWriter,
} from '@lapsilinssi/reporters/exchange';
import { coverageWriter } from '@lapsilinssi/reporters/theme-map';
import * as fc from 'fast-check';

import { hostileLine, hostileText } from '../arbitraries/hostile-text.ts';
import {
  csvLaw,
  githubLaw,
  htmlLaw,
  jsonLaw,
  markdownLaw,
  saysLaw,
  terminalLaw,
  xmlLaw,
} from '../oracles/report-laws.ts';
import type { ReportForm } from '../oracles/report-laws.ts';
import {
  csvSame,
  githubSame,
  gitlabSame,
  jsonSame,
  junitSame,
  rdjsonSame,
  sarifSame,
} from '../oracles/same-findings.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const pack = rulePack.compiled;
const rules = outlineRules(rulePack);

/** Texts that go into each place of a plan that a report quotes. */
const texts = fc.record({
  path: hostileText,
  organisation: hostileLine,
  title: hostileLine,
  heading: hostileLine,
  sentence: hostileLine,
  cell: hostileLine,
  reason: hostileLine,
  value: hostileText,
  language: fc.constantFrom<UiLanguage>('fi', 'sv', 'en'),
});
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

/** A plan whose every quoted text is hostile, as its writer could write it. */
function planOf({ organisation, title, heading, sentence, cell, reason }: Texts): string {
  const quoted = JSON.stringify(organisation);
  const inCell = cell.replaceAll('|', '\\|');
  return `---
asiakirjatyyppi: LaNu
kieli: fi
organisaatiomuoto: kunta
organisaatio: ${quoted}
hyväksytty: 2025-11-01
ohita:
  - säännöt: [outdated-term]
    osio: /Historia
    syy: ${JSON.stringify(reason)}
---

# ${title}

Lasten ja nuorten osallisuus on kuntamme vahvuus ja siitä pidetään huolta.

## ${heading}

Nuorisovaltuusto antaa lausunnon ${sentence} talousarviosta. Aluehallintovirasto ${sentence} valvoo.

Lasten osallisuutta ${sentence} pyritään edistämään mahdollisuuksien mukaan.

| Toimenpide | Vastuutaho | Mittari | Tavoite |
|---|---|---|---|
| Kerhokyydit ${inCell} kyliin | | Koulukiusattujen osuus ${inCell} | 4 % |

## Historia

<!-- lapsilinssi-ohita commitment-vague: ${reason} -->

Aluehallintovirasto toimi [${cell}](x.md).
`;
}

/** A second file of the plan, which repeats what the first one measures and abbreviates. */
function chapterOf({ cell, sentence }: Texts): TextFile {
  const inCell = cell.replaceAll('|', '\\|');
  return {
    path: 'luvut/luku 2.md',
    format: 'markdown',
    content: `# Seuranta

Aluehallintovirasto ${sentence} valvoo edelleen.

| Mittari | Lähtötaso | Tavoite | Lähde |
|---|---|---|---|
| Koulukiusattujen osuus ${inCell} | 4 % (2025) | 7 % | Kouluterveyskysely |
| Koulukiusattujen osuus ${inCell} | 5 % (2025) | 4 % | Kouluterveyskysely |
`,
  };
}

/** The same assessment with hostile values in every field that a face fills in. */
function withValues(assessment: Assessment, { value, title, heading }: Texts): Assessment {
  const { document } = assessment;
  const findings = assessment.findings.map((finding): Finding => ({
    ...finding,
    values: Object.fromEntries(
      Object.entries(finding.values).map(([name, one]) => [name, typeof one === 'string' ? value : one]),
    ),
  }));
  return {
    ...assessment,
    document: {
      ...document,
      title: title + value,
      organisation: { value: value + title, source: 'front-matter' },
      sections: document.sections.map((section) => ({
        ...section,
        title: heading + value,
        number: section.number === '' ? '' : value,
      })),
    },
    themes: assessment.themes.map((theme) => ({
      ...theme,
      evidence: theme.evidence.map((one) => ({ ...one, quote: value })),
    })),
    findings,
  };
}

/** What the findings of an assessment say. */
function messagesOf({ findings, document }: ReportedAssessment, language: UiLanguage): string[] {
  return findings.map(
    (one) => renderFinding(one, pack, language, document.documentType.value, document.organisationKind.value).message,
  );
}

function written(writer: ReportWriter, documents: readonly CheckedDocument[]): string {
  return writer.begin() + documents.map((one) => writer.document(one)).join('') + writer.end();
}

/** Reports in every form on plans whose texts are hostile. */
export const writeReports: Target = target(
  'reports',
  'Whatever a plan, a path or an organisation is called, no report lets it out of its place: no markup, formula, command or control sign.',
  texts,
  (given) => {
    const { language, path, value } = given;
    const read = readPlan({ path, content: planOf(given), format: 'markdown', pack: rules });
    if (read.status === 'unreadable') return;
    const assessment = assess(read.document, rulePack, { asOf: AS_OF });
    const whole = readPlan({
      path,
      content: planOf(given),
      format: 'markdown',
      pack: rules,
      chapters: [chapterOf(given)],
    });
    if (whole.status === 'unreadable') return;
    const documents: CheckedDocument[] = [
      { status: 'ok', path, assessment },
      { status: 'ok', path: 'koko.md', assessment: assess(whole.document, rulePack, { asOf: AS_OF }) },
      { status: 'ok', path: value, assessment: withValues(assessment, given) },
      {
        status: 'unreadable',
        path,
        error: { code: 'word-part-damaged', values: { part: value }, file: path, remedy: 'open-in-word' },
      },
      {
        status: 'unreadable',
        path: value,
        error: { code: 'check-failed', values: { reason: value }, file: path, remedy: 'report-fault' },
      },
    ];
    const words = { pack, language };
    const exchange = { ...words, version: '1.0.0', about: (rule: string) => rule };
    const tool = { ...words, tool: 'lapsilinssi 1.0.0', asOf: AS_OF };
    const screen = { ...words, paint: unpainted, allOption: '--all' };
    for (const detail of ['summary', 'brief', 'all'] as const) {
      for (const some of [documents, documents.slice(0, 1), documents.slice(1, 2)])
        terminalLaw(written(textWriter({ ...screen, detail }, some.length > 1), some));
    }
    terminalLaw(written(coverageWriter('text', { ...words, all: true }), documents));
    csvLaw(written(coverageWriter('csv', { ...words, all: true }), documents));
    markdownLaw(written(coverageWriter('markdown', { ...words, all: true }), documents));
    const messages = documents.flatMap((one) => (one.status === 'ok' ? messagesOf(one.assessment, language) : []));
    const kept = (
      writer: ReportWriter,
      form: ReportForm,
      formLaw: (text: string) => void,
      same?: (text: string, documents: readonly CheckedDocument[], language: UiLanguage) => void,
    ): void => {
      const report = written(writer, documents);
      formLaw(report);
      saysLaw(report, form, messages);
      same?.(report, documents, language);
    };
    kept(jsonWriter(tool), 'json', jsonLaw, jsonSame);
    kept(sarifWriter(exchange), 'json', jsonLaw, sarifSame);
    kept(gitlabWriter(exchange), 'json', jsonLaw, gitlabSame);
    kept(rdjsonWriter(exchange), 'json', jsonLaw, rdjsonSame);
    kept(junitWriter(exchange, 'warning'), 'xml', xmlLaw, (...told) => junitSame(...told, 'warning'));
    kept(githubWriter(exchange, true), 'github', githubLaw, githubSame);
    kept(findingsCsvWriter(exchange), 'csv', csvLaw, csvSame);
    kept(markdownWriter(exchange, true), 'markdown', markdownLaw);
    kept(htmlWriter(tool), 'html', htmlLaw);
    terminalLaw(written(quietWriter(textWriter({ ...screen, detail: 'brief' }, true), 'info'), documents));
    terminalLaw(written(statisticsWriter(textWriter({ ...screen, detail: 'brief' }, true), screen), documents));
  },
);
