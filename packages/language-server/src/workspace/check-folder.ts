import { assessInSteps, documentFacts, held } from '@lapsilinssi/core';
import type { Pack } from '@lapsilinssi/core';
import {
  absolutePath,
  discover,
  joinChapters,
  readDocument,
  relateResults,
  thrownError,
  translatedPaths,
} from '@lapsilinssi/project';
import type { Discovered, Files, HeldResult, JoinedPlan, UnreadableResult } from '@lapsilinssi/project';

import { rulesOf } from '../check/check-plan.ts';
import type { ReportedPlan } from '../check/checked-plan.ts';
import { runInSteps } from '../check/run-in-steps.ts';
import type { Timing } from '../check/schedule.ts';
import type { Resolver } from './resolver.ts';

/** What the plans of a folder are checked with. */
export interface CheckFolderOptions {
  readonly resolver: Resolver;
  readonly files: Files;
  readonly uriOf: (path: string) => string;
  readonly asOf: string;
  readonly timing: Timing;
  /** Called before each plan; what it throws ends the check. */
  readonly before: (path: string, done: number, count: number) => Promise<void>;
}

/** A plan of a folder, or a file that could not be read. */
export type FolderResult =
  | { readonly status: 'ok'; readonly plan: ReportedPlan }
  | { readonly status: 'unreadable'; readonly path: string };

/**
 * Checks every plan of a folder as the command line does, and relates those that are checked with the same rule pack.
 *
 * @param folder absolute
 */
export async function checkFolder(
  folder: string,
  { resolver, files, uriOf, asOf, timing, before }: CheckFolderOptions,
): Promise<FolderResult[]> {
  const found = (await discover(['.'], files)).filter(({ status }) => status === 'found');
  const groups = await groupsOf(found, folder, resolver, files);
  const count = groups.reduce((sum, { plans }) => sum + plans.length, 0);
  const results: FolderResult[] = [];
  let done = 0;
  for (const { pack, plans } of groups) {
    const translated = await translatedPaths(
      plans.map(({ document }) => document),
      files,
    );
    const checked = async function* (): AsyncGenerator<HeldResult | UnreadableResult> {
      for (const plan of plans) {
        await before(plan.document.path, done, count);
        done += 1;
        yield await checkJoined(plan, { pack, folder, resolver, files, asOf, timing, translated });
      }
    };
    for await (const result of relateResults(checked(), { files, pack, asOf })) {
      if (result.status === 'unreadable') results.push({ status: 'unreadable', path: result.path });
      else {
        const { assessment } = result;
        const paths = assessment.document.files ?? [result.path];
        const own = paths.map((path) => ({ uri: uriOf(absolutePath(path, folder)), path, mark: 0 as const }));
        results.push({ status: 'ok', plan: { pack, files: own, reported: assessment } });
      }
    }
  }
  return results;
}

interface Group {
  readonly pack: Pack;
  readonly plans: readonly JoinedPlan[];
}

/** The plans of a folder by their rule pack; those that are left out, or whose configuration cannot be used, are not among them. */
async function groupsOf(
  found: readonly Discovered[],
  folder: string,
  resolver: Resolver,
  files: Files,
): Promise<Group[]> {
  const byPack = new Map<Pack, { documents: Discovered[]; plans: Map<string, readonly Discovered[]> }>();
  for (const document of found) {
    const resolved = await resolver.resolve(absolutePath(document.path, folder));
    if (resolved.status === 'unusable' || resolved.excluded) continue;
    let group = byPack.get(resolved.pack);
    if (group === undefined) byPack.set(resolved.pack, (group = { documents: [], plans: new Map() }));
    group.documents.push(document);
    if (resolved.files.length > 1) {
      const parts = resolved.files.flatMap(
        (path) => found.find((one) => absolutePath(one.path, folder) === path) ?? [],
      );
      group.plans.set(resolved.files.join('\n'), parts);
    }
  }
  return Promise.all(
    [...byPack].map(async ([pack, { documents, plans }]) => ({
      pack,
      plans: await joinChapters(documents, files, [...plans.values()]),
    })),
  );
}

interface JoinedOptions extends Pick<CheckFolderOptions, 'resolver' | 'files' | 'asOf' | 'timing'> {
  readonly pack: Pack;
  readonly folder: string;
  readonly translated: ReadonlySet<string>;
}

async function checkJoined(
  { document, chapters }: JoinedPlan,
  { pack, folder, resolver, files, asOf, timing, translated }: JoinedOptions,
): Promise<HeldResult | UnreadableResult> {
  const { path } = document;
  try {
    const resolved = await resolver.resolve(absolutePath(path, folder));
    if (document.status === 'unreadable' || resolved.status === 'unusable') {
      return { status: 'unreadable', path, error: thrownError(new Error(path), path) };
    }
    const parts = await Promise.all(
      chapters.map(async (one) => ({
        path: one.path,
        ...(one.format !== 'docx' && { format: one.format }),
        content: await files.read(one.path),
      })),
    );
    const read = await readDocument({
      path,
      format: document.format,
      content: await files.read(path),
      chapters: parts,
      configured: resolved.facts,
      pack: rulesOf(pack),
    });
    if (read.status === 'unreadable') return { status: 'unreadable', path, error: read.error };
    const steps = assessInSteps(read.document, pack, { asOf, settings: resolved.settings });
    const assessment = await runInSteps(steps, timing, () => false);
    if (assessment === undefined) throw new Error(path);
    const facts = documentFacts(assessment, pack, translated.has(path));
    const kept = held(assessment, false);
    return { status: 'held', path, facts, assessment: () => kept };
  } catch (thrown) {
    return { status: 'unreadable', path, error: thrownError(thrown, path) };
  }
}
