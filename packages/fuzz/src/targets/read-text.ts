import { assess, decode, outlineRules, readPlan } from '@lapsilinssi/core';
import type { Decoded } from '@lapsilinssi/core';
import { encodeText } from '@lapsilinssi/project';
import * as fc from 'fast-check';

import { hostileText } from '../arbitraries/hostile-text.ts';
import { markdownText } from '../arbitraries/markdown-text.ts';
import { mutated } from '../arbitraries/mutated-bytes.ts';
import { plainText } from '../arbitraries/plain-text.ts';
import { law, shown } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const ENCODINGS = {
  utf8: (text: string) => new TextEncoder().encode(text),
  marked: (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  utf16le: (text: string) => utf16(`\uFEFF${text}`, true),
  utf16be: (text: string) => utf16(`\uFEFF${text}`, false),
  bare16: (text: string) => utf16(text, true),
  latin1: (text: string) => Uint8Array.from(text, (letter) => (letter.codePointAt(0) ?? 0) & 0xff),
} as const;

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const encoded = fc
  .tuple(fc.oneof(markdownText, plainText, hostileText), fc.constantFrom(...Object.values(ENCODINGS)))
  .map(([text, encode]) => encode(text));

const rules = outlineRules(rulePack);

/** Signs of Windows-1252 from 0x80 to 0x9F; five bytes have none. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes are read as their encoding says, where it leaves no doubt. */
function decodedLaw(content: Uint8Array, { encoding, text, notes }: Extract<Decoded, { ok: true }>): void {
  if (encoding === 'windows-1252') {
    const wrong = [...content].findIndex((byte, at) => {
      const sign = byte >= 0x80 && byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte);
      return (sign !== ' ' || byte === 0x20) && sign !== text[at];
    });
    law(wrong < 0, `byte ${content[wrong] ?? 0} of Windows-1252 is read as ${shown(text[wrong] ?? '')}`);
    return;
  }
  const right = new TextDecoder(encoding).decode(content);
  // Broken bytes and half letters are told apart in more than one way.
  const isSure = notes.length === 0 && !/[\uFFFD\p{Cs}]/u.test(text + right);
  law(!isSure || text === right, `${encoding} is read as ${shown(text)}, not as ${shown(right)}`);
}

/** Bytes of any kind, as a file of text. */
export const readText: Target = target(
  'text',
  'Bytes of any kind are decoded, read and assessed or refused by name; what was decoded is written back as it was.',
  fc.tuple(
    fc.oneof(
      { weight: 5, arbitrary: mutated(encoded, 6) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }) },
    ),
    fc.constantFrom('a.md', 'a.txt', '', 'kansio/Ä.markdown'),
  ),
  ([content, path]) => {
    const decoded = decode(content, path);
    if (decoded.ok) {
      decodedLaw(content, decoded);
      const back = encodeText(decoded.text, content);
      law(back === undefined || Buffer.from(content).equals(back), 'what was decoded is not written back as it was');
    }
    const read = readPlan({ path, content, pack: rules });
    if (read.status === 'unreadable') {
      law(!decoded.ok || path.endsWith('.md') || path.endsWith('.markdown'), `text is refused: ${read.error.code}`);
      return;
    }
    law(decoded.ok && read.document.parts[0] === decoded.text, 'the document holds another text');
    assessmentLaws(assess(read.document, rulePack, { asOf: AS_OF }));
  },
);
