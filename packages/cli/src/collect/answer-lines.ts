import type { CollectedField } from './collected-plan.ts';

/** The filled fields of a chapter, a line for each question and for each row of a table. */
export function answerLines(fields: readonly CollectedField[]): string[] {
  const groups = new Map<string, CollectedField[]>();
  for (const field of fields) {
    if (field.value === '') continue;
    const key = field.row === undefined ? `? ${field.question}` : `row ${field.row}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first?.row !== undefined) return group.map((field) => `${field.question}: ${oneLine(field)}`).join('; ');
    const answers = group.map(oneLine).join('; ');
    const { question = '' } = first ?? {};
    if (question === '') return answers;
    return /[?.:]$/u.test(question) ? `${question} ${answers}` : `${question}: ${answers}`;
  });
}

function oneLine({ value }: CollectedField): string {
  return value.replaceAll(/\s*\n\s*/gu, ' / ');
}
