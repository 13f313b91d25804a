import type { UiLanguage } from '@lapsilinssi/reporters';

import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import { writeNew } from './write-new.ts';

/** A copy of a file: what it is for, and the language of the document, which its name speaks. */
export interface CopyName {
  /** Of the original. */
  readonly path: string;
  readonly purpose: 'commented' | 'bare' | 'completed' | 'cover' | 'clean';
  readonly language: UiLanguage;
  /** Folder of the copy instead of the original's. */
  readonly folder?: string | undefined;
}

const ENDINGS: Readonly<Record<UiLanguage, Readonly<Record<CopyName['purpose'], string>>>> = {
  fi: {
    commented: '-kommentit',
    bare: '-ilman-kommentteja',
    completed: '-taydennetty',
    cover: '-saate',
    clean: '-julkaistava',
  },
  sv: {
    commented: '-kommentarer',
    bare: '-utan-kommentarer',
    completed: '-kompletterad',
    cover: '-foljebrev',
    clean: '-for-publicering',
  },
  en: { commented: '-comments', bare: '-without-comments', completed: '-completed', cover: '-cover', clean: '-clean' },
};

/** A copy of a copy is named for the original: `plan-kommentit.docx` gives `plan-kommentit-2.docx`. */
const COPY =
  /^(.*?)(?:-(kommentit|ilman-kommentteja|julkaistava)|-(kommentarer|utan-kommentarer|for-publicering)|-(comments|without-comments|clean))(?:-\d+)?$/u;

/** Names that are tried before giving up. */
const MOST_NAMES = 1000;

/** Whether a file is by its name a copy that was written here. */
export function isCopy(path: string): boolean {
  return languageOfCopy(path) !== undefined;
}

/** The language that a copy's name speaks; undefined for an original. */
export function languageOfCopy(path: string): UiLanguage | undefined {
  const [, , fi, sv, en] = COPY.exec(parts(path).stem) ?? [];
  if (fi !== undefined) return 'fi';
  if (sv !== undefined) return 'sv';
  return en === undefined ? undefined : 'en';
}

/**
 * Writes a copy beside its original under a free name (`plan-kommentit.docx`, `plan-kommentit-2.docx` …), or under the name that was asked for.
 * Nothing that is there already is written over: somebody may have gone on writing in it.
 * @returns the path written to
 * @throws Fault when the name that was asked for is taken, or nothing can be written
 */
export async function writeCopy(
  name: CopyName,
  asked: string | undefined,
  content: Uint8Array | string,
  io: Io,
): Promise<string> {
  if (asked !== undefined) {
    await writeNew(asked, content, io);
    return asked;
  }
  const { folder: own, stem, ending } = parts(name.path);
  const folder = name.folder === undefined ? own : `${name.folder.replace(/[/\\]+$/u, '')}/`;
  const base = `${folder}${COPY.exec(stem)?.[1] ?? stem}${ENDINGS[name.language][name.purpose]}`;
  for (let number = 1; number <= MOST_NAMES; number++) {
    const path = `${base}${number === 1 ? '' : `-${number}`}${name.purpose === 'cover' ? '.txt' : ending}`;
    try {
      await writeNew(path, content, io);
      return path;
    } catch (thrown) {
      if (!(thrown instanceof Fault) || thrown.id !== 'fault.output-exists' || number === MOST_NAMES) throw thrown;
    }
  }
  throw new Fault('fault.output-exists', { path: `${base}${ending}` });
}

function parts(path: string): { readonly folder: string; readonly stem: string; readonly ending: string } {
  const [, folder = '', stem = '', ending = ''] = /^(.*[/\\])?(.*?)(\.[^./\\]*)?$/su.exec(path) ?? [];
  return { folder, stem, ending };
}
