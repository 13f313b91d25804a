import { lowerFirst, nameIn } from '@lapsilinssi/reporters';
import type { UiLanguage } from '@lapsilinssi/reporters';
import { fill } from '@lapsilinssi/reporters/fill';

import type { RepositoryAnswers } from './answers.ts';

const TEXTS: Readonly<Record<UiLanguage, string>> = {
  fi: `# {title}

Tässä kansiossa kirjoitetaan {type}. Teksti on tiedostossa [{plan}]({plan}). Siinä ovat otsikot, ohjeet ja täytettävät kohdat.
Ohjeita ei lueta suunnitelman tekstiksi, joten ne saavat olla siinä kirjoittamisen ajan.

## Kun kirjoitat VS Codessa

1. Avaa tämä kansio VS Codessa ja asenna Lapsilinssi, kun ohjelma ehdottaa sitä.
2. Avaa \`{plan}\` ja täytä ensimmäinen luku.
3. Luvusta, jota ei ole aloitettu, merkitään vain täytettävät kohdat. Kun luvussa on tekstiä, näet, mitä siitä vielä puuttuu, ja kolme seuraavaa tehtävää.

## Kun kirjoitat Wordissa

Komentorivillä \`npx lapsilinssi export {plan}\` tekee tiedostosta Word-version ja \`npx lapsilinssi comment luonnos.docx\` kirjoittaa havainnot kommenteiksi kopioon. Alkuperäiseen ei kosketa.

## Tarkistus

Komentorivillä \`npx lapsilinssi check\` tarkistaa kansion suunnitelmat. {ci}
Asetukset ovat tiedostossa [.lapsilinssi.yaml](.lapsilinssi.yaml).

Lapsilinssi ei käytä tekoälyä eikä lähetä mitään verkkoon. Teksti luetaan koneella, jolla tarkistus tehdään, ja verrataan luettavissa oleviin sääntöihin. Raportissa on lainauksia luonnoksesta: käsittele sitä kuin luonnosta.
Taso kertoo, mitä suunnitelmassa lukee. Se ei kerro, miten lapset voivat tai mitä kunnassa tehdään.
`,
  sv: `# {title}

I den här mappen skrivs följande dokument: {type}. Texten finns i filen [{plan}]({plan}). Där finns rubriker, anvisningar och ifyllningsfält.
Anvisningarna läses inte som planens text, så de får stå kvar medan du skriver.

## När du skriver i VS Code

1. Öppna den här mappen i VS Code och installera Lapsilinssi när programmet föreslår det.
2. Öppna \`{plan}\` och fyll i det första avsnittet.
3. I ett avsnitt som inte har påbörjats märks bara de ställen som ska fyllas i. När avsnittet har text ser du vad som ännu saknas i det, och tre nästa steg.

## När du skriver i Word

På kommandoraden gör \`npx lapsilinssi export {plan}\` en Word-version av filen, och \`npx lapsilinssi comment utkast.docx\` skriver iakttagelserna som kommentarer i en kopia. Originalet rörs inte.

## Kontroll

På kommandoraden kontrollerar \`npx lapsilinssi check\` planerna i mappen. {ci}
Inställningarna finns i filen [.lapsilinssi.yaml](.lapsilinssi.yaml).

Lapsilinssi använder inte artificiell intelligens och skickar ingenting över nätet. Texten läses på den dator där kontrollen görs och jämförs med regler som du kan läsa. Rapporten innehåller citat ur utkastet: hantera den som utkastet.
Nivån berättar vad som står i planen. Den berättar inte hur barnen mår eller vad kommunen gör.
`,
  en: `# {title}

In this folder a document is written: {type}. Its text is in [{plan}]({plan}), with headings, guidance and fields to fill in.
Guidance is not read as the plan's text, so it may stay while you write.

## When you write in VS Code

1. Open this folder in VS Code and install Lapsilinssi when the program suggests it.
2. Open \`{plan}\` and fill in the first section.
3. In a section that has not been begun only the places to fill in are marked. Once it has text you see what it still lacks, and three next things to do.

## When you write in Word

On the command line \`npx lapsilinssi export {plan}\` makes a Word version of the file, and \`npx lapsilinssi comment draft.docx\` writes the findings as comments into a copy. The original is not touched.

## Check

On the command line \`npx lapsilinssi check\` checks the plans of this folder. {ci}
Settings are in [.lapsilinssi.yaml](.lapsilinssi.yaml).

Lapsilinssi uses no artificial intelligence and sends nothing over the network. The text is read on the machine that does the check and compared with rules that you can read. A report quotes the draft: treat it like the draft.
A level tells what the plan says. It does not tell how children are or what the municipality does.
`,
};

const CI: Readonly<Record<UiLanguage, Readonly<Record<RepositoryAnswers['ci'], string>>>> = {
  fi: {
    github: 'GitHub tekee saman aina, kun tallennat muutokset sinne: tulos on välilehdellä Actions.',
    gitlab: 'GitLab tekee saman aina, kun tallennat muutokset sinne: tulos on kohdassa Build › Pipelines.',
    none: '',
  },
  sv: {
    github: 'GitHub gör detsamma varje gång du sparar ändringar där: resultatet finns på fliken Actions.',
    gitlab: 'GitLab gör detsamma varje gång du sparar ändringar där: resultatet finns under Build › Pipelines.',
    none: '',
  },
  en: {
    github: 'GitHub does the same whenever you push changes: the result is on the Actions tab.',
    gitlab: 'GitLab does the same whenever you push changes: the result is under Build › Pipelines.',
    none: '',
  },
};

/** What the first page of a plan repository says to those who write in it. */
export function readmeText(
  { type, organisation, period, ci }: RepositoryAnswers,
  { plan, folder }: { readonly plan: string; readonly folder: string },
  language: UiLanguage,
): string {
  const name = nameIn(type.name, language);
  const title = [organisation, [name, period].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
  const values = { title, type: lowerFirst(name), plan, folder, ci: CI[language][ci] };
  return fill(TEXTS[language], values).replaceAll(/ +$/gmu, '');
}
