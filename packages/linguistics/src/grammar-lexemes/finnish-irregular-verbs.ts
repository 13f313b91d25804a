import type { LexemeSpec } from '../types.ts';
import { taggedForms } from './tagged-forms.ts';

/** Verbs that no inflection type covers: the forms that a sentence or a nominalised verb needs. */
const VERBS: readonly (readonly [string, string])[] = [
  [
    'hylätä',
    'inf1 hylätä; prs.1 hylkään; prs.3 hylkää; prs.1p hylkäämme; prs.3p hylkäävät; prs.neg hylkää; pst.3 hylkäsi; pst.1p hylkäsimme; pst.3p hylkäsivät; cnd.3 hylkäisi; ' +
      'pass.prs hylätään; pass.neg hylätä; pass.pst hylättiin; pass.cnd hylättäisiin; nut.sg.nom hylännyt; nut.pl.nom hylänneet; pass.tu.sg.nom hylätty; pass.tava.sg.nom hylättävä; inf3.ill hylkäämään',
  ],
  [
    'uhata',
    'inf1 uhata; prs.3 uhkaa; prs.3p uhkaavat; prs.neg uhkaa; pst.3 uhkasi; pst.3p uhkasivat; cnd.3 uhkaisi; pass.prs uhataan; pass.neg uhata; pass.pst uhattiin; nut.sg.nom uhannut; nut.pl.nom uhanneet; pass.tu.sg.nom uhattu',
  ],
  [
    'juosta',
    'inf1 juosta; prs.1 juoksen; prs.3 juoksee; prs.1p juoksemme; prs.3p juoksevat; prs.neg juokse; pst.3 juoksi; pst.3p juoksivat; cnd.3 juoksisi; pass.prs juostaan; pass.neg juosta; pass.pst juostiin; nut.sg.nom juossut; nut.pl.nom juosseet; inf3.ill juoksemaan',
  ],
];

/** Irregular verbs of Finnish with their forms. */
export const FINNISH_IRREGULAR_VERBS: readonly LexemeSpec[] = VERBS.map(([lemma, forms]) => ({
  id: `verb/${lemma}`,
  text: lemma,
  forms: taggedForms(forms),
}));
