import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

/** What a report says of participation in one plan. */
interface Seen {
  readonly level: number;
  readonly met: readonly string[];
  /** Criterion (empty for a mention), level and quote of each piece of evidence. */
  readonly evidence: readonly string[];
  /** Rule and innermost heading of the findings that say that the whole theme lacks or is thin. */
  readonly lacks: readonly string[];
}

interface Report {
  readonly documents: readonly {
    readonly themes: readonly {
      readonly id: string;
      readonly level: number;
      readonly criteria: readonly { readonly id: string; readonly met: boolean }[];
      readonly evidence: readonly {
        readonly criterion: string | null;
        readonly level: number;
        readonly quote: string;
      }[];
    }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly theme: string | null;
      readonly headingPath: readonly string[];
    }[];
  }[];
}

async function participationIn(head: string, body: string): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'lapsilinssi-walk-'));
  try {
    await writeFile(join(folder, 'plan.md'), `---\n${head}---\n\n${body}\n`);
    const argv = ['check', 'plan.md', '--format', 'json', '--fail-on', 'never'];
    const { stdout, stderr, status } = await run(argv, { cwd: folder });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const report: Report = JSON.parse(stdout);
    const [document] = report.documents;
    const theme = document?.themes.find(({ id }) => id === 'participation');
    if (!document || !theme) throw new Error('the report has no participation');
    return {
      level: theme.level,
      met: theme.criteria.filter(({ met }) => met).map(({ id }) => id),
      evidence: theme.evidence.map(({ criterion, level, quote }) => `${criterion ?? ''} ${level} ${quote}`),
      lacks: document.findings
        .filter((one) => one.theme === 'participation' && one.rule.startsWith('theme-'))
        .map(({ rule, headingPath }) => `${rule} @ ${headingPath.at(-1) ?? ''}`),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const FINNISH = 'asiakirjatyyppi: LaNu\norganisaatio: Kivilahden kunta\nkieli: fi\n';
const SWEDISH = 'dokumenttyp: LaNu\norganisation: Stenvikens kommun\nspråk: sv\n';
const TITLE = '# Kivilahden lasten ja nuorten hyvinvointisuunnitelma 2026–2029';
const TITEL = '# Välfärdsplan för barn och unga i Stenviken 2026–2029';

it('walks a name with actor, time and money to level 3', async () => {
  const said =
    'Kunnanhallitus asettaa nuorisovaltuuston 31.1.2027 mennessä ja varaa sen toimintaan 6 000 euroa vuodessa.';
  expect(await participationIn(FINNISH, `${TITLE}\n\n## 3 Lasten osallisuus\n\n${said}`)).toEqual({
    level: 3,
    met: ['statutory-body', 'resources'],
    evidence: [`statutory-body 3 ${said}`, `resources 3 ${said}`],
    lacks: [],
  });
  const sagt =
    'Kommunstyrelsen tillsätter ungdomsfullmäktige före 31.1.2027 och reserverar 6 000 euro om året för verksamheten.';
  expect(await participationIn(SWEDISH, `${TITEL}\n\n## 3 Barnens delaktighet\n\n${sagt}`)).toEqual({
    level: 3,
    met: ['statutory-body', 'resources'],
    evidence: [`statutory-body 3 ${sagt}`, `resources 3 ${sagt}`],
    lacks: [],
  });
});

it('walks the idea without the term: pupils vote, the gardener tells them what is built', async () => {
  const vote = 'Oppilaat äänestävät keväällä 2027 kolmesta luonnoksesta.';
  const told = 'Kaupunginpuutarhuri tulee syyskuussa kertomaan heille, mikä niistä rakennetaan.';
  expect(await participationIn(FINNISH, `${TITLE}\n\n## 4 Koulun piha\n\n${vote} ${told}`)).toEqual({
    level: 3,
    met: ['feedback'],
    evidence: [` 3 ${vote}`, `feedback 3 ${told}`],
    lacks: [],
  });
  const rösta = 'Eleverna röstar våren 2027 om tre skisser.';
  const berätta = 'Stadsträdgårdsmästaren kommer i september och berättar för dem vilken som byggs.';
  expect(await participationIn(SWEDISH, `${TITEL}\n\n## 4 Skolgården\n\n${rösta} ${berätta}`)).toEqual({
    level: 3,
    met: ['feedback'],
    evidence: [` 3 ${rösta}`, `feedback 3 ${berätta}`],
    lacks: [],
  });
});

it('walks a near-miss to nothing, and places the absence at the heading that promises the theme', async () => {
  const none = { level: 0, met: [], evidence: [] };
  expect(
    await participationIn(
      FINNISH,
      `${TITLE}\n\n## 2 Varhaiskasvatus\n\nPäiväkoteja on kolme.\n\n## 3 Lasten osallisuus\n\nVarhaiskasvatuksen osallistumisaste oli 82 prosenttia vuonna 2025. Vanhusneuvostoa kuultiin palveluverkosta.`,
    ),
  ).toEqual({ ...none, lacks: ['theme-missing @ 3 Lasten osallisuus'] });
  expect(
    await participationIn(
      SWEDISH,
      `${TITEL}\n\n## 2 Småbarnspedagogik\n\nDaghemmen är tre.\n\n## 3 Barnens delaktighet\n\nDeltagandegraden i småbarnspedagogiken var 82 procent år 2025. Äldrerådet hördes om servicenätet.`,
    ),
  ).toEqual({ ...none, lacks: ['theme-missing @ 3 Barnens delaktighet'] });
});
