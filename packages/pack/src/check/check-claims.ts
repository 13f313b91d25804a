import type { BasisKind } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';

import type { PackParts } from './pack-parts.ts';
import type { PackProblem } from '../problem/problem.ts';
import { LANGUAGES } from '../read/schemas.ts';
import type { SourceTexts } from '../read/source.ts';
import type { KeyPath, YamlFile } from '../read/yaml-file.ts';

/** Words that claim a duty of law. They may stand only where the basis is law. */
const CLAIMS: Readonly<Record<Language, RegExp>> = {
  fi: /\b(?:laki|lait|lainsäädäntö|asetus)\s+(?:edellyttä|vaati|velvoitta|määrä|säätä|pakotta)\p{L}*|\blain\s+mukaan|\blakisäätei\p{L}*|\bpakolli\p{L}*|\blain\s+(?:vaatima|edellyttämä)\p{L}*/iu,
  sv: /\blag(?:en|stiftningen)?\s+(?:kräver|förutsätter|förpliktar|förpliktigar|föreskriver)|\benligt\s+lag|\blagstadga\p{L}*|\bobligatorisk\p{L}*/iu,
  en: /\b(?:law|act|legislation)\s+(?:requires?|obliges?|demands?|prescribes?)|\bby\s+law\b|\bstatutory\b|\bmandatory\b|\bobligatory\b/iu,
};

/** “The law requires” said on a recommendation or on good practice is an error: what is said about law rests on a source. */
export function checkClaims(parts: PackParts): PackProblem[] {
  const problems: PackProblem[] = [];
  const check = (file: YamlFile, path: KeyPath, texts: SourceTexts, kind: BasisKind): void => {
    if (kind === 'law-content' || kind === 'law-duty') return;
    for (const language of LANGUAGES) {
      const text = texts[language];
      const plain = typeof text === 'string' ? text : text?.text;
      const claim = plain === undefined ? null : CLAIMS[language].exec(plain);
      if (claim === null) continue;
      const at = typeof text === 'string' ? [...path, language] : [...path, language, 'text'];
      problems.push(file.problem('claim-without-law', at, { claim: claim[0], kind }, { offset: claim.index }));
    }
  };
  for (const { file, value: theme } of parts.themes) {
    const kind = theme['basis-kind'];
    check(file, ['why'], theme.why, kind);
    check(file, ['missing', 'message'], theme.missing.message, kind);
    check(file, ['missing', 'advice'], theme.missing.advice, kind);
    check(file, ['thin', 'advice'], theme.thin.advice, kind);
    if (theme.thin.message !== undefined) check(file, ['thin', 'message'], theme.thin.message, kind);
    check(file, ['step'], theme.step, kind);
    for (const [id, criterion] of Object.entries(theme.criteria ?? {})) {
      for (const key of ['question', 'message', 'why', 'advice'] as const) {
        check(file, ['criteria', id, key], criterion[key], criterion['basis-kind']);
      }
    }
  }
  for (const { file, value: type } of parts.documentTypes) {
    for (const [index, content] of (type.contents ?? []).entries()) {
      for (const key of ['message', 'why', 'advice'] as const) {
        check(file, ['contents', index, key], content[key], content['basis-kind']);
      }
    }
    for (const [index, structure] of (type['outdated-structures'] ?? []).entries()) {
      for (const key of ['message', 'why', 'advice'] as const) {
        check(file, ['outdated-structures', index, key], structure[key], structure['basis-kind']);
      }
    }
  }
  return problems;
}
