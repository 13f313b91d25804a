import { checkBasis } from './check-basis.ts';
import { checkClaims } from './check-claims.ts';
import { checkExamples } from './check-examples.ts';
import { checkIds } from './check-ids.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkPatterns } from './check-patterns.ts';
import { checkTexts } from './check-texts.ts';
import { checkWording } from './check-wording.ts';
import { checkWithout } from './check-without.ts';
import { checkVocabularies } from './check-vocabularies.ts';
import { namesOf, near, type PackNames } from './pack-names.ts';
import type { PackParts } from './pack-parts.ts';
import { conditionPlaces, patternPlaces } from '../pattern/pattern-places.ts';
import type { PackProblem } from '../problem/problem.ts';
import { LANGUAGES } from '../read/schemas.ts';

/** Checks what one file says about another, and every pattern. Returns problems in no particular order. */
export function checkReferences(parts: PackParts): PackProblem[] {
  const names = namesOf(parts);
  return [
    ...checkIds(parts),
    ...checkVocabularies(parts),
    ...checkBasis(parts, names),
    ...checkLanguages(parts),
    ...checkDocumentTypes(parts, names),
    ...checkFollowUps(parts),
    ...checkExamples(parts, names),
    ...checkStructures(parts),
    ...checkIndicators(parts, names),
    ...checkConditions(parts),
    ...checkPatterns(parts, names),
    ...checkWithout(parts, names),
    ...checkWording(parts, names),
    ...checkTexts(parts),
    ...checkClaims(parts),
  ];
}

/** A question that follows another names a question of the same theme. */
function checkFollowUps({ themes }: PackParts): PackProblem[] {
  return themes.flatMap(({ file, value: { criteria = {} } }) => {
    const known = new Set(Object.keys(criteria));
    return Object.entries(criteria).flatMap(([id, { after, key }]) =>
      [
        { name: after, path: ['after'] },
        { name: typeof key === 'object' ? key.after : undefined, path: ['key', 'after'] },
      ].flatMap(({ name, path }) =>
        name === undefined || (name !== id && known.has(name))
          ? []
          : [file.problem('criterion-unknown', ['criteria', id, ...path], { name, ...near(name, known) })],
      ),
    );
  });
}

/** Evidence in a language that the pack does not declare would never be read; that of the extended pack is left unread. */
function checkLanguages(parts: PackParts): PackProblem[] {
  const declared = parts.manifest?.value.languages;
  if (declared === undefined) return [];
  const undeclared = new Set(LANGUAGES.filter((language) => !declared.includes(language)));
  const seen = new Set<string>();
  return patternPlaces(parts).flatMap(({ file, path, language }) => {
    if (!undeclared.has(language) || file.inherited) return [];
    const at = path.slice(0, path.indexOf(language) + 1);
    const place = `${file.path}:${at.join('.')}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [file.problem('language-undeclared', at, { language }, { at: 'key' })];
  });
}

function checkDocumentTypes(parts: PackParts, names: PackNames): PackProblem[] {
  return parts.documentTypes.flatMap(({ file, value }) => [
    ...(value['carries-out'] ?? []).flatMap((name, index) =>
      names.documentTypes.has(name)
        ? []
        : [file.problem('document-type-unknown', ['carries-out', index], { name, ...near(name, names.documentTypes) })],
    ),
    ...Object.entries(value.themes ?? {}).flatMap(([name, { requirement, level, unasked = [] }]) => {
      const path = ['themes', name];
      if (!names.themes.has(name)) {
        return [file.problem('theme-unknown', path, { name, ...near(name, names.themes) }, { at: 'key' })];
      }
      if (requirement === 'required' && level === undefined) {
        return [file.problem('key-missing', path, { name: 'level' }, { at: 'key' })];
      }
      return unasked.flatMap((id, index) => {
        const criterion = `${name}/${id}`;
        if (names.criteria.has(criterion) || names.brokenThemes.has(name)) return [];
        return [
          file.problem('criterion-unknown', [...path, 'unasked', index], {
            name: criterion,
            ...near(criterion, names.criteria),
          }),
        ];
      });
    }),
    ...(value.contents ?? []).flatMap(({ criterion: name }, index) =>
      name === undefined || names.criteria.has(name) || names.brokenThemes.has(name.slice(0, name.indexOf('/')))
        ? []
        : [
            file.problem('criterion-unknown', ['contents', index, 'criterion'], {
              name,
              ...near(name, names.criteria),
            }),
          ],
    ),
  ]);
}

/** An outdated structure is made of contents of its own type, at least as many as it asks for. */
function checkStructures(parts: PackParts): PackProblem[] {
  return parts.documentTypes.flatMap(({ file, value }) => {
    const known = new Set((value.contents ?? []).map(({ id }) => id));
    return (value['outdated-structures'] ?? []).flatMap((structure, index) => {
      const path = ['outdated-structures', index];
      const size = structure.contents.length;
      const count = structure['at-least'];
      return [
        ...structure.contents.flatMap((name, at) =>
          known.has(name)
            ? []
            : [file.problem('content-unknown', [...path, 'contents', at], { name, ...near(name, known) })],
        ),
        ...(count > size ? [file.problem('count-too-large', [...path, 'at-least'], { count, size })] : []),
      ];
    });
  });
}

function checkConditions(parts: PackParts): PackProblem[] {
  return conditionPlaces(parts).flatMap(({ file, path, condition }) => {
    const kinds = (['any', 'all', 'none', 'at-least'] as const).filter((key) => condition[key] !== undefined);
    const count = condition['at-least'];
    const counted = count !== undefined;
    if (kinds.length !== 1 || counted !== (condition.of !== undefined)) return [file.problem('condition-kind', path)];
    const size = condition.of?.length ?? 0;
    if (counted && count > size) return [file.problem('count-too-large', [...path, 'at-least'], { count, size })];
    return [];
  });
}
