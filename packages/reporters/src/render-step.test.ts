import { expect, it } from 'vitest';

import { stepOf } from '../test/assessment-of.ts';
import { pack } from '../test/pack-of.ts';
import { renderStep } from './render-step.ts';

it("takes a theme's own line", () => {
  expect(renderStep(stepOf({ messageId: 'theme-step', theme: 'participation' }, []), pack, 'sv')).toBe(
    'Skriv i vilka frågor barn hörs och vem som ordnar hörandet.',
  );
});

it('names the content that is absent', () => {
  expect(renderStep(stepOf({ messageId: 'content-step', content: 'implementation' }, []), pack, 'fi')).toBe(
    'Lisää puuttuva sisältö: toteuttaminen ja seuranta.',
  );
});

it("falls back to the theme's title when the pack has no line of its own", () => {
  const bare = { ...pack, themes: pack.themes.map((theme) => Object.assign({}, theme, { step: {} })) };
  expect(renderStep(stepOf({ messageId: 'theme-step', theme: 'transitions' }, []), bare, 'fi')).toBe(
    'Täydennä teemaa: siirtymävaiheet.',
  );
});
