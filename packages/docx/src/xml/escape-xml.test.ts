import { expect, it } from 'vitest';

import { escapeXml } from './escape-xml.ts';

it('keeps blanks and line ends, which readers of XML would change, as references', () => {
  expect(escapeXml('lapset\tja\r\nnuoret')).toBe('lapset&#9;ja&#13;&#10;nuoret');
});

it('leaves out what XML does not know and writes its own signs as references', () => {
  expect(escapeXml('a\u0000\uFFFE\uD800 <b> & "c"')).toBe('a &lt;b&gt; &amp; &quot;c&quot;');
});
