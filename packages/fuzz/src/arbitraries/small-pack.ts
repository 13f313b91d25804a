/** A whole little rule pack by path: one theme, one document type. Fuzzing changes it. */
export const SMALL_PACK: Readonly<Record<string, string>> = {
  'pack.yaml': `id: sample
version: 0.1.0
languages: [fi, sv]
`,
  'sources.yaml': `sources:
  - id: kuntalaki-26
    kind: statute
    title: { fi: Kuntalaki, sv: Kommunallagen, en: Local Government Act }
    citation: { fi: "kuntalaki 410/2015, 26 §", sv: "26 § i kommunallagen (410/2015)", en: "Local Government Act 410/2015, section 26" }
    checked: 2026-11-21
`,
  'vocabulary/people.yaml': `classes:
  child:
    note: Children and young people.
    fi: ["lapsi (lapsen, lasta, lapsia)", "nuori (nuoren, nuorta, nuoria)", "lapsi+"]
    sv: [barn, "{pupil}"]
  pupil:
    fi: [oppilas]
    sv: [elev]
  elderly:
    fi: [ikäihminen, vanhus]
    sv: [äldre]
  organ:
    fi: [lautakunta, kunnanhallitus]
    sv: [nämnd, kommunstyrelse]
  everybody:
    fi: [kunta, verkosto]
    sv: [kommun, nätverk]
  reporting:
    fi: [raportoida]
    sv: [rapportera]
  indicator-word:
    fi: [mittari]
    sv: [indikator]
  money:
    fi: [määräraha]
    sv: [anslag]
  empty-act:
    fi: [edistää]
    sv: [främja]
  ending-act:
    fi: [lakkauttaa]
    sv: [avskaffa]
  by-law:
    fi: [lain mukaan]
    sv: [enligt lagen]
  hedge:
    fi: [mahdollisuuksien mukaan]
    sv: [i mån av möjlighet]
  responsibility:
    fi: [vastata, vastuu]
    sv: [ansvar]
frame:
  actor: "{organ}"
  vague-actor: "{everybody}"
  child: "{child}"
  rivals: ["{elderly}"]
  reporting: "{reporting}"
  indicator: "{indicator-word}"
  resource: "{money}"
  empty-act: "{empty-act}"
  responsibility: "{responsibility}"
  hedge: "{hedge}"
  ending-act: "{ending-act}"
  by-law: "{by-law}"
section-roles:
  goal: { fi: [tavoite], sv: [mål] }
  measure: { fi: [toimenpide], sv: [åtgärd] }
column-roles:
  owner: { fi: [vastuutaho, "kuka?"], sv: [ansvarig] }
`,
  'themes/participation.yaml': `id: participation
trace: T2
title: { fi: Osallisuus ja kuuleminen, sv: Delaktighet och hörande, en: Participation }
subject: { fi: Osallisuus, sv: Delaktigheten, en: Participation }
why: { fi: Lapsi tuntee oman arkensa parhaiten., sv: Barnet känner sin vardag bäst., en: A child knows its own days best. }
missing:
  message: { fi: Suunnitelma ei kerro lasten osallisuudesta., sv: Planen nämner inte barns delaktighet., en: The plan says nothing of participation. }
  advice: { fi: Kirjaa kuulemisen tavat., sv: Skriv in hur barn hörs., en: Write how children are heard. }
thin:
  advice: { fi: Kirjaa kuka kuulee ja milloin., sv: Skriv vem som hör och när., en: Write who hears them and when. }
step: { fi: Kirjaa miten lapsia kuullaan., sv: Skriv hur barn hörs., en: Write how children are heard. }
basis: [kuntalaki-26]
basis-kind: law-duty
context: { needs: "{child}", from: nearest-heading }
fi:
  names: [nuorisovaltuusto, "lasten parlamentti | lapsiparlamentti"]
  terms: [osallisuus]
  ideas: ["kuulla .. {child}[par|gen]"]
  exclusions:
    - { id: attendance, drop: [terms, ideas], when: "osallistua .. harrastus[ill]", span: clause }
sv:
  names: [ungdomsfullmäktige]
  terms: [delaktighet]
criteria:
  feedback:
    trace: T2-7
    key: true
    title: { fi: Palaute, sv: Återkoppling, en: Feedback }
    question: { fi: Kerrotaanko lapsille tuloksista?, sv: Får barn veta resultatet?, en: Are children told of the results? }
    message: { fi: Ei kerrota palautteesta lapsille., sv: Återkopplingen till barnen saknas., en: Feedback to children is missing. }
    why: { fi: Lapsi näkee vaikuttaneensa., sv: Barnet ser sin inverkan., en: A child sees its influence. }
    advice: { fi: Kirjaa kuka kertoo ja milloin., sv: Skriv vem som berättar och när., en: Write who tells them and when. }
    basis: [kuntalaki-26]
    basis-kind: recommendation
    fi: { any: ["kertoa|palaute .. {child}[all]"], with: theme, span: paragraph }
    sv: ["återkoppling .. {child}"]
examples:
  - lang: fi
    heading: 3 Osallisuus
    text: Nuorisovaltuusto kokoontuu kuukausittain ja kertoo lapsille päätöksistä.
    themes: [participation]
    criteria: [feedback]
    not: [budgeting]
  - { lang: sv, text: Ungdomsfullmäktige möts varje månad., themes: [participation] }
`,
  'themes/budgeting.yaml': `id: budgeting
trace: T6
title: { fi: Lapsibudjetointi, sv: Barnbudgetering, en: Child budgeting }
subject: { fi: Lapsibudjetointi, sv: Barnbudgeteringen, en: Child budgeting }
why: { fi: Lapsen osuus rahasta näkyy., sv: Barnets andel syns., en: The share of children shows. }
missing:
  message: { fi: Lasten osuutta ei näytetä., sv: Barnens andel visas inte., en: The share of children is not shown. }
  advice: { fi: Kirjaa lasten palvelujen menot., sv: Skriv in utgifterna., en: Write the spending. }
thin:
  advice: { fi: Kirjaa eurot., sv: Skriv in eurobeloppen., en: Write the euros. }
step: { fi: Kirjaa lasten palvelujen menot., sv: Skriv in utgifterna., en: Write the spending. }
basis: [kuntalaki-26]
basis-kind: good-practice
context: { needs: "{child}", from: own, rivals: [] }
fi:
  terms: [lapsibudjetointi]
sv:
  terms: [barnbudgetering]
examples:
  - { lang: fi, heading: 4 Lapsibudjetointi, text: Lautakunta laatii lapsibudjetoinnin kokeilun lapsille ja nuorille., themes: [budgeting], levels: { budgeting: 2 } }
  - { lang: sv, text: Nämnden inför barnbudgetering för barn., themes: [budgeting] }
`,
  'documents/child-youth-plan.yaml': `id: child-youth-plan
name: { fi: Lasten ja nuorten hyvinvointisuunnitelma, sv: Plan för barns och ungas välfärd, en: Child and youth plan }
aliases: [LaNu]
organisation-kinds: [municipality, county, joint]
about-children: true
contents-title: { fi: "kuntalaki 26 §", sv: "26 § i kommunallagen", en: "section 26" }
asks: all
themes:
  participation: { requirement: required, level: 3 }
  budgeting: { requirement: recommended }
contents:
  - id: growth-conditions
    for: [municipality, county, joint]
    title: { fi: Kasvuolot, sv: Uppväxtförhållanden, en: Growth conditions }
    message: { fi: Kasvuoloja ei kuvata., sv: Uppväxtförhållandena saknas., en: Growth conditions are missing. }
    why: { fi: Lapsen arki näkyy., sv: Barnets vardag syns., en: The child's days show. }
    advice: { fi: Kuvaa kasvuolot., sv: Beskriv förhållandena., en: Describe the conditions. }
    basis: [kuntalaki-26]
    basis-kind: law-content
    fi: { headings: [kasvuolot], evidence: { any: ["{child} .. hyvinvointi"], span: section } }
    sv: { headings: [uppväxtförhållanden] }
signs:
  fi: { title: ["lasten ja nuorten hyvinvointisuunnitelma", { pattern: LaNu-suunnitelma, weight: 3 }] }
`,
};
