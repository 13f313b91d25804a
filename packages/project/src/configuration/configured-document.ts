import { documentTypeNamed, isRuleId, LANGUAGE_NAMES, ORGANISATION_KIND_NAMES, parsePeriod } from '@lapsilinssi/core';
import type {
  CompiledPack,
  IgnoreSetting,
  KnownFacts,
  Level,
  Requirement,
  SeveritySetting,
  ThemeSetting,
} from '@lapsilinssi/core';
import type { KeyPath } from '@lapsilinssi/pack';

import { absolutePath, relativePath } from './absolute-path.ts';
import type { ConfiguredValue, DocumentConfiguration } from './configuration.ts';
import { configuredLimits } from './configured-limits.ts';
import { documentTypesOf } from './document-types-of.ts';
import type { ParsedConfiguration } from './load-configuration.ts';
import { filePattern, matchesFiles } from './matches-files.ts';
import { LEVEL_IDS } from './level-ids.ts';
import type { SourceSettings } from './schema.ts';

/** Settings that apply to a document, and where they stand. */
interface Layer {
  readonly settings: Omit<SourceSettings, 'files'>;
  readonly path: KeyPath;
}

/**
 * What a configuration says of one document: its own settings, the document type of the last pattern that matches, then overrides in order; a
 * later one wins, value by value.
 *
 * @param path the document as seen from the configuration's folder
 */
export function configuredDocument(
  { file, source }: ParsedConfiguration,
  path: string,
  pack: CompiledPack,
): DocumentConfiguration {
  const values = new Map<string, ConfiguredValue>();
  const tell = (key: string, value: string | number, at: KeyPath, section?: string): void => {
    const line = file.lineOf(at, 'value');
    // Each that is ignored stands beside the others; of everything else the later value holds.
    const place = key.startsWith('ignore.') ? at.join('.') : '';
    values.set(`${key} ${section ?? ''} ${place}`, { key, value, line, ...(section !== undefined && { section }) });
  };
  const typed = Object.entries(source['document-types'] ?? {}).filter(([pattern]) => matchesFiles(pattern, path));
  const layers: Layer[] = [
    { settings: source, path: [] },
    ...typed.map(([pattern, type]): Layer => ({
      settings: { 'document-type': type },
      path: ['document-types', pattern],
    })),
  ];
  const severities: SeveritySetting[] = [];
  for (const [index, override] of (source.overrides ?? []).entries()) {
    const patterns = (typeof override.files === 'string' ? [override.files] : override.files).map(filePattern);
    const fitting = patterns.filter((pattern) => pattern.matches(path));
    if (fitting.length === 0) continue;
    layers.push({ settings: override, path: ['overrides', index] });
  }
  const facts: KnownFacts = {};
  const themes: Record<string, ThemeSetting> = {};
  const limits = configuredLimits(source.limits);
  if (limits !== undefined) Object.assign(facts, { limits });
  for (const [name, value] of Object.entries(source.limits ?? {})) {
    if (value !== undefined) tell(`limits.${name}`, value, ['limits', name]);
  }
  if (source.parser !== undefined) {
    Object.assign(facts, { parser: source.parser });
    tell('parser', source.parser, ['parser']);
  }
  let population: number | undefined;
  let gate: Level | undefined;
  for (const { settings, path: at } of layers) {
    Object.assign(facts, factsOf(settings, at, pack, tell));
    population = settings.population ?? population;
    if (settings.population !== undefined) tell('population', settings.population, [...at, 'population']);
    if (settings.gate !== undefined) {
      gate = levelOf(settings.gate.required);
      tell('gate.required', LEVEL_IDS[gate], [...at, 'gate', 'required']);
    }
    for (const [id, theme] of Object.entries(settings.themes ?? {})) {
      themes[id] = { ...themes[id], ...themeOf(theme) };
      for (const [key, value] of Object.entries(theme)) tell(`themes.${id}.${key}`, value, [...at, 'themes', id, key]);
    }
    for (const section of sectionsOf(settings, path)) {
      for (const [rule, severity] of Object.entries(settings.severities ?? {})) {
        if (!isRuleId(rule)) continue;
        severities.push({ rule, severity, ...(section !== undefined && { section }) });
        tell(`severities.${rule}`, severity, [...at, 'severities', rule], section);
      }
    }
  }
  const ignored = (source.ignore ?? []).flatMap(({ rules, reason, files, section }, index): IgnoreSetting[] => {
    if (files !== undefined && !matchesFiles(files, path)) return [];
    for (const rule of rules) tell(`ignore.${rule}`, reason, ['ignore', index], section);
    return [{ rules, reason, ...(section !== undefined && { section }) }];
  });
  for (const [index, { files }] of (source.documents ?? []).entries()) {
    const within = files.map((one) => relativePath(absolutePath(one, '/'), '/'));
    if (within.includes(path)) tell('documents.files', within.join(', '), ['documents', index, 'files']);
  }
  if (source.exclude !== undefined) tell('exclude', [source.exclude].flat().join(', '), ['exclude']);
  if (source.pack !== undefined) tell('pack', source.pack, ['pack']);
  if (source.baseline !== undefined) tell('baseline', source.baseline, ['baseline']);
  if (source['fail-on'] !== undefined) tell('fail-on', source['fail-on'], ['fail-on']);
  return {
    facts,
    settings: {
      severities,
      themes,
      ...(population !== undefined && { population }),
      ...(gate !== undefined && { gate }),
      ignored,
      acknowledged: [],
    },
    ...(source['fail-on'] !== undefined && { failOn: source['fail-on'] }),
    values: [...values.values()],
  };
}

