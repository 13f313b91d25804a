import { assess, outlineRules, parseMarkdown, readPlan } from '@lapsilinssi/core';
import type { Finding, KnownFacts, Pack, PlanDocument, ReadError } from '@lapsilinssi/core';
import { formatOf } from '@lapsilinssi/project';
import { renderFinding } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { planUpdates } from '@lapsilinssi/sections';
import type { TemplateLanguage } from '@lapsilinssi/sections';

import { fileContent } from '../../file-content.ts';
import type { Io } from '../../io.ts';
import type { OldPlanText } from './made-template.ts';

/** An older plan as it was read, before it is known what the new one is to be. */
export interface OpenedPlan {
  readonly status: 'ok';
  readonly path: string;
  /** What it says of itself. */
  readonly document: PlanDocument;
  readonly markdown: string;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads an older plan; a Word file as the Markdown that `import` makes of it, so that tables, lists, notes and pictures go the same way.
 *
 * @param pictureFolder folder that the addresses of its pictures name
 */
export async function openOldPlan(
  path: string,
  {
    pack,
    io,
    facts,
    pictureFolder,
  }: { readonly pack: Pack; readonly io: Io; readonly facts: KnownFacts; readonly pictureFolder: string },
): Promise<OpenedPlan | { readonly status: 'unreadable'; readonly error: ReadError }> {
  const content = await fileContent(path, io);
  if (!(content instanceof Uint8Array)) return { status: 'unreadable', error: content };
  const rules = outlineRules(pack);
  if (formatOf(path) !== 'docx') {
    const read = readPlan({ ...facts, path, content, pack: rules });
    if (read.status !== 'ok') return read;
    return { status: 'ok', path, document: read.document, markdown: read.document.parts[0] ?? '', images: new Map() };
  }
  const { importWord } = await import('@lapsilinssi/docx');
  const imported = importWord(content, { path, pictureFolder, pictureWord: 'kuva' });
  if (imported.status !== 'ok') return imported;
  const { markdown, pictures } = imported;
  const read = readPlan({ ...facts, path, content: markdown, format: 'markdown', pack: rules });
  if (read.status !== 'ok') return read;
  const images = new Map(pictures.map((one) => [`${pictureFolder}/${one.name}`, one.content]));
  return { status: 'ok', path, document: read.document, markdown, images };
}

/** The text of an older plan for a new one, with what has changed since. */
export function oldPlanText(
  { document, markdown, images }: OpenedPlan,
  { pack, asOf, language }: { readonly pack: Pack; readonly asOf: string; readonly language: TemplateLanguage },
): OldPlanText {
  const assessment = assess(document, pack, { asOf });
  const spoken: UiLanguage = language;
  const findingText = (finding: Finding): string =>
    renderFinding(finding, pack.compiled, spoken, document.documentType.value, document.organisationKind.value).message;
  return {
    root: parseMarkdown(markdown),
    assessment,
    pack,
    updates: planUpdates({ assessment, pack, language, findingText }),
    images,
  };
}
