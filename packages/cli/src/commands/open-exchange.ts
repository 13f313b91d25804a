import type { RuleId } from '@lapsilinssi/core';
import {
  findingsCsvWriter,
  githubWriter,
  gitlabWriter,
  htmlWriter,
  junitWriter,
  markdownWriter,
  rdjsonWriter,
  sarifWriter,
} from '@lapsilinssi/reporters/exchange';
import type { ReportWriter } from '@lapsilinssi/reporters';
import type { EarlierReport } from '@lapsilinssi/reporters/exchange';

import { tell } from '../messages/say.ts';
import { toolName, version } from '../version.ts';
import type { RunSetting } from './run-documents.ts';

/** Forms for other programs and for the web; they are loaded when one of them is asked for. */
export type ExchangeFormat = 'sarif' | 'junit' | 'github' | 'gitlab' | 'rdjson' | 'markdown' | 'csv' | 'html';

/** How the findings are written in such a form. */
export interface ExchangeSetting {
  /** Findings for information too, where they are else left out. */
  readonly all: boolean;
  readonly earlier: EarlierReport | undefined;
}

/** The writer of a form for other programs. */
export function openExchange(
  format: ExchangeFormat,
  setting: RunSetting,
  { all, earlier }: ExchangeSetting,
): ReportWriter {
  const { language } = setting;
  const options = {
    pack: setting.pack.compiled,
    language,
    version: version(),
    about: (rule: RuleId) => tell(language, `rule.${rule}.about`),
  };
  switch (format) {
    case 'sarif':
      return sarifWriter(options);
    case 'junit':
      return junitWriter(options, setting.failOn);
    case 'github':
      return githubWriter(options, all);
    case 'gitlab':
      return gitlabWriter(options);
    case 'rdjson':
      return rdjsonWriter(options);
    case 'markdown':
      return markdownWriter(options, all);
    case 'csv':
      return findingsCsvWriter(options);
    case 'html':
      break;
  }
  return openHtml(setting, earlier);
}

/** The writer of the report page. */
export function openHtml({ pack, language, asOf }: RunSetting, earlier: EarlierReport | undefined): ReportWriter {
  return htmlWriter({
    pack: pack.compiled,
    language,
    tool: toolName(),
    asOf,
    ...(earlier === undefined ? {} : { earlier }),
  });
}
