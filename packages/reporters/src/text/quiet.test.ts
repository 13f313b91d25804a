import { expect, it } from 'vitest';

import { checked, written } from '../../test/checked.ts';
import type { CheckedDocument } from '../report-input.ts';
import { quietWriter } from './quiet.ts';

const inner = { begin: () => '<', document: ({ path }: CheckedDocument) => path, end: () => '>' };
const [good] = checked;

it('writes only the documents that fail, and what could not be read', () => {
  expect(written(quietWriter(inner, 'error'), checked)).toBe('<./plans/Älä koske/heikko.mdkuva.md>');
  expect(written(quietWriter(inner, 'info'), checked)).toBe('<hyva.md./plans/Älä koske/heikko.mdkuva.md>');
  expect(written(quietWriter(inner, 'never'), checked)).toBe('<kuva.md>');
});

it('writes nothing at all when nothing fails', () => {
  expect(written(quietWriter(inner, 'error'), good === undefined ? [] : [good])).toBe('');
});
