import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Document, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Ask } from '../ask.ts';
import { run } from '../../test/test-io.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lapsilinssi-template-'));
});
afterEach(() => rm(cwd, { recursive: true }));

describe('a template for each organisation of a list', () => {
  it('is a file of its own, in its language and with its period', async () => {
    await writeFile(
      join(cwd, 'kunnat.csv'),
      '\uFEFFOrganisaatio;Organisaatiomuoto;Kausi;Kieli\r\nMallilan kunta;kunta;2026–2029;fi\r\nMallböle kommun;kommun;;sv\r\nMallböle kommun;kommun;;fi\r\n',
    );
    const args = [
      'template',
      'LaNu',
      '--organisation-list',
      'kunnat.csv',
      '--period',
      '2027–2030',
      '-o',
      'pohjat/lanu.md',
    ];
    expect(await run(args, { cwd })).toEqual({
      stdout: ['lanu-mallilan-kunta', 'lanu-mallbole-kommun', 'lanu-mallbole-kommun-fi']
        .map((name) => `pohjat/${name}.md: mallipohja on kirjoitettu.\n`)
        .join(''),
      stderr: '',
      status: 0,
    });
    const heads = await Promise.all(
      ['mallilan-kunta', 'mallbole-kommun', 'mallbole-kommun-fi'].map(async (name) =>
        (await text(`pohjat/lanu-${name}.md`)).split('\n').slice(1, 6),
      ),
    );
    expect(heads).toEqual([
      [
        'asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma',
        'organisaatio: Mallilan kunta',
        'organisaatiomuoto: kunta',
        'kausi: 2026–2029',
        'kieli: fi',
      ],
      [
        'dokumenttyp: plan för främjande av barns och ungas välfärd',
        'organisation: Mallböle kommun',
        'organisationsform: kommun',
        'period: 2027–2030',
        'språk: sv',
      ],
      [
        'asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma',
        'organisaatio: Mallböle kommun',
        'organisaatiomuoto: kunta',
        'kausi: 2027–2030',
        'kieli: fi',
      ],
    ]);
  });

  it('is a Word file when a folder is given, and none is written when one is there', async () => {
    await writeFile(join(cwd, 'kunnat.csv'), 'kunta,kieli\nMallila,fi\nPohjola,fi\n');
    const args = ['template', 'LaNu', '--organisation-list', 'kunnat.csv', '-o', 'pohjat/'];
    const second = 'lasten-ja-nuorten-hyvinvointisuunnitelma-pohjola.docx';
    await run(args, { cwd });
    expect(await readdir(join(cwd, 'pohjat'))).toEqual([
      'lasten-ja-nuorten-hyvinvointisuunnitelma-mallila.docx',
      second,
    ]);
    // What an earlier run had written when it was broken off stands in nobody's way; what somebody has filled in does.
    await rm(join(cwd, 'pohjat/lasten-ja-nuorten-hyvinvointisuunnitelma-mallila.docx'));
    expect((await run(args, { cwd })).status).toBe(0);
    await rm(join(cwd, 'pohjat/lasten-ja-nuorten-hyvinvointisuunnitelma-mallila.docx'));
    await writeFile(join(cwd, 'pohjat', second), 'täytetty');
    expect(await run(args, { cwd })).toEqual({
      stdout: '',
      stderr: `Tiedosto pohjat/${second} on jo olemassa, eikä sitä kirjoiteta yli. Anna toinen nimi, tai kirjoita yli valinnalla --force.\n`,
      status: 2,
    });
    expect(await readdir(join(cwd, 'pohjat'))).toEqual([second]);
    expect((await run([...args, '--force'], { cwd })).status).toBe(0);
    expect(await readdir(join(cwd, 'pohjat'))).toHaveLength(2);
  });

  it('is not written as long as the list has mistakes, which are told with their lines', async () => {
    await writeFile(join(cwd, 'kunnat.csv'), 'kunta;muoto;kieli\nMallila;kunat;fi\n;kunta;fi\nPohjola;kunta;en\n');
    expect(await run(['template', 'LaNu', '--organisation-list', 'kunnat.csv'], { cwd })).toEqual({
      stdout: '',
      stderr:
        'Luettelossa kunnat.csv on korjattavaa (2). Yhtään tiedostoa ei kirjoitettu.\n  kunnat.csv:2: arvoa »kunat» ei tunneta. Tarkoitatko »kunta»?\n  kunnat.csv:3: organisaation nimi puuttuu.\n',
      status: 2,
    });
    expect(await readdir(cwd)).toEqual(['kunnat.csv']);
  });
});

