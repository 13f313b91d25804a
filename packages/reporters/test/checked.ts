import type { ReportedAssessment, Finding } from '@lapsilinssi/core';

import { pack } from './pack-of.ts';
import { goodPlan, weakPlan } from './plans.ts';
import type { CheckedDocument } from '../src/report-input.ts';
import type { ReportWriter } from '../src/text/report-text.ts';

/** What writers of forms for other programs are given in tests. */
export const exchangeOptions = {
  pack,
  language: 'fi',
  version: '1.2.0',
  about: (rule: string) => `Mitä ${rule} katsoo.`,
} as const;

/** A good plan, a weak one in a folder with a space and an Ä, and a picture. */
export const checked: readonly CheckedDocument[] = [
  { status: 'ok', path: 'hyva.md', assessment: goodPlan() },
  { status: 'ok', path: './plans/Älä koske/heikko.md', assessment: weakPlan() },
  {
    status: 'unreadable',
    path: 'kuva.md',
    error: { code: 'binary', values: { kind: 'png' }, file: 'kuva.md', remedy: 'give-a-text-document' },
  },
];

/** Everything that a writer writes of documents. */
export function written(writer: ReportWriter, documents: readonly CheckedDocument[]): string {
  return writer.begin() + documents.map((one) => writer.document(one)).join('') + writer.end();
}

/** A plan whose every text is markup, signs of other forms and characters that XML cannot hold. */
export function hostilePlan(): CheckedDocument {
  const text = '</script><script>alert("1")</script><img src=x onerror=alert(1)> & ]]> %0A::error:: \u0001';
  const plan = weakPlan();
  const findings = plan.findings.map((finding): Finding => ({
    ...finding,
    rule: 'section-empty',
    messageId: 'section-empty',
    values: { quote: text },
  }));
  const assessment: ReportedAssessment = {
    ...plan,
    document: {
      ...plan.document,
      title: text,
      organisation: { value: text, source: 'front-matter' },
      sections: plan.document.sections.map((section) => ({ ...section, title: text })),
    },
    themes: plan.themes.map((theme) => ({
      ...theme,
      evidence: theme.evidence.map((one) => ({ ...one, quote: text })),
    })),
    findings,
  };
  return { status: 'ok', path: '=cmd|calc,a:b%\n<b>.md', assessment };
}
