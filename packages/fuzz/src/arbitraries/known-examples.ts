import { fileURLToPath } from 'node:url';

import type { OrganisationKind } from '@lapsilinssi/core';
import type { Language } from '@lapsilinssi/linguistics';
import { readPack } from '@lapsilinssi/pack';
import { readFolder } from '@lapsilinssi/pack/node';

/** A text of the rule pack's authors, and where it stands. */
export interface KnownText {
  /** Theme or rule in whose file it stands. */
  readonly owner: string;
  readonly language: Language;
  /** Above it, from the second level on. */
  readonly headings: readonly string[];
  readonly documentType: string;
  readonly organisationKind?: OrganisationKind;
  readonly text: string;
}

/** What the authors say that a text shows. */
export interface KnownThemes extends KnownText {
  readonly themes: ReadonlySet<string>;
  readonly levels: readonly (readonly [theme: string, level: number])[];
  /** `theme/criterion`, met and not met. */
  readonly met: readonly string[];
  readonly unmet: readonly string[];
}

/** The words that a rule marks in a text, in their order. */
export interface KnownFindings extends KnownText {
  readonly asOf?: string;
  readonly finds: readonly string[];
}

const folder = fileURLToPath(new URL('../../../../rules', import.meta.url));

/** Every example of a rule pack. */
export interface KnownExamples {
  readonly themes: readonly KnownThemes[];
  readonly findings: readonly KnownFindings[];
}

let read: Promise<KnownExamples> | undefined;

/** Every example of the shipped rule pack, which is read when it is first asked for. */
export function knownExamples(): Promise<KnownExamples> {
  return (read ??= readExamples());
}

async function readExamples(): Promise<KnownExamples> {
  const { source } = readPack(await readFolder(folder));
  if (source === undefined) throw new Error('the rule pack is not in order: npm run check:rules');
  return {
    themes: source.themes.flatMap(({ value: { id, examples = [] } }) =>
      examples.map((one) => {
        const full = (name: string): string => (name.includes('/') ? name : `${id}/${name}`);
        return {
          ...placed(id, one),
          themes: new Set(one.themes),
          levels: Object.entries(one.levels ?? {}),
          met: (one.criteria ?? []).map(full),
          // A theme that is not there stands among the criteria that are not met, by its bare name.
          unmet: (one.not ?? []).filter((name) => !source.themes.some((theme) => theme.value.id === name)).map(full),
        };
      }),
    ),
    findings: source.rules.flatMap(({ value: { id, examples = [] } }) =>
      examples.map((one) => ({
        ...placed(id, one),
        finds: one.finds,
        ...(one['as-of'] !== undefined && { asOf: one['as-of'] }),
      })),
    ),
  };
}

interface Written {
  readonly lang: Language;
  readonly heading?: string;
  readonly 'document-type'?: string;
  readonly 'organisation-kind'?: OrganisationKind;
  readonly text: string;
}

function placed(owner: string, one: Written): KnownText {
  const kind = one['organisation-kind'];
  return {
    owner,
    language: one.lang,
    headings: (one.heading ?? '')
      .split(' > ')
      .map((heading) => heading.trim())
      .filter((heading) => heading !== ''),
    documentType: one['document-type'] ?? 'other',
    ...(kind !== undefined && { organisationKind: kind }),
    text: one.text,
  };
}
