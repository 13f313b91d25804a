import { assess, outlineRules, readPlan } from '@lapsilinssi/core';
import * as fc from 'fast-check';

import { mutatedYaml, yamlText } from '../arbitraries/yaml-text.ts';
import { law } from '../law.ts';
import { assessmentLaws } from '../oracles/assessment-laws.ts';
import { AS_OF, rulePack } from '../rule-pack.ts';
import { target } from '../target.ts';
import type { Target } from '../target.ts';

const WHOLE = `asiakirjatyyppi: LaNu
organisaatio: Mallilan kunta
organisaatiomuoto: kunta
kausi: 2026–2029
kieli: fi
hyväksytty: 2025-11-10
ohita:
  - säännöt: [outdated-term]
    syy: historiaa kuvataan
    osio: /Historia
osa-suunnitelmaa: ../strategia.md
käännös: plan.sv.md
title: Suunnitelma
tags: [lapset, nuoret]
`;
const BODY =
  '\n# Suunnitelma\n\nNuorisovaltuusto antaa lausunnon talousarviosta joka syksy.\n\nAluehallintovirasto valvoo.\n';
const rules = outlineRules(rulePack);

/** Front matter of every kind. */
export const readFrontMatter: Target = target(
  'front-matter',
  'Front matter of any YAML is read or reported where it stands, hides no text of the plan, and reaches nothing of JavaScript.',
  fc.tuple(fc.oneof({ weight: 3, arbitrary: mutatedYaml(WHOLE, 4) }, yamlText), fc.constantFrom('\n', '\r\n')),
  ([yaml, lineEnd]) => {
    const content = `---\n${yaml}\n---\n${BODY}`.replaceAll('\n', lineEnd);
    const read = readPlan({ path: 'a.md', content, pack: rules });
    law(
      read.status === 'ok' ||
        read.error.code === 'too-complex' ||
        read.error.code === 'binary' ||
        read.error.code === 'line-too-long',
      'refused',
    );
    law(!('polluted' in {}), 'a prototype was changed');
    if (read.status === 'ok') assessmentLaws(assess(read.document, rulePack, { asOf: AS_OF }));
  },
);
