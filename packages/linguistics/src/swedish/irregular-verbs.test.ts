import { describe, expect, test } from 'vitest';

import { conjugateVerb } from './conjugate-verb.ts';

/** The forms of some tags, in order, each once. */
function forms(keys: string, ...tags: string[]): string {
  const [lemma = '', ...rest] = keys.split(' ');
  const found = conjugateVerb(lemma, rest).filter(({ tag }) => tags.includes(tag));
  return [...new Set(found.map(({ form }) => form))].join(' ');
}

describe('irregular Swedish verbs', () => {
  test.each([
    ['avge avger avgav avgett', 'avgivande'],
    ['medta medtar medtog medtagit', 'medtagande'],
    ['fördra fördrar fördrog fördragit', 'fördragande'],
    ['utebli uteblir uteblev uteblivit', 'uteblivande'],
    ['inneha innehar innehade innehaft', 'innehavande'],
    ['bo bor bodde bott', 'boende'],
    ['avslå avslår avslog avslagit', 'avslående'],
    ['fatta fattar fattade fattat', 'fattande'],
  ])('%s: the present participle is made from the long infinitive', (keys, participle) => {
    expect(forms(keys, 'prs.part')).toBe(participle);
  });

  test.each([
    ['uppnå uppnår uppnådde uppnått', 'uppnådd uppnått uppnådda'],
    ['utse utser utsåg utsett', 'utsedd utsett utsedda utsedde'],
    ['förstå förstår förstod förstått', 'förstådd förstått förstådda förstådde'],
    ['uppstå uppstår uppstod uppstått', ''],
    ['erhålla erhåller erhöll erhållit', 'erhållen erhållet erhållna erhållne'],
    ['fastslå fastslår fastslog fastslagit', 'fastslagen fastslaget fastslagna fastslagne'],
    ['anlägga anlägger anlade anlagt', 'anlagd anlagt anlagda anlagde'],
    ['förelägga förelägger förelade förelagt', 'förelagd förelagt förelagda förelagde'],
    ['begära begär begärde begärt', 'begärd begärt begärda'],
    ['utreda utreder utredde utrett', 'utredd utrett utredda'],
    ['möta möter mötte mött', 'mött mötta'],
    ['sälja säljer sålde sålt', 'såld sålt sålda'],
    ['veta vet visste vetat', ''],
    ['föreligga föreligger förelåg förelegat', ''],
    ['lyckas lyckas lyckades lyckats', ''],
    ['återge återger återgav återgett', 'återgiven återgivet återgivna återgivne'],
  ])('%s: the past participle follows from past and supine', (keys, participles) => {
    expect(forms(keys, 'pst.part')).toBe(participles);
  });

  test.each([
    ['vara är var varit', ''],
    ['ske sker skedde skett', ''],
    ['delta deltar deltog deltagit', ''],
    ['anta antar antog antagit', 'antas antogs antagits'],
  ])('%s: has an s-passive or none', (keys, passives) => {
    expect(forms(keys, 'inf.pass', 'prs.pass', 'pst.pass', 'sup.pass')).toBe(passives);
  });

  test.each([
    ['säga säger sade sagt', 'pst', 'sade sa'],
    ['avge avger avgav avgett', 'sup', 'avgett avgivit'],
    ['understödja understöder understödde understött', 'prs', 'understöder understödjer'],
    ['besluta beslutar beslutade beslutat', 'pst', 'beslutade beslöt'],
    ['lösa löser löste löst', 'imp', 'lös'],
    ['se ser såg sett', 'imp', ''],
  ])('%s: %s is %s', (keys, tag, expected) => {
    expect(forms(keys, tag)).toBe(expected);
  });
});
