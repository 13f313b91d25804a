import type { CompiledPack, DocumentType, OrganisationKind, Pack } from '@lapsilinssi/core';
import { parsePeriod } from '@lapsilinssi/core';
import { nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { templateTypes } from '@lapsilinssi/sections';

import type { Ask } from '../ask.ts';
import { tell } from '../messages/say.ts';
import { choice } from '../options/choice.ts';
import { factsOf } from '../options/facts.ts';
import type { FactOptions } from '../options/facts.ts';
import { UsageError } from '../usage-error.ts';

/** Services where the plans may be kept and checked. */
export const CI_SERVICES = ['github', 'gitlab', 'none'] as const;

/** Languages in which there are templates of plans. */
const PLAN_LANGUAGES = ['fi', 'sv'] as const;

/** Options of `init` as written. */
export interface InitOptions extends FactOptions {
  readonly ci?: string;
  readonly yes?: boolean;
  readonly pack?: string;
}

/** What a plan repository is set up for. */
export interface RepositoryAnswers {
  readonly organisation: string | undefined;
  readonly organisationKind: OrganisationKind;
  readonly type: DocumentType;
  /** As it shall be written: `2026–2029`. */
  readonly period: string | undefined;
  /** Of the plan. */
  readonly planLanguage: (typeof PLAN_LANGUAGES)[number];
  readonly ci: (typeof CI_SERVICES)[number];
}

/**
 * What options say, and what a person says to the rest; what nobody says is left open or as usual: the plan for children and young people of a
 * municipality, checked on GitHub.
 *
 * @param ask undefined when nobody can be asked
 * @returns undefined when the person breaks off
 * @throws UsageError for options that are wrong or do not fit together.
 */
export async function answersOf(
  options: InitOptions,
  pack: Pack,
  language: UiLanguage,
  ask: Ask | undefined,
): Promise<RepositoryAnswers | undefined> {
  const facts = factsOf(options, pack);
  const type = typeOf(facts.documentType, options.documentType, pack.compiled);
  const given = {
    ci: choice('--ci', options.ci, CI_SERVICES),
    planLanguage: choice('--document-language', facts.language, PLAN_LANGUAGES),
  };
  if (type !== undefined) checkKind(type, facts.organisationKind, language);

  const organisation =
    facts.organisation ??
    (await ask?.text(tell(language, 'init.ask.organisation'), {
      example: tell(language, 'init.example.organisation'),
      wrong: () => undefined,
    }));
  if (ask !== undefined && organisation === undefined) return undefined;

  const kinds = type?.organisationKinds ?? KINDS;
  const [onlyKind] = kinds;
  const organisationKind =
    facts.organisationKind ??
    (ask === undefined || kinds.length === 1
      ? (onlyKind ?? 'municipality')
      : await ask.select(
          tell(language, 'init.ask.kind'),
          kinds.map((value) => ({ value, label: tell(language, `init.kind.${value}`) })),
        ));
  if (organisationKind === undefined) return undefined;

  const types = templateTypes(pack.compiled).filter((one) => one.organisationKinds.includes(organisationKind));
  const usual = types.toSorted((one, other) => rank(one) - rank(other));
  const chosen =
    type?.id ??
    (ask === undefined
      ? usual[0]?.id
      : await ask.select(
          tell(language, 'init.ask.type'),
          usual.map(({ id, name }) => ({ value: id, label: nameIn(name, language) })),
        ));
  const made = type ?? types.find(({ id }) => id === chosen);
  if (made === undefined) return undefined;

  const period =
    options.period ??
    (await ask?.text(tell(language, 'init.ask.period'), {
      example: tell(language, 'init.example.period'),
      wrong: (answer) => (answer.trim() === '' || isPeriod(answer) ? undefined : tell(language, 'init.wrong.period')),
    }));
  if (ask !== undefined && period === undefined) return undefined;

  const planLanguage =
    given.planLanguage ??
    (ask === undefined
      ? language === 'sv'
        ? 'sv'
        : 'fi'
      : await ask.select(
          tell(language, 'init.ask.language'),
          PLAN_LANGUAGES.toSorted((one, other) => Number(other === language) - Number(one === language)).map(
            (value) => ({ value, label: tell(language, `init.language.${value}`) }),
          ),
        ));
  if (planLanguage === undefined) return undefined;

  const ci =
    given.ci ??
    (ask === undefined
      ? 'github'
      : await ask.select(
          tell(language, 'init.ask.ci'),
          CI_SERVICES.map((value) => ({ value, label: tell(language, `init.ci.${value}`) })),
        ));
  if (ci === undefined) return undefined;
  return {
    organisation: said(organisation),
    organisationKind,
    type: made,
    period: said(period),
    planLanguage,
    ci,
  };
}

const KINDS: readonly OrganisationKind[] = ['municipality', 'county', 'joint'];

/** Plans for children stand first, then what else there is in the pack's order. */
function rank({ id }: DocumentType): number {
  return id === 'child-youth-plan' ? 0 : 1;
}

function said(answer: string | undefined): string | undefined {
  const text = answer?.trim();
  return text === '' ? undefined : text;
}

function isPeriod(answer: string): boolean {
  const period = parsePeriod(answer);
  return period !== undefined && !period.backwards;
}

function typeOf(id: string | undefined, written: string | undefined, pack: CompiledPack): DocumentType | undefined {
  if (id === undefined) return undefined;
  const types = templateTypes(pack);
  const found = types.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new UsageError('usage.template-type-unknown', { type: written ?? id }, { choices: types.map((one) => one.id) });
}

function checkKind(type: DocumentType, kind: OrganisationKind | undefined, language: UiLanguage): void {
  if (kind === undefined || type.organisationKinds.includes(kind)) return;
  throw new UsageError(
    'usage.template-kind',
    { type: nameIn(type.name, language).toLowerCase() },
    { choices: type.organisationKinds },
  );
}
