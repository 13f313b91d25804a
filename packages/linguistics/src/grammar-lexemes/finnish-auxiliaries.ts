import type { LexemeSpec } from '../types.ts';
import { taggedForms } from './tagged-forms.ts';

/** The negation verb; with `etten`, `ellei` and the like, which carry it. */
const NEGATION: LexemeSpec = {
  id: 'aux/ei',
  text: 'ei',
  forms: taggedForms(
    'prs.1 en enkä etten ellen jollen; prs.2 et etkä ettet ellet; prs.3 ei eikä ettei ellei jollei miksei; prs.1p emme emmekä ettemme ellemme; ' +
      'prs.2p ette ettekä ettette ellette; prs.3p eivät eivätkä etteivät elleivät jolleivät mikseivät; imp älä älköön älkööt älkää',
  ),
};

const OLLA: LexemeSpec = {
  id: 'aux/olla',
  text: 'olla',
  forms: taggedForms(
    'inf1 olla; prs.1 olen; prs.2 olet; prs.3 on; prs.1p olemme; prs.2p olette; prs.3p ovat; prs.neg ole; pst.1 olin; pst.2 olit; pst.3 oli; pst.1p olimme; pst.2p olitte; pst.3p olivat; ' +
      'cnd.1 olisin; cnd.2 olisit; cnd.3 olisi ois; cnd.1p olisimme; cnd.2p olisitte; cnd.3p olisivat; pot.3 lienee; pot.3p lienevät; pot.neg liene; imp olkoon olkoot olkaa; ' +
      'pass.prs ollaan; pass.neg olla; pass.pst oltiin; pass.cnd oltaisiin; nut.sg.nom ollut; nut.pl.nom olleet; pass.tu.sg.nom oltu; pass.tava.sg.nom oltava; pass.tava.pl.nom oltavat; ' +
      'inf3.ill olemaan; inf3.ine olemassa; inf2.ine ollessa; va.sg.nom oleva; va.sg.gen olevan; va.sg.par olevaa; va.pl.nom olevat; va.pl.gen olevien; va.pl.par olevia',
  ),
};

/** Verbs that take another verb: must, wish, hedge, permit, begin. */
const VERBS = [
  'voida (voin, voi)',
  'pitää (pidän, piti)',
  'täytyä (täydyn, täytyi)',
  'tulla (tulen, tuli)',
  'saada (saan, sai)',
  'haluta (haluan, halusi)',
  'tahtoa',
  'toivoa',
  'pyrkiä (pyrin, pyrki)',
  'aikoa (aion, aikoi)',
  'tarvita (tarvitsen, tarvitsi)',
  'joutua (joudun, joutui)',
  'pystyä',
  'kyetä (kykenen, kykeni)',
  'osata (osaan, osasi)',
  'saattaa',
  'mahtaa',
  'yrittää',
  'koettaa',
  'tavoitella (tavoittelen, tavoitteli)',
  'sitoutua (sitoudun, sitoutui)',
  'alkaa (alan, alkoi)',
  'ryhtyä (ryhdyn, ryhtyi)',
  'velvoittaa',
  'suositella (suosittelen, suositteli)',
  'harkita (harkitsen, harkitsi)',
  'kannattaa',
  'ehtiä (ehdin, ehti)',
  'uskaltaa (uskallan, uskalsi)',
  'jaksaa',
  'jättää',
  'lakata (lakkaan, lakkasi)',
  'päästä (pääsen, pääsi)',
];

/** Closed-class verbs of Finnish. */
export const FINNISH_AUXILIARIES: readonly LexemeSpec[] = [
  NEGATION,
  OLLA,
  ...VERBS.map((text) => ({ id: `aux/${text.split(' ')[0] ?? text}`, text: `${text} {verb}` })),
];
