import { expect, it } from 'vitest';

import { html } from './html.ts';

it('escapes whatever comes from outside, in text and in attributes', () => {
  const evil = `"><script>alert('1')</script>&`;
  expect(html`<p title="${evil}">${evil}</p>`.html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  );
});

it('takes pieces, lists of pieces, numbers and nothing', () => {
  const items = ['a', '<b>'].map((text) => html`(${text})`);
  expect(html`${items}|${3}|${undefined}|${items[0]}`.html).toBe('(a)(&lt;b&gt;)|3||(a)');
});
