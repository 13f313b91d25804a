import { expect, it } from 'vitest';

import { parseGfm } from './parse-gfm.ts';
import { withHtmlText } from './with-html-text.ts';

/** What a tree says: kinds and texts, in the order of the text. */
function told(markdown: string): string[] {
  const root = withHtmlText(parseGfm(markdown, false));
  return root.children.map((node) =>
    JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

it('keeps the text of blocks of HTML as paragraphs, in lists too, and leaves comments out', () => {
  expect(told('<div>\nLapset <b>laatikossa</b>.\n<p>Toinen</p>\n</div>\n\n<!-- huom -->\n')).toEqual([
    '{"type":"paragraph","children":[{"type":"text","value":"Lapset laatikossa."}]}',
    '{"type":"paragraph","children":[{"type":"text","value":"Toinen"}]}',
  ]);
  expect(told('- <table><tr><td>Rehtori</td></tr></table>\n')).toEqual([
    '{"type":"list","ordered":false,"start":null,"spread":false,"children":[{"type":"listItem","spread":false,"checked":null,"children":[{"type":"paragraph","children":[{"type":"text","value":"Rehtori"}]}]}]}',
  ]);
});

it.each(['Lapset <br> nuoret', '# Lapset <br> nuoret', '| Lapset <br> nuoret |\n| --- |\n| koulu<br>koti |'])(
  'leaves tags within lines as they are: %s',
  (markdown) => {
    const root = parseGfm(markdown, false);
    expect(withHtmlText(root)).toEqual(root);
    expect(JSON.stringify(root)).toContain('"value":"<br>"');
  },
);
