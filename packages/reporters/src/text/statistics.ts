import { displayWidth, padTo } from '../display-width.ts';
import { say } from '../messages/say.ts';
import { ruleTitle } from '../render-finding.ts';
import type { CheckedDocument } from '../report-input.ts';
import type { ReportWriter } from './report-text.ts';
import type { TextOptions } from './text-options.ts';

/** How often something of one title was found, and in how many documents. */
interface TitleCount {
  readonly title: string;
  readonly findings: number;
  readonly documents: number;
}

/** Writes what another writer writes, and after it how many findings of each kind there are in how many documents, the most frequent first. */
export function statisticsWriter(inner: ReportWriter, options: Pick<TextOptions, 'language' | 'paint'>): ReportWriter {
  const counts = new Map<string, TitleCount>();
  const count = (result: CheckedDocument): void => {
    if (result.status !== 'ok') return;
    const titles = result.assessment.findings.map((finding) => ruleTitle(finding, options.language));
    for (const title of new Set(titles)) {
      const { findings, documents } = counts.get(title) ?? { findings: 0, documents: 0 };
      const more = titles.filter((one) => one === title).length;
      counts.set(title, { title, findings: findings + more, documents: documents + 1 });
    }
  };
  return {
    begin: () => inner.begin(),
    document(result) {
      count(result);
      return inner.document(result);
    },
    end() {
      const all = [...counts.values()].toSorted((a, b) => b.findings - a.findings);
      return inner.end() + (all.length === 0 ? '' : `\n${table(all, options).join('\n')}\n`);
    },
  };
}

function table(
  counts: readonly TitleCount[],
  { language, paint }: Pick<TextOptions, 'language' | 'paint'>,
): readonly string[] {
  const heads = [
    say(language, 'findings.column.title'),
    say(language, 'statistics.findings'),
    say(language, 'statistics.documents'),
  ] as const;
  const rows = counts.map(({ title, findings, documents }) => [title, String(findings), String(documents)] as const);
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(displayWidth)),
  );
  const line = ([title, findings, documents]: readonly [string, string, string]): string =>
    `${padTo(title, widths[0] ?? 0)}   ${findings.padStart(widths[1] ?? 0)}   ${documents.padStart(widths[2] ?? 0)}`;
  return [paint('heading', line(heads)), ...rows.map(line)];
}
