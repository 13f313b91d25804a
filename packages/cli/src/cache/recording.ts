import { hashOf, openTrace } from '@lapsilinssi/project/cache';

import type { ExitCode } from '../exit-code.ts';
import type { RunIo } from '../run-io.ts';
import type { RunBasis } from './run-basis.ts';

/** What a run rests on and what it came to. */
export interface RunRecord extends RunBasis {
  /** Paths of the documents that were read, relative to the working folder or absolute. */
  readonly inputs: readonly string[];
  /** What was written on the screen, in order. */
  readonly written: readonly (readonly [stream: 'out' | 'error', text: string])[];
  /** Reports in files: absolute path and text. */
  readonly reports: readonly (readonly [path: string, text: string])[];
  readonly code: ExitCode;
}

/** A run that is written down. */
export interface Recording {
  readonly io: RunIo;
  /** Undefined when the disk changed during the run: what it came to may hold for no state of it. */
  record(code: ExitCode): RunRecord | undefined;
}

/** Writes down a run from its beginning. What belongs to this run alone (how long it took) is left out. */
export function openRecording(io: RunIo): Recording {
  const traced = openTrace(io.files, hashOf);
  const written: [stream: 'out' | 'error', text: string][] = [];
  const reports: [path: string, text: string][] = [];
  const packs: [folder: string, identity: string][] = [];
  let steady = true;
  const add = (stream: 'out' | 'error', text: string): void => {
    const last = written.at(-1);
    if (last?.[0] === stream) last[1] += text;
    else written.push([stream, text]);
  };
  return {
    io: {
      ...io,
      files: traced.files,
      write(text) {
        add('out', text);
        io.write(text);
      },
      writeError(text) {
        add('error', text);
        io.writeError(text);
      },
      async writeFile(path, text) {
        reports.push([path, text]);
        await io.writeFile(path, text);
      },
      packRead(folder, identity) {
        if (identity === undefined) steady = false;
        else packs.push([folder, identity]);
      },
    },
    record(code) {
      const asked = traced.trace();
      if (asked === undefined || !steady) return undefined;
      const inputs = asked.flatMap(({ question, about }) => (question === 'read' ? [about] : []));
      return { trace: asked, packs, inputs, written, reports, code };
    },
  };
}
