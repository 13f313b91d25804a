import { ErrorCodes, Position, Range, ResponseError, TextDocumentIdentifier } from 'vscode-languageserver';

import { fieldsOf } from '../settings.ts';

/** What parameters of the protocol's own requests hold, and how each is told. */
const SHAPES = {
  textDocument: TextDocumentIdentifier.is,
  position: Position.is,
  range: Range.is,
  context: (value: unknown): boolean => typeof value === 'object' && value !== null,
} as const;

/**
 * Looks whether a request says what it must: types promise it, but anything may come over the wire.
 *
 * @throws ResponseError that names the field
 */
export function ensureParams(params: unknown, needs: readonly (keyof typeof SHAPES)[]): void {
  const fields = fieldsOf(params);
  const lacking = needs.find((need) => !SHAPES[need](fields[need]));
  if (lacking !== undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, `${lacking} is missing, or not what the protocol says`);
}
