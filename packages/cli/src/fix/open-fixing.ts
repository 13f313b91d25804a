import { decode, editsOf, mendOne, mendSafely } from '@lapsilinssi/core';
import type { Assessment, CompiledPack, Fix, FixLeft, Mended, MendOptions } from '@lapsilinssi/core';
import { encodeText } from '@lapsilinssi/project';
import type { CheckResult, SourceFile } from '@lapsilinssi/project';
import { replaceFile } from '@lapsilinssi/project/node';
import { pathText, renderFix } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';

import { absolutePath } from '../absolute-path.ts';
import type { Io } from '../io.ts';
import { tell } from '../messages/say.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { fixWords } from './fix-words.ts';
import { findingsNamed, suggestedFixes } from './suggested-fixes.ts';
import { unifiedDiff } from './unified-diff.ts';

/** What is to be fixed, and how. */
export interface FixingOptions {
  /** Key, rule or theme of the finding whose suggested fix is to be made; the safe fixes of all findings when absent. */
  readonly suggested: string | undefined;
  /** Shows what would be changed and writes nothing. */
  readonly dryRun: boolean;
}

/** Fixing under way, document by document. */
export interface Fixing {
  /** Fixes a document and gives its result as it then reads; a document that cannot be fixed is told, and stays as it is. */
  readonly change: (result: CheckResult, pack: CompiledPack, language: UiLanguage) => Promise<CheckResult>;
  /** Tells what was done. Returns whether everything that was asked for could be tried. */
  readonly end: (usual: UiLanguage) => boolean;
}

type Checked = Extract<CheckResult, { status: 'ok' }>;

/** Fixes documents as they are checked: writes files as a whole, and standard input to standard output. */
export function openFixing({ suggested, dryRun }: FixingOptions, io: Io): Fixing {
  let fixes = 0;
  let files = 0;
  let more = 0;
  let failed = false;
  let spoken: UiLanguage | undefined;

  return {
    async change(result, pack, language) {
      spoken = language;
      if (result.status === 'unreadable') return result;
      const { path, assessment, source } = result;
      const options = { reassess: source.reassess, words: fixWords(pack) };
      if (assessment.document.format === 'docx') {
        refuse(path, 'word', language);
        return result;
      }
      const mended = suggested === undefined ? mendSafely(assessment, options) : mendNamed(assessment, pack, options);
      for (const left of mended.left) tellLeft(result, left, language);
      const written = await write(mended, result, language);
      if (mended.made.length > 0 && written.length > 0) {
        fixes += mended.made.length;
        if (suggested !== undefined) for (const fix of mended.made) tellMade(result, fix, pack, language);
      }
      return { ...result, assessment: assessmentOf(mended, result, written) };
    },
    end(usual) {
      // Told in the language of what was told of the documents.
      const language = spoken ?? usual;
      const counts = { count: fixes, files };
      if (suggested !== undefined && fixes === 0) {
        io.writeError(`${tell(language, 'fix.no-suggestion', { name: suggested })}\n`);
        return false;
      }
      if (fixes > 0) io.writeError(`${tell(language, dryRun ? 'fix.would' : 'fix.made', counts)}\n`);
      else if (!failed) io.writeError(`${tell(language, 'fix.none')}\n`);
      if (more > 0) io.writeError(`${tell(language, 'fix.more', { count: more })}\n`);
      return !failed;
    },
  };

  /** The first of the suggested fixes with that name that can be made; one a run. */
  function mendNamed(assessment: Assessment, pack: CompiledPack, options: MendOptions): Mended {
    const named = findingsNamed(suggested ?? '', pack);
    const { parts } = assessment.document;
    const left: FixLeft[] = [];
    const found = suggestedFixes(assessment, named);
    if (fixes > 0) {
      more += found.filter(({ intent }) => editsOf(assessment.document, intent, options.words).status === 'ok').length;
      return { parts, assessment, made: [], left };
    }
    for (const fix of found) {
      const mended = mendOne(assessment, fix, options);
      if (mended.made.length === 0) left.push(...mended.left);
      else {
        const { document } = mended.assessment;
        const others = suggestedFixes(mended.assessment, named);
        more += others.filter(({ intent }) => editsOf(document, intent, options.words).status === 'ok').length;
        return mended;
      }
    }
    return { parts, assessment, made: [], left };
  }

  /** Writes the parts that changed; returns the indexes of those that could be. */
  async function write(mended: Mended, { assessment, source }: Checked, language: UiLanguage): Promise<number[]> {
    const done: number[] = [];
    for (const [part, file] of source.files.entries()) {
      const before = assessment.document.parts[part] ?? '';
      const after = mended.parts[part] ?? before;
      const changed = before !== after;
      if (!changed && (file.onDisk || dryRun)) continue;
      if (await writePart(file, before, after, language)) done.push(part);
      else continue;
      if (changed) files += 1;
    }
    return done;
  }

  async function writePart(file: SourceFile, before: string, after: string, language: UiLanguage): Promise<boolean> {
    const bytes = encodeText(after, file.bytes);
    if (bytes === undefined && before !== after) {
      refuse(file.path, 'encoding', language);
      return false;
    }
    if (dryRun) io.write(unifiedDiff(file.path, before, after, io.paint));
    else if (!file.onDisk) io.write(`${markOf(file.bytes)}${after}`);
    else {
      const error = await replaceFile(absolutePath(file.path, io.cwd), file.path, file.bytes, bytes ?? file.bytes);
      if (error !== undefined) {
        tellUnreadable({ path: file.path, error }, io, language);
        failed = true;
        return false;
      }
    }
    return true;
  }

  function refuse(path: string, reason: 'encoding' | 'word', language: UiLanguage): void {
    const text = tell(language, `fix.reason.${reason}`);
    io.writeError(`${tell(language, 'fix.refused', { path: pathText(path, language), reason: text })}\n`);
    failed = true;
  }

  function tellMade(result: Checked, { finding, intent }: Fix, pack: CompiledPack, language: UiLanguage): void {
    const { path, line } = placeOf(result, finding.range.start);
    io.writeError(`${pathText(path, language)}:${line}: ${renderFix(intent, pack, language)}\n`);
    const toFill = intent.kind === 'insert-section' || intent.kind === 'add-column' || intent.kind === 'add-row';
    if (toFill && !dryRun) io.writeError(`${tell(language, 'fix.fill-in')}\n`);
  }

  function tellLeft(result: Checked, { finding, reason }: FixLeft, language: UiLanguage): void {
    const { path, line } = placeOf(result, finding.range.start);
    const values = { path: pathText(path, language), line, reason: tell(language, `fix.reason.${reason}`) };
    io.writeError(`${tell(language, 'fix.left', values)}\n`);
  }
}

function placeOf(
  { path, source }: Checked,
  { part, line }: { readonly part: number; readonly line: number },
): { readonly path: string; readonly line: number } {
  return { path: source.files[part]?.path ?? path, line };
}

/** The assessment of the texts that now stand in the files: with those that could not be written as they were. */
function assessmentOf(
  { parts, assessment: mended, made }: Mended,
  { assessment, source }: Checked,
  written: readonly number[],
): Assessment {
  if (made.length === 0) return assessment;
  const before = assessment.document.parts;
  const unwritten = before.some((text, part) => text !== parts[part] && !written.includes(part));
  if (!unwritten) return mended;
  return (
    source.reassess(before.map((text, part) => (written.includes(part) ? (parts[part] ?? text) : text))) ?? assessment
  );
}

function markOf(bytes: Uint8Array): string {
  const decoded = decode(bytes, '');
  return decoded.ok && decoded.bom ? '\uFEFF' : '';
}
