import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  test.each([
    ['Sivistyslautakunta arvioi päätösten vaikutukset lapsiin.', 'fi'],
    ['Lapsivaikutusten arviointi', 'fi'],
    ['Vastuutahot: neuvolat ja perhekeskukset', 'fi'],
    ['LAPE-työryhmä kokoontuu THL:n tiloissa kahdesti vuodessa.', 'fi'],
    ['Bildningsnämnden bedömer beslutens konsekvenser för barn.', 'sv'],
    ['Uppföljning och utvärdering', 'sv'],
    ['Ungdomsfullmäktige hörs före varje budgetbeslut.', 'sv'],
    ['The youth council is consulted before each budget decision.', 'en'],
    ['Child impact assessment', 'en'],
    ['Barnets beste skal vurderes i alle saker som gjelder barn.', 'other'],
    ['Kommunen udarbejder hvert år en redegørelse om børns trivsel.', 'other'],
    ['Vald toetab peresid ja koole koostöös kogukonnaga.', 'other'],
    ['Die Gemeinde bewertet die Auswirkungen ihrer Beschlüsse auf Kinder.', 'other'],
    ['Gielda árvvoštallá mearrádusaid váikkuhusaid mánáide ja nuoraide.', 'other'],
    ['Les enfants participent aux décisions qui les concernent.', 'other'],
    ['Дети участвуют в принятии решений.', 'other'],
  ] as const)('%s is %s', (text, language) => {
    const detected = detectLanguage(text);
    expect(detected.language).toBe(language);
    expect(detected.confidence).toBeGreaterThan(0.45);
  });

  test('a text without words has no language', () => {
    expect(detectLanguage('12 345,6 %')).toEqual({ language: 'other', confidence: 0 });
  });

  test('Danish and Norwegian are never Swedish with confidence', () => {
    for (const text of [
      'Byrådet vedtager planen hvert fjerde år.',
      'Elevene deltar i planleggingen av uteområdet.',
      'Barnas medvirkning i kommunale planer',
    ]) {
      const detected = detectLanguage(text);
      expect(detected.language === 'sv' && detected.confidence > 0.5).toBe(false);
    }
  });

  test('confidence lies between nothing and one, whatever the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