describe('a template from an older plan', () => {
  it('takes up a Word file with its tables, lists and pictures', async () => {
    await writeFile(join(cwd, 'vanha.docx'), await oldPlan());
    expect(await run(['template', '--from', 'vanha.docx', '--period', '2026–2029', '-o', 'uusi.md'], { cwd })).toEqual({
      stdout: 'uusi.md: mallipohja on kirjoitettu.\n',
      stderr: '',
      status: 0,
    });
    const markdown = await text('uusi.md');
    expect(markdown.split('\n').slice(0, 22)).toEqual([
      '---',
      'asiakirjatyyppi: lasten ja nuorten hyvinvointisuunnitelma',
      'organisaatiomuoto: kunta',
      'kausi: 2026–2029',
      'kieli: fi',
      '---',
      '',
      '# Lasten ja nuorten hyvinvointisuunnitelma 2026–2029',
      '',
      '[organisaation nimi]',
      '',
      '## Päivitettävää',
      '',
      '> Ohje: Käy nämä läpi ensin. Vanha teksti on otsikoiden alla merkittynä; se ei kuulu uuteen suunnitelmaan, ennen kuin olet muokannut sen.',
      '',
      '> Ohje: Kausi ja tavoitevuodet:',
      '>',
      '> - Kausi 2021–2025, jolle suunnitelma on tehty, on päättynyt.',
      '',
      '> Ohje: Muuttuneet lait, toimielimet ja nimet:',
      '>',
      '> - »Aluehallintovirasto» lakkasi 1.1.2026: tarkoitatko Lupa- ja valvontavirastoa? (1 Lasten hyvinvoinnin tila)',
    ]);
    expect(markdown).toContain(`> Vanhasta suunnitelmasta (tarkista ja muokkaa): 1 Lasten hyvinvoinnin tila
>
> Lapsia on 240, ja aluehallintovirasto valvoo.
>
> - kerho kylillä
> - kyyti kotiin
>
> ![Koulun piha](uusi-kuvat/kuva-1.png)
>
> | Mittari               | Arvo |
> | --------------------- | ---- |
> | Pitää koulunkäynnistä | 61 % |
`);
    expect(await readFile(join(cwd, 'uusi-kuvat/kuva-1.png'), 'base64')).toBe(PNG);
  });

  it('shows nothing of the old text as its own, in Word neither, and holds its pictures', async () => {
    await writeFile(join(cwd, 'vanha.docx'), await oldPlan());
    await run(['template', '--from', 'vanha.docx', '--period', '2026–2029', '-o', 'uusi.docx'], { cwd });
    const parts = unzipSync(await readFile(join(cwd, 'uusi.docx')));
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('kerho kylillä');
    const report: unknown = JSON.parse((await run(['check', 'uusi.docx', '--format', 'json'], { cwd })).stdout);
    expect(levels(report)).toEqual([]);
  });

  it('tells what cannot be read', async () => {
    const { stderr, status } = await run(['template', '--from', 'puuttuu.docx'], { cwd });
    expect({ stderr, status }).toEqual({
      stderr: 'puuttuu.docx: Tiedostoa tai kansiota ei ole. Tarkista polku ja tiedoston nimi.\n',
      status: 2,
    });
  });
});

