import * as fc from 'fast-check';

/** Mark that no report may show as an element: a browser would run it. */
export const EVIL_ELEMENT = 'x-evil';

/** Texts that mean something to a page, a sheet, a terminal, a workflow, a shell, a parser or JavaScript. */
const HOSTILE: readonly string[] = [
  `<${EVIL_ELEMENT} onclick=alert(1)>`,
  `</script><script>${EVIL_ELEMENT}()</script>`,
  `"><img src=x onerror=${EVIL_ELEMENT}>`,
  "' autofocus onfocus=alert(1) x='",
  ']]><a/><![CDATA[',
  '<!-- ',
  ' -->',
  '&#x1b;[31m',
  '&amp;lt;',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A2)',
  '\t=1',
  '::error file=a.md::x',
  '%0A::set-output name=a::b',
  'a,line=1,b=c::d',
  '\n::stop-commands::x',
  '##vso[task.complete]',
  '\u001B[31m',
  '\u001B]8;;https://esimerkki.example\u0007linkki',
  '\u009B2J',
  '\u0007',
  '\u0000',
  '\u0008\u0008\u0008',
  '\u202E',
  '\u2066',
  '\u2028',
  '\uFFFE',
  '\uD800',
  '\uDC00x',
  '\uFEFF',
  '\u00AD',
  '\u200B',
  'e\u0301\u0301\u0301',
  'x'.repeat(300),
  '\u{1F469}\u200D\u{1F467}',
  '[a](javascript:alert(1))',
  '![a](https://esimerkki.example/a.png)',
  '|',
  '`',
  '```',
  '\\',
  '$(touch x)',
  '; rm -rf x',
  '../../../etc/passwd',
  'C:\\Windows\\x',
  '%s%n%d',
  '{count}',
  '{message}',
  '$&',
  '$1',
  '__proto__',
  'constructor',
  'toString',
  '\r',
  '\r\n',
  '\n',
  '\u0085',
  'ﬀ',
  'İ',
  'ß',
];

/** A piece that means something to somebody who shows it. */
const hostilePiece: fc.Arbitrary<string> = fc.constantFrom(...HOSTILE);

/** Words of a plan with hostile pieces among them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostilePiece, fc.constantFrom('Osallisuus', 'lapset', 'Nuorisovaltuusto', ' ', '2027', 'ä')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

/** The same on one line, for places that hold one. */
export const hostileLine: fc.Arbitrary<string> = hostileText.map((text) =>
  text.replaceAll(/[\r\n\u0085\u2028]/gu, ' '),
);
