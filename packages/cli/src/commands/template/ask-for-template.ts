import { fileStem, parsePeriod } from '@lapsilinssi/core';
import type { CompiledPack, DocumentType } from '@lapsilinssi/core';
import { nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { templateTypes } from '@lapsilinssi/sections';

import type { Ask } from '../../ask.ts';
import { Fault } from '../../fault.ts';
import { tell } from '../../messages/say.ts';
import type { TemplateCommandOptions } from '../template.ts';

/** What somebody at a terminal wants, as options would say it. */
export interface AskedTemplate {
  readonly type: string;
  readonly options: TemplateCommandOptions;
}

const FORMS = ['docx', 'dotx', 'md'] as const;

/** Asks at a terminal what template is wanted; what options say already is not asked. */
export async function askForTemplate(
  ask: Ask,
  {
    pack,
    options,
    language,
  }: { readonly pack: CompiledPack; readonly options: TemplateCommandOptions; readonly language: UiLanguage },
): Promise<AskedTemplate> {
  // First those that are about children, and of these the one whose content the law lists: that is what most people come for.
  const types = templateTypes(pack).toSorted((a, b) => weightOf(b) - weightOf(a));
  const type = answered(
    await ask.select(
      tell(language, 'ask.type'),
      types.map(({ id, name }) => ({ value: id, label: nameIn(name, language) })),
    ),
  );
  const known = types.find(({ id }) => id === type);
  const organisation =
    options.organisation ??
    answered(
      await ask.text(tell(language, 'init.ask.organisation'), {
        example: tell(language, 'init.example.organisation'),
        wrong: () => undefined,
      }),
    );
  const kinds = known?.organisationKinds ?? [];
  const kind =
    options.organisationKind ??
    (kinds.length < 2
      ? kinds[0]
      : answered(
          await ask.select(
            tell(language, 'init.ask.kind'),
            kinds.map((value) => ({ value, label: tell(language, `init.kind.${value}`) })),
          ),
        ));
  const period =
    options.period ??
    answered(
      await ask.text(tell(language, 'init.ask.period'), {
        example: tell(language, 'init.example.period'),
        wrong: (text) =>
          text.trim() === '' || parsePeriod(text)?.backwards === false
            ? undefined
            : tell(language, 'init.wrong.period'),
      }),
    );
  const languages = (['fi', 'sv'] as const).map((value) => ({
    value,
    label: tell(language, `init.language.${value}`),
  }));
  const documentLanguage =
    options.documentLanguage ?? answered(await ask.select(tell(language, 'init.ask.language'), languages));
  const form =
    options.output === undefined
      ? answered(
          await ask.select(
            tell(language, 'ask.form'),
            FORMS.map((value) => ({ value, label: tell(language, `ask.form.${value}`) })),
          ),
        )
      : '';
  const stem = [...(organisation.trim() === '' ? [] : [organisation]), nameIn(known?.name ?? {}, language)].join(' ');
  return {
    type,
    options: {
      organisation,
      ...(kind === undefined ? {} : { organisationKind: kind }),
      ...(period.trim() === '' ? {} : { period }),
      documentLanguage,
      output: options.output ?? `${fileStem(stem, type)}.${form}`,
    },
  };
}

function weightOf({ aboutChildren, contents }: DocumentType): number {
  return (aboutChildren ? 2 : 0) + (contents.some(({ basisKind }) => basisKind === 'law-content') ? 1 : 0);
}

/** An answer; who breaks off gets nothing written. */
function answered<Value>(answer: Value | undefined): Value {
  if (answer === undefined) throw new Fault('init.broken-off', {});
  return answer;
}
