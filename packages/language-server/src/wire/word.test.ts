import { beforeEach, expect, test } from 'vitest';

import { useSession } from '../../test/session.ts';
import { bytesOfBase64 } from '../base64.ts';
import { REQUESTS } from '../protocol.ts';
import type { CommentedWord, ImportedPlan, WrittenWord } from '../protocol.ts';

const session = useSession();

beforeEach(() => session.start());

const PLAN = `---
asiakirjatyyppi: LaNu
kausi: 2026–2029
---

# Hyvä lapsuus

## Osallisuus

Lasten osallisuus on arvomme.

![Kouluruokailu](kuvat/ruoka.png)
`;

test('a plan goes to Word, comes back, and gets comments in a copy', async () => {
  const uri = session.workspace.uriOf('suunnitelma.md');
  session.wire.open(uri, PLAN);
  const written: WrittenWord = await session.wire.connection.sendRequest(REQUESTS.wordExport, { uri });
  expect(written.notes).toEqual(['Kuva kuvat/ruoka.png jäi pois: sitä ei löydy tai ei voi lukea.']);
  const word = { uri: session.workspace.uriOf('suunnitelma.docx'), base64: written.base64 };

  const imported: ImportedPlan = await session.wire.connection.sendRequest(REQUESTS.wordImport, word);
  expect(imported.text).toContain('# Hyvä lapsuus\n\n## Osallisuus\n\nLasten osallisuus on arvomme.\n');
  expect({ ...imported, text: '' }).toEqual({
    text: '',
    pictureFolder: 'suunnitelma-kuvat',
    pictures: [],
    notes: [],
  });

  const commented: CommentedWord = await session.wire.connection.sendRequest(REQUESTS.wordComment, word);
  expect([commented.comments > 0, commented.language]).toEqual([true, 'fi']);
  expect(bytesOfBase64(commented.base64)?.length).toBeGreaterThan(bytesOfBase64(written.base64)?.length ?? 0);
});

test('a Word file beyond a limit of the configuration is refused by its name, imported as commented', async () => {
  await session.workspace.write('.lapsilinssi.yaml', 'pack: .pack', 'limits: { word-text: 20 }');
  const uri = session.workspace.uriOf('suunnitelma.md');
  session.wire.open(uri, PLAN);
  const written: WrittenWord = await session.wire.connection.sendRequest(REQUESTS.wordExport, { uri });
  const word = { uri: session.workspace.uriOf('suunnitelma.docx'), base64: written.base64 };
  for (const request of [REQUESTS.wordImport, REQUESTS.wordComment])
    await expect(session.wire.connection.sendRequest(request, word)).rejects.toThrow(/word-text/u);
});

test('what is no Word file, or no open plan, is refused in words', async () => {
  const uri = session.workspace.uriOf('suunnitelma.docx');
  await expect(session.wire.connection.sendRequest(REQUESTS.wordExport, { uri })).rejects.toThrow(/ei ole avoinna/u);
  await expect(session.wire.connection.sendRequest(REQUESTS.wordImport, { uri })).rejects.toThrow(
    'Word-tiedosto puuttuu.',
  );
  await expect(session.wire.connection.sendRequest(REQUESTS.wordComment, { uri, base64: '%' })).rejects.toThrow(
    'Word-tiedosto puuttuu.',
  );
  await expect(
    session.wire.connection.sendRequest(REQUESTS.wordImport, { uri, base64: btoa('# Hyvä') }),
  ).rejects.toThrow(/ei ole Word-asiakirja/u);
});
