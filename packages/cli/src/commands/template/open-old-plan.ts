import { basename } from 'node:path';

import { assess, outlineRules, parseMarkdown, parsePlainText, readPlan } from '@lapsilinssi/core';
import type { Finding, KnownFacts, Pack, PlanDocument } from '@lapsilinssi/core';
import { formatOf } from '@lapsilinssi/project';
import { readImage } from '@lapsilinssi/project/node';
import { renderFinding } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { planUpdates } from '@lapsilinssi/sections';
import type { TemplateLanguage } from '@lapsilinssi/sections';
import type { Root } from 'mdast';

import { absolutePath } from '../../absolute-path.ts';
import { fileContent } from '../../file-content.ts';
import type { ConfigurationOptions } from '../../configure.ts';
import type { Io } from '../../io.ts';
import { limitsFor } from '../../limits-for.ts';
import type { OldPlanText } from './made-template.ts';
import { legible } from '../../unreadable.ts';
import { rebaseAddresses } from './rebase-addresses.ts';
import { wordForm } from './template-content.ts';

/** An older plan as it was read, before it is known what the new one is to be. */
export interface OpenedPlan {
  /** What it says of itself. */
  readonly document: PlanDocument;
  /** Its text as a tree. */
  readonly root: Root;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Where an older plan goes. */
interface OldPlanUse {
  readonly pack: Pack;
  readonly options: ConfigurationOptions;
  readonly io: Io;
  readonly facts: KnownFacts;
  /** The file that is written; undefined for the screen. */
  readonly output: string | undefined;
  readonly language: UiLanguage;
}

/**
 * Reads an older plan; a Word file as the Markdown that `import` makes of it, so that tables, lists, notes and pictures go the same way. For a Word
 * file its pictures are read; for Markdown their addresses lead to where they are.
 * @throws Unreadable
 */
export async function openOldPlan(
  path: string,
  { pack, options, io, facts, output, language }: OldPlanUse,
): Promise<OpenedPlan> {
  const content = await fileContent(path, io);
  const limits = await limitsFor(path, { options, io, language });
  const known = { ...facts, ...(limits !== undefined && { limits }) };
  const rules = outlineRules(pack);
  const toWord = output !== undefined && wordForm(output) !== undefined;
  if (formatOf(path) !== 'docx') {
    const { document } = legible(path, readPlan({ ...known, path, content, pack: rules }));
    const [text = ''] = document.parts;
    if (document.format === 'text') return { document, root: parsePlainText(text), images: new Map() };
    if (toWord) {
      const imageOf = async (address: string): Promise<Uint8Array | undefined> => {
        const image = await readImage(address, absolutePath(path, io.cwd));
        return image.status === 'ok' ? image.content : undefined;
      };
      return { document, ...(await forWord(document, imageOf)) };
    }
    const root = parseMarkdown(text);
    const moved = output === undefined ? root : rebaseAddresses(root, folderOf(path), folderOf(output));
    return { document, root: moved, images: new Map() };
  }
  const { importWord, pictureNames } = await import('@lapsilinssi/docx');
  const { pictureFolder, pictureWord } = pictureNames(basename(output ?? path), language);
  const { markdown, pictures } = legible(path, importWord(content, { path, pictureFolder, pictureWord, limits }));
  const asked = { ...known, path, content: markdown, format: 'markdown', pack: rules } as const;
  const { document } = legible(path, readPlan(asked));
  const images = new Map(pictures.map((one) => [`${pictureFolder}/${one.name}`, one.content]));
  return toWord
    ? { document, ...(await forWord(document, (address) => Promise.resolve(images.get(address)))) }
    : { document, root: parseMarkdown(markdown), images };
}

/** The text with all that Word shows of it. */
async function forWord(
  plan: PlanDocument,
  imageOf: (address: string) => Promise<Uint8Array | undefined>,
): Promise<Pick<OpenedPlan, 'images' | 'root'>> {
  const { exportMarkdown } = await import('@lapsilinssi/docx/write');
  const { nodes, images } = await exportMarkdown({ plan, form: 'document', imageOf });
  return { root: { type: 'root', children: [...nodes] }, images };
}

function folderOf(path: string): string {
  return /^.*[/\\]/su.exec(path)?.[0] ?? '.';
}

/** The text of an older plan for a new one, with what has changed since. */
export function oldPlanText(
  { document, root, images }: OpenedPlan,
  { pack, asOf, language }: { readonly pack: Pack; readonly asOf: string; readonly language: TemplateLanguage },
): OldPlanText {
  const assessment = assess(document, pack, { asOf });
  const spoken: UiLanguage = language;
  const findingText = (finding: Finding): string =>
    renderFinding(finding, pack.compiled, spoken, document.documentType.value, document.organisationKind.value).message;
  return {
    root,
    assessment,
    pack,
    updates: planUpdates({ assessment, pack, language, findingText }),
    images,
  };
}
