import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { run } from '../test/test-io.ts';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const BODY = {
  fi: 'Lapsia ja nuoria kuullaan ennen päätöksiä. Tämä koskee koko kautta.',
  sv: 'Barn och unga hörs innan beslut fattas. Det gäller hela perioden.',
};

// The same name in both languages, in the ways in which it is put together there.
it.each([
  ['county-strategy', 'Rannikon hyvinvointialueen strategia', 'Kustens välfärdsområdes strategi'],
  ['county-strategy', 'Strategia 2026–2029, Rannikon hyvinvointialue', 'Strategi för Kustens välfärdsområde 2026–2029'],
  ['municipal-strategy', 'Rantakunnan strategia', 'Strategi för Strands kommun'],
  ['county-wellbeing-plan', 'Hyvinvointialueen hyvinvointikertomus', 'Kustens välfärdsområdes välfärdsberättelse'],
  ['municipal-wellbeing-plan', 'Kunnan hyvinvointisuunnitelma', 'Välfärdsplan för Strands kommun'],
  ['student-welfare-plan', 'Opiskeluhuollon suunnitelma', 'Plan för elevhälsan i Strand'],
  [
    'regional-student-welfare-plan',
    'Hyvinvointialueen opiskeluhuoltosuunnitelma',
    'Elevhälsoplan för Kustens välfärdsområde',
  ],
  ['child-friendly-action-plan', 'Lapsiystävällinen kaupunki 2026–2029', 'Barnvänlig stad 2026–2029'],
  ['child-friendly-action-plan', 'Nuorisopoliittinen ohjelma', 'Ungdomspolitiskt program'],
  ['other', 'Henkilöstöstrategia', 'Personalstrategi'],
  ['other', 'Selvitys kouluverkosta', 'Utredning om skolnätet'],
])('a title names a document of the type %s in Finnish and in Swedish', async (type, fi, sv) => {
  const types = await Promise.all(
    Object.entries({ fi, sv }).map(async ([language, title]) => {
      const input = `# ${title}\n\n${BODY[language === 'fi' ? 'fi' : 'sv']}\n`;
      const asked = ['check', '-', '--document-language', language, '--format', 'json', '--fail-on', 'never'];
      const { stdout } = await run(asked, { cwd, input });
      const { documents }: { documents: { documentType: string }[] } = JSON.parse(stdout);
      return documents.map(({ documentType }) => documentType);
    }),
  );
  expect(types).toEqual([[type], [type]]);
});
