import type { Limits } from '@lapsilinssi/core';
import { sectionMarkdown } from '@lapsilinssi/sections';

import { legible } from '../../unreadable.ts';
import type { MadeTemplate } from './made-template.ts';

/** An organisation's own Word file, in whose looks a template is written. */
export interface Reference {
  readonly path: string;
  readonly content: Uint8Array;
  readonly limits: Partial<Limits> | undefined;
}

/** The form of Word file that a name asks for; undefined for Markdown. */
export function wordForm(path: string): 'document' | 'template' | undefined {
  const [ending] = /\.[^./\\]*$/u.exec(path.toLowerCase()) ?? [];
  return ending === '.docx' ? 'document' : ending === '.dotx' ? 'template' : undefined;
}

/**
 * A template in the form that its name asks for: Word for `.docx` and `.dotx`, else Markdown.
 * @throws Unreadable when the reference cannot be used
 */
export async function templateContent(
  made: MadeTemplate,
  path: string,
  reference: Reference | undefined,
): Promise<string | Uint8Array> {
  const form = wordForm(path);
  if (form === undefined) return sectionMarkdown(made.nodes);
  const content = await inWord(made, form);
  if (reference === undefined) return content;
  const { graftReference } = await import('@lapsilinssi/docx');
  const grafted = graftReference(reference.content, content, { path: reference.path, form, limits: reference.limits });
  return legible(reference.path, grafted).content;
}

/** A template as a Word file. */
export async function inWord(made: MadeTemplate, form: 'document' | 'template'): Promise<Uint8Array> {
  const [{ propertyName }, { writeWord }] = await Promise.all([
    import('@lapsilinssi/docx'),
    import('@lapsilinssi/docx/write'),
  ]);
  const properties = Object.fromEntries(
    Object.entries(made.properties).map(([key, value]) => [propertyName(key), value]),
  );
  return writeWord({
    ...made,
    form,
    properties,
    about: { author: '', description: '', keywords: '' },
    frontLines: [],
    chapterPages: made.front,
  });
}