/** Heading paths of an override that means sections of a document; undefined stands for the document as a whole. */
function sectionsOf(settings: object, path: string): (string | undefined)[] {
  if (!('files' in settings)) return [undefined];
  const { files } = settings;
  const patterns = typeof files === 'string' ? [files] : Array.isArray(files) ? files.map(String) : [];
  return patterns.map(filePattern).flatMap(({ matches, section }) => (matches(path) ? [section] : []));
}

function factsOf(
  settings: Layer['settings'],
  at: KeyPath,
  pack: CompiledPack,
  tell: (key: string, value: string, at: KeyPath) => void,
): KnownFacts {
  const { organisation, period, language } = settings;
  const kind = settings['organisation-kind'];
  const type = settings['document-type'];
  const documentType = type === undefined ? undefined : documentTypeNamed(type, documentTypesOf(pack));
  const years = period === undefined ? undefined : parsePeriod(String(period))?.period;
  const tongue = language === undefined ? undefined : LANGUAGE_NAMES[language];
  const organisationKind = kind === undefined ? undefined : ORGANISATION_KIND_NAMES[kind];
  if (organisation !== undefined) tell('organisation', organisation, [...at, 'organisation']);
  if (organisationKind !== undefined) tell('organisation-kind', organisationKind, [...at, 'organisation-kind']);
  if (years !== undefined) tell('period', String(period), [...at, 'period']);
  if (tongue !== undefined) tell('language', tongue, [...at, 'language']);
  if (documentType !== undefined)
    tell('document-type', documentType, at[0] === 'document-types' ? at : [...at, 'document-type']);
  return {
    ...(organisation !== undefined && { organisation }),
    ...(organisationKind !== undefined && { organisationKind }),
    ...(years !== undefined && { period: years }),
    ...(tongue !== undefined && { language: tongue }),
    ...(documentType !== undefined && { documentType }),
  };
}

function themeOf(source: {
  readonly requirement?: Requirement;
  readonly level?: string | number;
  readonly reason?: string;
}): ThemeSetting {
  const { requirement, level, reason } = source;
  return {
    ...(requirement !== undefined && { requirement }),
    ...(level !== undefined && { level: levelOf(level) }),
    ...(reason !== undefined && { reason }),
  };
}

/** A level by its number or its name. */
function levelOf(level: string | number): Level {
  const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
  return LEVELS.find((one) => one === level || LEVEL_IDS[one] === level) ?? 0;
}
