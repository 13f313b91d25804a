import { expect, test } from 'vitest';

import { analyse } from './analyse.ts';
import { createAnalysis } from './create-analysis.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';

/** What `docs/terms.md` promises of each term: words that it finds, words that it does not. */
test.each([
  ['osallisuus', 'osallisuuden osallisuutta osallisuuksissammekin', 'osallistua'],
  ['lapsi (lapsen, lasta, lapsia)', 'lapsille lapsensakin', 'lapsivaikutus'],
  ['kuulla {verb}', 'kuultiin kuulematta kuuleminen', 'kuulua'],
  ['lapsiystävällinen {adjective}', 'lapsiystävällisemmin lapsiystävällisesti', 'lapsiystävällisyys'],
  ['LAPE {abbreviation}', 'LAPE LAPEn LAPE:n LAPE-johtoryhmän Lape', 'lape'],
  ['lapsi+', 'lapset lapsivaikutus lastenhoito lapsi- lapsityö lastensuojelu', 'lapsellinen lapsettomuus'],
  ['+arviointi', 'arvioinnin vaikutusarvioinnin', 'arviointimenettely'],
  ['+arviointi+', 'lapsivaikutusarviointimenettelyssä arviointi', 'arvioida'],
  ['!tuki', 'tuen tukea', 'asumistuki -tuki'],
  ['!lapsi+', 'lapsivaikutus', 'lapsi'],
  ['!+arviointi', 'ennakkoarviointi', 'arviointi'],
  ['lapsi|budjetointi', 'lapsibudjetoinnin', 'budjetointi'],
  ['hyvinvointi-indikaattori', 'hyvinvointi-indikaattoreita', 'indikaattori'],
  ['päihteet', 'päihde päihteiden', 'päihtynyt'],
  ['yhdessä', 'yhdessä yhdessäkin', 'yhdestä'],
  ['arviointi', 'arvioinnin LAPE-arvioinnin vaikutusarvioinnin hupiarvioinnista', 'hupiarvio'],
  ['työ', 'työtä etä-työtä', 'etätyötä perhetyö'],
  ['+työ', 'perhetyö etätyötä', 'hupityötä'],
  ['osallistava {adjective}', 'osallistavasti osallistavampi', 'osallistaa'],
  ['lapsikriteeri', 'lapsikriteeriä', 'lapsikriteeria'],
])('%s finds %s', (term, found, notFound) => {
  const { lexicon } = compileLexicon('fi', [{ id: term, text: term }]);
  const missing = (word: string): boolean => analyse(lexicon, word, createAnalysis()).hitCount === 0;
  expect(found.split(' ').filter(missing)).toEqual([]);
  expect(notFound.split(' ').filter((word) => !missing(word))).toEqual([]);
});
