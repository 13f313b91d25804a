import { readPlan } from '@lapsilinssi/core';
import type { InputError, ReadError } from '@lapsilinssi/core';
import { renderReadError } from '@lapsilinssi/reporters';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';

import { base64Of, bytesOfBase64 } from '../base64.ts';
import { rulesOf } from '../check/check-plan.ts';
import { tell } from '../messages/tell.ts';
import { REQUESTS } from '../protocol.ts';
import type { CommentedWord, ImportedPlan, WrittenWord } from '../protocol.ts';
import { fieldsOf } from '../settings.ts';
import type { FromWord, LeftOutImage, WordFile, WordTools } from '../word/word-tools.ts';
import { pathFromFolder } from '../workspace/folders.ts';
import type { Resolved } from '../workspace/resolver.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Session } from './session.ts';

/** Answers the requests about Word files. */
export function serveWord(connection: Connection, session: Session, life: Lifecycle): void {
  const { host, keeper, folders } = session;

  const tools = async (): Promise<WordTools> => {
    life.ensureRunning();
    const loading = host.loadWord();
    if (loading === undefined) throw refused(tell(session.languageOf(), 'word.not-here'));
    return loading;
  };
  const resolvedOf = async (path: string | undefined): Promise<Resolved> => {
    const resolved = await session.resolver.resolve(path);
    if (resolved.status === 'ok') return resolved;
    const shown = pathFromFolder(resolved.path, folders.of(path));
    throw refused(tell(session.languageOf(), 'word.configuration', { path: shown }));
  };
  const made = <Made>(found: FromWord<Made>): Made => {
    if (found.status !== 'ok') throw refused(readErrorText(found.error));
    return found;
  };
  const readErrorText = (error: ReadError | InputError): string => {
    const { message, advice } = renderReadError(error, session.languageOf());
    return `${message} ${advice}`;
  };
  const imageText = ({ address, reason }: LeftOutImage): string =>
    tell(session.languageOf(), `word.image.${reason}`, { image: address });

  connection.onRequest(REQUESTS.wordExport, async (params: unknown): Promise<WrittenWord> => {
    const word = await tools();
    const { uri } = fieldsOf(params);
    const document = typeof uri === 'string' ? keeper.document(uri) : undefined;
    if (document?.format !== 'markdown') {
      const named = typeof uri === 'string' ? uri : '';
      throw new ResponseError(ErrorCodes.InvalidParams, tell(session.languageOf(), 'command.document', { uri: named }));
    }
    const path = host.pathOf(document.uri);
    const { facts, pack, shown } = await resolvedOf(path);
    const content = document.text.getText();
    const read = readPlan({ path: shown, format: 'markdown', content, configured: facts, pack: rulesOf(pack) });
    if (read.status !== 'ok') throw refused(readErrorText(read.error));
    const written = await word.exportPlan(read.document, path);
    return { base64: base64Of(written.content), notes: written.leftOut.map(imageText) };
  });

  connection.onRequest(REQUESTS.wordImport, async (params: unknown): Promise<ImportedPlan> => {
    const word = await tools();
    const { file, path } = fileOf(params, session);
    const imported = word.importPlan(file, await resolvedOf(path), session.languageOf());
    const { markdown, pictureFolder, pictures, comments } = made(imported);
    const kept = comments === 1 ? 'word.comments-kept.one' : 'word.comments-kept.many';
    return {
      text: markdown,
      pictureFolder,
      pictures: pictures.map(({ name, content }) => ({ name, base64: base64Of(content) })),
      notes: comments === 0 ? [] : [tell(session.languageOf(), kept, { count: comments })],
    };
  });

  connection.onRequest(REQUESTS.wordComment, async (params: unknown): Promise<CommentedWord> => {
    const word = await tools();
    const { file, path } = fileOf(params, session);
    const options = { asOf: session.asOf(), language: session.languageOf() };
    const { content, comments, language } = made(word.comment(file, await resolvedOf(path), options));
    return { base64: base64Of(content), comments, language };
  });
}

/** The file that a client hands over, and its absolute path where it stands on a disk. */
function fileOf(params: unknown, session: Session): { readonly file: WordFile; readonly path: string | undefined } {
  const { host, folders } = session;
  const { uri, base64 } = fieldsOf(params);
  const content = bytesOfBase64(base64);
  if (typeof uri !== 'string' || content === undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, tell(session.languageOf(), 'word.no-file'));
  const path = host.pathOf(uri);
  const shown = path === undefined ? decodeURIComponent(uri) : pathFromFolder(path, folders.of(path));
  return { file: { content, path: shown }, path };
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
