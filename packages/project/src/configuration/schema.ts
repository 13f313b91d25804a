import {
  LANGUAGE_NAMES,
  limitKey,
  LIMIT_NAMES,
  LIMITS,
  ORGANISATION_KIND_NAMES,
  PARSER_NAMES,
  RULE_IDS,
} from '@lapsilinssi/core';
import * as z from 'zod/mini';

import { LEVEL_IDS } from './level-ids.ts';

/** Longest reason, in UTF-16 code units: it stands on one line of a report. */
const LONGEST_REASON = 120;

/** A schema with what editors say of it. */
function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const text = (): z.ZodMiniString => z.string().check(z.minLength(1));
const reason = (): z.ZodMiniString => z.string().check(z.minLength(4), z.maxLength(LONGEST_REASON));
const some = <T extends z.ZodMiniType>(item: T): z.ZodMiniArray<T> => z.array(item).check(z.minLength(1));
const oneOrMore = (): z.ZodMiniType<string | string[]> => z.union([text(), some(text())]);
const level = (): z.ZodMiniType<(typeof LEVEL_IDS)[number] | number> =>
  z.union([z.enum(LEVEL_IDS), z.number().check(z.int(), z.gte(0), z.lte(4))]);

const theme = z.strictObject({
  requirement: z.exactOptional(
    described(
      z.enum(['required', 'recommended', 'not-expected']),
      'Whether documents must show the theme, should show it, or need not.',
    ),
  ),
  level: z.exactOptional(described(level(), 'How firmly the theme is expected to be treated.')),
  reason: z.exactOptional(described(reason(), 'Why the theme is not expected; obligatory with `not-expected`.')),
});

/** What may be said of all documents, and of some. */
const settings = {
  organisation: z.exactOptional(described(text(), 'Name of the organisation whose documents these are.')),
  'organisation-kind': z.exactOptional(
    described(
      z.enum(Object.keys(ORGANISATION_KIND_NAMES)),
      'Municipality, county (wellbeing services county) or joint.',
    ),
  ),
  population: z.exactOptional(
    described(
      z.number().check(z.int(), z.gte(1), z.lte(10_000_000)),
      'Inhabitants; a municipality with fewer than 10 000 is asked for less.',
    ),
  ),
  period: z.exactOptional(described(z.union([text(), z.number()]), 'Years of the plan: `2026–2029`.')),
  language: z.exactOptional(described(z.enum(Object.keys(LANGUAGE_NAMES)), 'Language of the documents.')),
  'document-type': z.exactOptional(described(text(), 'Id, name or alias of the document type.')),
  themes: z.exactOptional(
    described(z.record(z.string(), theme), 'Requirement and expected level by theme id, where they differ.'),
  ),
  severities: z.exactOptional(
    described(
      z.partialRecord(z.enum(RULE_IDS), z.enum(['off', 'info', 'warning', 'error'])),
      'Severity by rule id; `off` does not report the rule at all.',
    ),
  ),
  gate: z.exactOptional(
    described(
      z.strictObject({
        required: described(level(), 'A required theme below this level is an error.'),
      }),
      'What must be reached for a check to pass.',
    ),
  ),
};

const override = z.strictObject({
  files: described(
    oneOrMore(),
    'Patterns of paths as seen from this file. `plans/**/*.md#/Heading` means the sections with that heading path; only severities may be set there.',
  ),
  ...settings,
});

const ignore = z.strictObject({
  rules: described(some(z.enum(RULE_IDS)), 'Ids of the rules whose findings need no answer.'),
  reason: described(reason(), 'Why they need none.'),
  files: z.exactOptional(described(oneOrMore(), 'Patterns of paths; all documents when absent.')),
  section: z.exactOptional(
    described(text(), 'Heading path: `/Toimintaympäristö/Historia`; the whole document when absent.'),
  ),
});

const plan = z.strictObject({
  files: described(
    z.array(text()).check(z.minLength(2)),
    'Paths of the files that make up one document, in order. The first one’s front matter speaks for all.',
  ),
});

/** How many times its default a limit may be raised: beyond, a file could keep a machine busy for hours. */
const MOST_RAISED = 100;

const limits: z.ZodMiniType<Partial<Record<string, number>>> = z.strictObject(
  Object.fromEntries(
    LIMIT_NAMES.map((name) => [
      limitKey(name) ?? name,
      z.exactOptional(z.number().check(z.int(), z.gte(1), z.lte(LIMITS[name].value * MOST_RAISED))),
    ]),
  ),
);

/** `.lapsilinssi.yaml` */
export const configurationSchema = z.strictObject({
  pack: z.exactOptional(described(text(), 'Folder of the organisation’s own rule pack, as seen from this file.')),
  ...settings,
  'document-types': z.exactOptional(
    described(
      z.record(text(), text()),
      'Document type by pattern of paths, as seen from this file; of several that match the last one counts.',
    ),
  ),
  documents: z.exactOptional(described(some(plan), 'Documents that are made up of several files.')),
  exclude: z.exactOptional(
    described(
      oneOrMore(),
      'Patterns of files that are left out of folders. A file that is named is checked all the same.',
    ),
  ),
  ignore: z.exactOptional(described(some(ignore), 'Findings that need no answer, with the reason.')),
  overrides: z.exactOptional(described(some(override), 'Settings of some documents or sections; a later one wins.')),
  limits: z.exactOptional(
    described(
      limits,
      'Bounds within which files are read, where they differ: `markdown-bytes: 4000000`. See docs/limits.md.',
    ),
  ),
  parser: z.exactOptional(
    described(
      z.enum(PARSER_NAMES),
      'Parser of Markdown: `fast` uses satteri where it is installed beside us, with the same findings. See docs/performance.md.',
    ),
  ),
  baseline: z.exactOptional(described(text(), 'Path of the baseline, as seen from this file.')),
  'fail-on': z.exactOptional(
    described(z.enum(['error', 'warning', 'info', 'never']), 'From which severity on a finding fails a check.'),
  ),
});

/** A configuration as written. */
export type SourceConfiguration = z.infer<typeof configurationSchema>;

/** What an override, or the configuration as a whole, says of documents. */
export type SourceSettings = z.infer<typeof override>;
