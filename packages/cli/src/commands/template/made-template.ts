import type { CompiledPack, DocumentType, KnownFacts, Theme } from '@lapsilinssi/core';
import { basisWords, nameIn, yearsText } from '@lapsilinssi/reporters';
import { buildPlan, buildSection, templateOf } from '@lapsilinssi/sections';
import type { OldText, TemplateLanguage } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';
import type { RootContent } from 'mdast';

import { UsageError } from '../../usage-error.ts';
import { unknownSection } from './template-names.ts';

/** What a template is made of before it is written in Markdown or Word. */
export interface MadeTemplate {
  readonly nodes: RootContent[];
  readonly title: string;
  readonly language: TemplateLanguage;
  readonly organisation: string;
  /** Whether it is a whole plan, with a front page and chapters on pages of their own. */
  readonly front: boolean;
  readonly properties: Readonly<Record<string, string>>;
  /** Images of an older plan by their address in the tree. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** What is told of a template whatever it is for. */
export interface TemplateSetting {
  readonly pack: CompiledPack;
  readonly language: TemplateLanguage;
  readonly withGuidance: boolean;
  /** Whether headings have numbers of their own; false where the program counts them. */
  readonly numbered: boolean;
  readonly facts: KnownFacts;
}

/** A section on a theme, as a document of its own. */
export function madeSection(theme: Theme, level: 1 | 2 | 3 | 4 | 5 | 6, setting: TemplateSetting): MadeTemplate {
  const { pack, language, withGuidance, facts } = setting;
  const { organisation, organisationKind } = facts;
  const found = templateOf(templates, theme.id, language);
  if (found === undefined) throw unknownSection(theme.id, pack);
  const nodes = buildSection(found.template, {
    theme,
    followUp: found.followUp,
    level,
    withGuidance,
    examples: 'each-question',
    fields: {},
    basisText: basisWords(pack, language, organisationKind),
  });
  return {
    nodes,
    title: nameIn(theme.title, language),
    language,
    organisation: organisation ?? '',
    front: false,
    properties: stamped(pack, theme.id, {}),
    images: new Map(),
  };
}

/** An older plan whose text goes into a new one. */
export interface OldPlanText extends OldText {
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/**
 * A whole plan of a document type.
 * @throws UsageError when the type is none for such an organisation
 */
export function madePlan(
  type: DocumentType,
  themes: readonly string[],
  old: OldPlanText | undefined,
  setting: TemplateSetting,
): MadeTemplate {
  const { pack, language, withGuidance, numbered, facts } = setting;
  const { organisation, organisationKind, period } = facts;
  const kind = organisationKind ?? type.organisationKinds[0] ?? 'municipality';
  if (!type.organisationKinds.includes(kind)) {
    throw new UsageError(
      'usage.template-kind',
      { type: nameIn(type.name, language).toLowerCase() },
      { choices: type.organisationKinds },
    );
  }
  const nodes = buildPlan({
    type,
    pack,
    templates,
    language,
    organisationKind: kind,
    ...(organisation === undefined ? {} : { organisation }),
    ...(period === undefined ? {} : { period }),
    themes,
    withGuidance,
    numbered,
    fields: {},
    basisText: basisWords(pack, language, kind),
    ...(old === undefined ? {} : { old }),
  });
  return {
    nodes,
    title: [nameIn(type.name, language), ...(period === undefined ? [] : [yearsText(period)])].join(' '),
    language,
    organisation: organisation ?? '',
    front: true,
    properties: stamped(pack, type.id, {
      'document-type': type.id,
      ...(organisation !== undefined && { organisation }),
      'organisation-kind': kind,
      ...(period !== undefined && { period: yearsText(period) }),
      language,
    }),
    images: old?.images ?? new Map(),
  };
}

/** What a Word file says of itself: the facts that front matter holds in Markdown, and from which template of which version it was made. */
function stamped(
  { id, version }: CompiledPack,
  name: string,
  facts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { ...facts, template: name, 'template-version': `${id} ${version}` };
}
