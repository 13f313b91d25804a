import type { Analysis } from './types.ts';

const FIRST_SIZE = 256;

/** An empty analysis to hand to `analyse`; its arrays grow as needed. */
export function createAnalysis(): Analysis {
  return {
    text: '',
    tokenCount: 0,
    tokenStart: new Int32Array(FIRST_SIZE),
    tokenEnd: new Int32Array(FIRST_SIZE),
    tokenKind: new Uint8Array(FIRST_SIZE),
    hitCount: 0,
    hitToken: new Int32Array(FIRST_SIZE),
    hitLastToken: new Int32Array(FIRST_SIZE),
    hitLexeme: new Int32Array(FIRST_SIZE),
    hitTag: new Int32Array(FIRST_SIZE),
    hitRole: new Uint8Array(FIRST_SIZE),
    hitHeadStart: new Int32Array(FIRST_SIZE),
  };
}

/** Makes room for one more token. */
export function growTokens(analysis: Analysis): void {
  const size = analysis.tokenStart.length * 2;
  analysis.tokenStart = larger(analysis.tokenStart, new Int32Array(size));
  analysis.tokenEnd = larger(analysis.tokenEnd, new Int32Array(size));
  analysis.tokenKind = larger(analysis.tokenKind, new Uint8Array(size));
}

/** Makes room for one more hit. */
export function growHits(analysis: Analysis): void {
  const size = analysis.hitToken.length * 2;
  analysis.hitToken = larger(analysis.hitToken, new Int32Array(size));
  analysis.hitLastToken = larger(analysis.hitLastToken, new Int32Array(size));
  analysis.hitLexeme = larger(analysis.hitLexeme, new Int32Array(size));
  analysis.hitTag = larger(analysis.hitTag, new Int32Array(size));
  analysis.hitRole = larger(analysis.hitRole, new Uint8Array(size));
  analysis.hitHeadStart = larger(analysis.hitHeadStart, new Int32Array(size));
}

function larger<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
