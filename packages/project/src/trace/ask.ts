import type { Files, Walked } from '../files.ts';
import type { Hash, Question, TraceEntry } from './trace.ts';

/** What the disk answers to a question, as a text. */
export async function ask(
  files: Files,
  { question, about }: Pick<TraceEntry, 'question' | 'about'>,
  hash: Hash,
): Promise<string> {
  let answer = '';
  const heard = overheard(files, hash, (entry) => {
    ({ answer } = entry);
  });
  try {
    await heard[question](about);
  } catch {
    // What was thrown is an answer too.
  }
  return answer;
}

/** A disk that is asked what another one is asked, and tells every question with its answer. */
export function overheard(files: Files, hash: Hash, tell: (entry: TraceEntry) => void): Files {
  const heard = async <Value>(
    question: Question,
    about: string,
    asked: Promise<Value>,
    answerOf: (value: Value) => string,
  ): Promise<Value> => {
    try {
      const value = await asked;
      tell({ question, about, answer: answerOf(value) });
      return value;
    } catch (thrown) {
      tell({ question, about, answer: thrownAnswer(thrown) });
      throw thrown;
    }
  };
  return {
    kind: (path) => heard('kind', path, files.kind(path), kindAnswer),
    read: (path) => heard('read', path, files.read(path), (bytes) => readAnswer(bytes, hash)),
    walk: (folder) => heard('walk', folder, files.walk(folder), (walked) => walkAnswer(walked, hash)),
    glob: (pattern) => heard('glob', pattern, files.glob(pattern), (paths) => globAnswer(paths, hash)),
  };
}

function kindAnswer(kind: 'file' | 'folder' | undefined): string {
  return kind ?? 'nothing';
}

function readAnswer(bytes: Uint8Array, hash: Hash): string {
  return hash([bytes]);
}

function walkAnswer({ files, closed }: Walked, hash: Hash): string {
  return hash([JSON.stringify([files, closed.map(({ path, thrown }) => [path, thrownAnswer(thrown)])])]);
}

function globAnswer(paths: readonly string[], hash: Hash): string {
  return hash([JSON.stringify(paths)]);
}

function thrownAnswer(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `thrown: ${String(thrown)}`;
  return `thrown: ${'code' in thrown ? String(thrown.code) : thrown.message}`;
}