describe('a section in a copy of a plan', () => {
  it('stands behind the heading that is asked for, and the plan stays as it was', async () => {
    const plan = '---\nkieli: fi\n---\n\n# Suunnitelma\n\n## Kerhot\n\nKerhoja on.\n\n## Kyydit\n\nKyytejä on.\n';
    await writeFile(join(cwd, 'plan.md'), plan);
    const args = ['template', '--section', 'participation', '--into', 'plan.md', '--after', 'kerhot'];
    expect(await run(args, { cwd })).toEqual({
      stdout: 'plan-taydennetty.md: luku on lisätty kopioon. Alkuperäiseen ei koskettu.\n',
      stderr: '',
      status: 0,
    });
    expect(await text('plan.md')).toBe(plan);
    const copy = await text('plan-taydennetty.md');
    expect(copy.match(/^##? .*$/gmu)).toEqual([
      '# Suunnitelma',
      '## Kerhot',
      '## Osallisuus ja kuuleminen',
      '## Kyydit',
    ]);
    expect((await run([...args, '-o', 'plan.md'], { cwd })).status).toBe(2);
    expect(await text('plan.md')).toBe(plan);
  });

  it('stands in a Word file in the looks of its headings', async () => {
    await writeFile(join(cwd, 'vanha.docx'), await oldPlan());
    const { stdout, stderr } = await run(
      ['template', '--section', 'network-leadership', '--into', 'vanha.docx', '-o', 'uusi.docx'],
      { cwd },
    );
    expect({ stdout, stderr }).toEqual({
      stdout: 'uusi.docx: luku on lisätty kopioon. Alkuperäiseen ei koskettu.\n',
      stderr: '',
    });
    const again = await run(['template', '--section', 'network-leadership', '--into', 'uusi.docx'], { cwd });
    expect({ stderr: again.stderr, status: again.status }).toEqual({ stderr: 'Se on tekstissä jo.\n', status: 2 });
    const outline = await run(['outline', 'uusi.docx'], { cwd });
    expect(outline.stdout).toContain('Palvelujen johtaminen yhdessä (verkostojohtaminen)');
  });

  it.each([
    [['--after', 'Talous'], 'Suunnitelmassa ei ole otsikkoa »Talous». Sen otsikot: Suunnitelma, Kerhot, Kerhot.\n'],
    [
      ['--after', 'Kerhot'],
      'Otsikko »Kerhot» on suunnitelmassa 2 kertaa. Kirjoita eteen yläotsikko: Yläotsikko/Kerhot.\n',
    ],
  ])('is refused where %s names no place', async (after, stderr) => {
    await writeFile(join(cwd, 'plan.md'), '# Suunnitelma\n\n## Kerhot\n\nNyt.\n\n## Kerhot\n\nMyöhemmin.\n');
    expect(await run(['template', '--section', 'participation', '--into', 'plan.md', ...after], { cwd })).toEqual({
      stdout: '',
      stderr,
      status: 2,
    });
  });
});

it('is written in the looks of a reference', async () => {
  await writeFile(join(cwd, 'pohja.docx'), await oldPlan());
  const args = ['template', 'LaNu', '--reference', 'pohja.docx'];
  expect((await run(args, { cwd })).status).toBe(2);
  expect(await run([...args, '-o', 'uusi.dotx'], { cwd })).toEqual({
    stdout: 'uusi.dotx: mallipohja on kirjoitettu.\n',
    stderr: '',
    status: 0,
  });
  const parts = unzipSync(await readFile(join(cwd, 'uusi.dotx')));
  expect(new TextDecoder().decode(parts['[Content_Types].xml'])).toContain('template.main+xml');
  expect(new TextDecoder().decode(parts['word/document.xml'])).not.toContain('kerho kylillä');
});

it('takes the pictures of an older plan in Markdown into Word, and says in Markdown where they are', async () => {
  await mkdir(join(cwd, 'vanhat/kuvat'), { recursive: true });
  await writeFile(join(cwd, 'vanhat/kuvat/piha.png'), Buffer.from(PNG, 'base64'));
  const plan =
    '---\nasiakirjatyyppi: LaNu\nkieli: fi\n---\n\n# Vanha\n\n## Kylät\n\n![Piha](kuvat/piha.png) ja ~~vanha~~\n';
  await writeFile(join(cwd, 'vanhat/plan.md'), plan);
  await run(['template', '--from', 'vanhat/plan.md', '-o', 'uusi.md'], { cwd });
  expect(await text('uusi.md')).toContain('> ![Piha](vanhat/kuvat/piha.png) ja ~~vanha~~\n');
  await run(['template', '--from', 'vanhat/plan.md', '-o', 'uusi.docx'], { cwd });
  const parts = unzipSync(await readFile(join(cwd, 'uusi.docx')));
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});

it('a plan is exported in the looks of a reference too', async () => {
  await writeFile(join(cwd, 'pohja.docx'), await oldPlan());
  await writeFile(join(cwd, 'plan.md'), '---\nkieli: fi\n---\n\n# Suunnitelma\n\n## 1 Kerhot\n\nKerhoja on.\n');
  expect((await run(['export', 'plan.md', '--reference', 'pohja.docx', '-o', 'uusi.docx'], { cwd })).status).toBe(0);
  const main = new TextDecoder().decode(unzipSync(await readFile(join(cwd, 'uusi.docx')))['word/document.xml']);
  expect([main.includes('1 Kerhot'), main.includes('kerho kylillä')]).toEqual([true, false]);
  const missing = await run(['export', 'plan.md', '--reference', 'puuttuu.docx', '-o', 'toinen.docx'], { cwd });
  expect(missing.status).toBe(2);
});

