import type { CompiledPack } from '@lapsilinssi/core';
import { nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { stringify } from 'csv-stringify/browser/esm/sync';

import { tell } from '../messages/say.ts';
import { filledOf } from './collected-plan.ts';
import type { CollectedPlan, Collection } from './collected-plan.ts';

/**
 * What was collected as CSV, a row for each field, and one for each chapter that was deleted and each organisation that has returned nothing.
 * With a byte order mark; Finnish and Swedish with semicolons, as their spreadsheets expect, English with commas.
 */
export function collectionCsv(collection: Collection, pack: CompiledPack, language: UiLanguage): string {
  const headings = (
    [
      'organisation',
      'document',
      'type',
      'period',
      'language',
      'saved',
      'template',
      'chapter',
      'field',
      'row',
      'answer',
      'state',
      'tag',
    ] as const
  ).map((column) => tell(language, `collect.column.${column}`));
  const rows = [
    ...collection.plans.flatMap((plan) => planRows(plan, pack, language)),
    ...(collection.missing ?? []).map((name) => [
      name,
      ...Array.from({ length: 10 }, () => ''),
      tell(language, 'collect.state.not-returned'),
      '',
    ]),
  ];
  return stringify([headings, ...rows], {
    bom: true,
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    // An answer that begins with `=` is text, whatever a spreadsheet thinks.
    escape_formulas: true,
    quoted_match: /[\r\n]/u,
  });
}

function planRows(plan: CollectedPlan, pack: CompiledPack, language: UiLanguage): string[][] {
  const type = pack.documentTypes.find(({ id }) => id === plan.documentType);
  const head = [
    plan.organisation,
    plan.path,
    type === undefined ? plan.documentType : nameIn(type.name, language),
    plan.period,
    plan.language,
    plan.saved.slice(0, 10),
    plan.templateVersion,
  ];
  const fields = plan.fields.map(({ chapter, question, label, row, value, tag }) => [
    ...head,
    plan.chapters[chapter]?.title ?? '',
    row !== undefined || question === '' ? question || label : `${question} – ${label}`,
    row === undefined ? '' : String(row),
    value,
    tell(language, value === '' ? 'collect.state.empty' : 'collect.state.filled'),
    tag,
  ]);
  const deleted = plan.chapters
    .filter(({ state }) => state === 'deleted')
    .map(({ title, id }) => [...head, title, '', '', '', tell(language, 'collect.state.deleted'), id]);
  const none = filledOf(plan).all === 0 && deleted.length === 0;
  return none ? [[...head, '', '', '', '', tell(language, 'collect.state.no-template'), '']] : [...fields, ...deleted];
}
