import type { UiLanguage } from '@lapsilinssi/reporters';

/** What the one who starts the server says once. */
export interface StartOptions {
  readonly uiLanguage?: UiLanguage;
  /** ISO date that stands for today. */
  readonly asOf?: string;
  /** Path of the configuration file for all documents; false when none holds. */
  readonly config?: string | false;
  /** Address below which the reference pages stand: `<it>/fi/findings/theme-thin.md`. */
  readonly referenceUri?: string;
  /** Address of the folder that holds the rule pack, for a worker. */
  readonly packUri?: string;
}

/** When a document is checked. */
export type RunWhen = 'onType' | 'onSave';

/** Settings of the section `lapsilinssi`. */
export interface Settings {
  readonly enable: boolean;
  /** Language of what is said about documents; `auto`: that of each document. */
  readonly uiLanguage: UiLanguage | 'auto';
  readonly run: RunWhen;
  /** Findings shown of a document at most; one more tells how many are left out. */
  readonly maxFindings: number;
  /** Configuration file for all documents; empty when the nearest one holds. */
  readonly config: string;
  readonly codeLens: boolean;
  /** Whether quick fixes offer to ignore findings. */
  readonly offerIgnoring: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  uiLanguage: 'auto',
  run: 'onType',
  maxFindings: 250,
  config: '',
  codeLens: true,
  offerIgnoring: true,
};

/** A setting that cannot be used, and what is used instead. */
export interface SettingMistake {
  readonly key: string;
  readonly value: string;
  readonly used: string;
}

/** Reads settings as an editor sends them: what is missing keeps its default, what cannot be used does too and is told. */
export function readSettings(
  value: unknown,
  defaults: Settings,
): { readonly settings: Settings; readonly mistakes: readonly SettingMistake[] } {
  const mistakes: SettingMistake[] = [];
  const given = fieldsOf(value);
  const one = <Value>(key: keyof Settings, usual: Value, accepts: (value: unknown) => value is Value): Value => {
    const found = given[key];
    if (found === undefined || found === null) return usual;
    if (accepts(found)) return found;
    mistakes.push({ key, value: JSON.stringify(found), used: JSON.stringify(usual) });
    return usual;
  };
  const settings: Settings = {
    enable: one('enable', defaults.enable, isBoolean),
    uiLanguage: one('uiLanguage', defaults.uiLanguage, isLanguageOrAuto),
    run: one('run', defaults.run, isRunWhen),
    maxFindings: one('maxFindings', defaults.maxFindings, isCount),
    config: one('config', defaults.config, isText),
    codeLens: one('codeLens', defaults.codeLens, isBoolean),
    offerIgnoring: one('offerIgnoring', defaults.offerIgnoring, isBoolean),
  };
  return { settings, mistakes };
}

/** Reads `initializationOptions`; what cannot be used is left out. */
export function readStartOptions(value: unknown): StartOptions {
  const { uiLanguage, asOf, config, referenceUri, packUri } = fieldsOf(value);
  return {
    ...(isLanguage(uiLanguage) && { uiLanguage }),
    ...(isText(asOf) && /^\d{4}-\d{2}-\d{2}$/u.test(asOf) && { asOf }),
    ...((config === false || (isText(config) && config !== '')) && { config }),
    ...(isText(referenceUri) && referenceUri !== '' && { referenceUri: referenceUri.replace(/\/+$/u, '') }),
    ...(isText(packUri) && packUri !== '' && { packUri }),
  };
}

/** The fields of a value from outside; none when it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** Whether a value names a language in which the faces speak. */
export function isLanguage(value: unknown): value is UiLanguage {
  return value === 'fi' || value === 'sv' || value === 'en';
}

function isLanguageOrAuto(value: unknown): value is UiLanguage | 'auto' {
  return value === 'auto' || isLanguage(value);
}

function isRunWhen(value: unknown): value is RunWhen {
  return value === 'onType' || value === 'onSave';
}
