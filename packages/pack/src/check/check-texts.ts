import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';
import { LANGUAGES } from '../read/schemas.ts';
import type { SourceTexts } from '../read/source.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** Notes on what readers of a language would lack: texts, evidence, examples; and texts that wait for a native reader. */
export function checkTexts(parts: PackParts): PackProblem[] {
  const languages = parts.manifest?.value.languages ?? ['fi'];
  const problems: PackProblem[] = [];
  const note = (
    file: YamlFile,
    code: PackProblem['code'],
    path: KeyPath,
    language: string,
    at: 'key' | 'value',
  ): void => {
    problems.push(file.problem(code, path, { language }, { at, severity: 'note' }));
  };
  const texts = (file: YamlFile, path: KeyPath, value: SourceTexts | undefined): void => {
    if (value === undefined) return;
    for (const language of LANGUAGES) {
      const text = value[language];
      if (text === undefined) note(file, 'text-language-missing', path, language, 'key');
      else if (typeof text !== 'string' && text.review === true) {
        note(file, 'text-review', [...path, language], language, 'key');
      }
    }
  };
  const advised = (
    file: YamlFile,
    path: KeyPath,
    value: Readonly<Record<'title' | 'message' | 'why' | 'advice', SourceTexts>>,
  ): void => {
    for (const key of ['title', 'message', 'why', 'advice'] as const) texts(file, [...path, key], value[key]);
  };

  for (const { file, value } of parts.sources === undefined ? [] : [parts.sources]) {
    for (const [index, { title, citation }] of value.sources.entries()) {
      texts(file, ['sources', index, 'title'], title);
      texts(file, ['sources', index, 'citation'], citation);
    }
  }
  const tested = testedCriteria(parts);
  for (const { file, value: theme } of parts.themes) {
    for (const key of ['title', 'subject', 'why', 'step'] as const) texts(file, [key], theme[key]);
    texts(file, ['missing', 'message'], theme.missing.message);
    texts(file, ['missing', 'advice'], theme.missing.advice);
    texts(file, ['thin', 'advice'], theme.thin.advice);
    if (theme.thin.message !== undefined) texts(file, ['thin', 'message'], theme.thin.message);
    for (const [id, criterion] of Object.entries(theme.criteria ?? {})) {
      advised(file, ['criteria', id], criterion);
      texts(file, ['criteria', id, 'question'], criterion.question);
      for (const language of languages) {
        if (criterion[language] === undefined) {
          note(file, 'evidence-language-missing', ['criteria', id], language, 'key');
        } else if (!tested.has(`${language} ${theme.id}/${id}`)) {
          const values = { language, name: id };
          problems.push(
            file.problem('criterion-untested', ['criteria', id, language], values, { at: 'key', severity: 'note' }),
          );
        }
      }
    }
    for (const language of languages) {
      if (theme[language] === undefined) note(file, 'evidence-language-missing', [], language, 'key');
      else if (!(theme.examples ?? []).some(({ lang }) => lang === language)) {
        note(file, 'examples-few', ['examples'], language, 'key');
      }
    }
  }
  for (const { file, value: rule } of parts.rules) {
    for (const language of languages) {
      const own = (rule.examples ?? []).filter(({ lang }) => lang === language);
      if (own.some(({ finds }) => finds.length > 0) && own.some(({ finds }) => finds.length === 0)) continue;
      note(file, 'rule-examples-few', ['examples'], language, 'key');
    }
  }
  for (const { file, value: type } of parts.documentTypes) {
    texts(file, ['name'], type.name);
    texts(file, ['contents-title'], type['contents-title']);
    for (const [index, { organ, rhythm }] of (type.approval ?? []).entries()) {
      texts(file, ['approval', index, 'organ'], organ);
      texts(file, ['approval', index, 'rhythm'], rhythm);
    }
    for (const [index, structure] of (type['outdated-structures'] ?? []).entries()) {
      advised(file, ['outdated-structures', index], structure);
    }
    for (const [index, content] of (type.contents ?? []).entries()) {
      advised(file, ['contents', index], content);
      for (const language of languages) {
        if (content[language] === undefined) {
          note(file, 'evidence-language-missing', ['contents', index], language, 'key');
        }
      }
    }
  }
  return problems;
}

/** `language theme/criterion` of every criterion that some example meets. */
function testedCriteria(parts: PackParts): ReadonlySet<string> {
  return new Set(
    parts.themes.flatMap(({ value: theme }) =>
      (theme.examples ?? []).flatMap(({ lang, criteria }) =>
        (criteria ?? []).map((name) => `${lang} ${name.includes('/') ? name : `${theme.id}/${name}`}`),
      ),
    ),
  );
}
