import { documentTypeNamed, ORGANISATION_KIND_NAMES, parsePeriod } from '@lapsilinssi/core';
import type { CompiledPack, OrganisationKind, Pack } from '@lapsilinssi/core';
import { basisWords, nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import {
  buildPlan,
  buildSection,
  sectionMarkdown,
  templateOf,
  templateThemes,
  templateTypes,
  themeNamed,
} from '@lapsilinssi/sections';
import type { TemplateLanguage } from '@lapsilinssi/sections';
import { templates } from '@lapsilinssi/sections/templates';

import { rulesOf } from '../check/check-plan.ts';
import { tell } from '../messages/tell.ts';
import type { TemplateList, TemplateParams, TemplateText } from '../protocol.ts';

/** A template, or why there is none, for people. */
export type MadeTemplate =
  | ({ readonly status: 'ok' } & TemplateText)
  | { readonly status: 'refused'; readonly reason: string };

/** The templates that there are: document types with contents of their own, and the themes that have a section. */
export function templateList(pack: CompiledPack, language: UiLanguage): TemplateList {
  return {
    documentTypes: templateTypes(pack).map(({ id, name, organisationKinds }) => ({
      id,
      name: nameIn(name, language),
      organisationKinds,
    })),
    sections: templateThemes(pack, templates).map(({ id, title }) => ({ id, title: nameIn(title, language) })),
  };
}

/** A whole plan of a document type, or the section of a theme, as Markdown. */
export function templateText(params: TemplateParams, pack: Pack, uiLanguage: UiLanguage): MadeTemplate {
  const language: TemplateLanguage = (params.language ?? uiLanguage) === 'sv' ? 'sv' : 'fi';
  if (params.section !== undefined) return section(params.section, params, pack.compiled, language, uiLanguage);
  if (params.documentType !== undefined) return plan(params.documentType, params, pack, language, uiLanguage);
  return { status: 'refused', reason: tell(uiLanguage, 'template.nothing') };
}

function section(
  name: string,
  { organisationKind, withoutGuidance }: TemplateParams,
  pack: CompiledPack,
  language: TemplateLanguage,
  uiLanguage: UiLanguage,
): MadeTemplate {
  const theme = themeNamed(name, pack.themes);
  const found = theme && templateOf(templates, theme.id, language);
  if (theme === undefined || found === undefined) {
    return { status: 'refused', reason: tell(uiLanguage, 'template.unknown-section', { name }) };
  }
  const nodes = buildSection(found.template, {
    theme,
    followUp: found.followUp,
    level: 2,
    examples: 'each-question',
    withGuidance: withoutGuidance !== true,
    fields: {},
    basisText: basisWords(pack, language, kindNamed(organisationKind)),
  });
  return { status: 'ok', text: sectionMarkdown(nodes) };
}

function plan(
  name: string,
  { organisation, organisationKind, period, themes, withoutGuidance }: TemplateParams,
  pack: Pack,
  language: TemplateLanguage,
  uiLanguage: UiLanguage,
): MadeTemplate {
  const id = documentTypeNamed(name, rulesOf(pack).documentTypes);
  const type = templateTypes(pack.compiled).find((one) => one.id === id);
  if (type === undefined) return { status: 'refused', reason: tell(uiLanguage, 'template.unknown-type', { name }) };
  const asked = kindNamed(organisationKind);
  const kind = asked !== undefined && type.organisationKinds.includes(asked) ? asked : type.organisationKinds[0];
  const years = period === undefined ? undefined : parsePeriod(period)?.period;
  const further = (themes ?? []).flatMap((one) => themeNamed(one, pack.compiled.themes)?.id ?? []);
  const nodes = buildPlan({
    type,
    pack: pack.compiled,
    templates,
    language,
    organisationKind: kind ?? 'municipality',
    ...(organisation !== undefined && organisation !== '' && { organisation }),
    ...(years !== undefined && { period: years }),
    themes: further,
    numbered: true,
    withGuidance: withoutGuidance !== true,
    fields: {},
    basisText: basisWords(pack.compiled, language, kind),
  });
  return { status: 'ok', text: sectionMarkdown(nodes) };
}

function kindNamed(name: string | undefined): OrganisationKind | undefined {
  return name === undefined ? undefined : ORGANISATION_KIND_NAMES[name.trim().toLowerCase()];
}