describe('at a terminal', () => {
  it('asks what is wanted when nothing is said', async () => {
    const asked: string[] = [];
    const ask = answering(asked, ['participation-plan', 'municipality', 'sv', 'md'], ['Mallböle kommun', '2026–2029']);
    expect(await run(['template'], { cwd, ask })).toEqual({
      stdout: 'mallbole-kommun-osallisuusohjelma-tai-suunnitelma.md: mallipohja on kirjoitettu.\n',
      stderr: '',
      status: 0,
    });
    expect(asked).toEqual([
      'Minkä asiakirjan pohja tehdään?',
      'Mikä kunta tai hyvinvointialue? (voit jättää tyhjäksi)',
      'Kenen suunnitelma se on?',
      'Mille vuosille? (voit jättää tyhjäksi)',
      'Millä kielellä suunnitelma kirjoitetaan?',
      'Missä muodossa?',
    ]);
    const [name = ''] = await readdir(cwd);
    expect(name).toBe('mallbole-kommun-osallisuusohjelma-tai-suunnitelma.md');
    expect((await text(name)).split('\n').slice(1, 6)).toEqual([
      'dokumenttyp: delaktighetsprogram eller delaktighetsplan',
      'organisation: Mallböle kommun',
      'organisationsform: kommun',
      'period: 2026–2029',
      'språk: sv',
    ]);
  });

  it('writes nothing when the answer is broken off', async () => {
    const { stderr, status } = await run(['template'], { cwd, ask: answering([], ['participation-plan'], []) });
    expect({ stderr, status, files: await readdir(cwd) }).toEqual({
      stderr: 'Keskeytit: mitään ei kirjoitettu.\n',
      status: 2,
      files: [],
    });
  });
});

/** Somebody who gives these answers and then breaks off. */
function answering(asked: string[], choices: string[], texts: string[]): Ask {
  return {
    text(question) {
      asked.push(question);
      return Promise.resolve(texts.shift());
    },
    select(question, offered) {
      asked.push(question);
      const wanted = choices.shift();
      return Promise.resolve(offered.find(({ value }) => value === wanted)?.value);
    },
  };
}

function text(name: string): Promise<string> {
  return readFile(join(cwd, name), 'utf8');
}

/** Themes above level 0 of the only document of a report. */
function levels(report: unknown): unknown[] {
  if (typeof report !== 'object' || report === null || !('documents' in report) || !Array.isArray(report.documents))
    throw new Error('no report');
  const [document]: unknown[] = report.documents;
  if (typeof document !== 'object' || document === null || !('themes' in document) || !Array.isArray(document.themes))
    throw new Error('no document');
  return document.themes.filter(
    (theme: unknown) => typeof theme === 'object' && theme !== null && 'level' in theme && theme.level !== 0,
  );
}

function oldPlan(): Promise<Buffer> {
  const cell = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
  const document = new Document({
    numbering: {
      config: [{ reference: 'b', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({
            text: 'Mallilan kunnan lasten ja nuorten hyvinvointisuunnitelma 2021–2025',
            heading: HeadingLevel.TITLE,
          }),
          new Paragraph('Mallilan kunta'),
          new Paragraph({ text: '1 Lasten hyvinvoinnin tila', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Lapsia on 240, ja aluehallintovirasto valvoo.'),
          new Paragraph({ text: 'kerho kylillä', numbering: { reference: 'b', level: 0 } }),
          new Paragraph({ text: 'kyyti kotiin', numbering: { reference: 'b', level: 0 } }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: Buffer.from(PNG, 'base64'),
                transformation: { width: 10, height: 10 },
                altText: { name: 'k', title: 'k', description: 'Koulun piha' },
              }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Mittari'), cell('Arvo')] }),
              new TableRow({ children: [cell('Pitää koulunkäynnistä'), cell('61 %')] }),
            ],
          }),
          new Paragraph({ text: '2 Toimenpiteet', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Kunta järjestää kerhoja, ja nuorisovaltuusto antaa lausuntoja lautakunnille.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
