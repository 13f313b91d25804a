import { describe, expect, test } from 'vitest';

import { analyse } from './analyse.ts';
import { createAnalysis } from './create-analysis.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import { HIT_ROLES, type LexemeSpec, type Lexicon, type LexiconOptions, TOKEN_KINDS } from './types.ts';

function lexiconOf(terms: readonly (string | LexemeSpec)[], options: LexiconOptions = {}): Lexicon {
  const specs = terms.map((term) => (typeof term === 'string' ? { id: term, text: term } : term));
  return compileLexicon('fi', specs, options).lexicon;
}

/** Tokens as `kind text`. */
function tokensOf(text: string): string[] {
  const analysis = analyse(lexiconOf([]), text, createAnalysis());
  return Array.from({ length: analysis.tokenCount }, (_, token) => {
    const kind = TOKEN_KINDS[analysis.tokenKind[token] ?? 0] ?? '';
    return `${kind} ${text.slice(analysis.tokenStart[token], analysis.tokenEnd[token])}`;
  });
}

/** Hits as `covered text | lexeme | role | text from the head on`, one for each lexeme, place and role. */
function hitsOf(lexicon: Lexicon, text: string): string[] {
  const analysis = analyse(lexicon, text, createAnalysis());
  const hits = Array.from({ length: analysis.hitCount }, (_, hit) => {
    const start = analysis.tokenStart[analysis.hitToken[hit] ?? 0] ?? 0;
    const end = analysis.tokenEnd[analysis.hitLastToken[hit] ?? 0] ?? 0;
    const head = text.slice(analysis.hitHeadStart[hit] ?? 0, end);
    return `${text.slice(start, end)} | ${lexicon.ids[analysis.hitLexeme[hit] ?? 0] ?? ''} | ${HIT_ROLES[analysis.hitRole[hit] ?? 0] ?? ''} | ${head}`;
  });
  return [...new Set(hits)];
}

describe('tokens', () => {
  test('a word holds its hyphens, apostrophes and the clitic after a colon', () => {
    expect(tokensOf("LAPE:n 7-vuotiaat, vaa'an hyvinvointi-indikaattori; lapsi- ja -palvelut.")).toEqual([
      'word LAPE:n',
      'word 7-vuotiaat',
      'punctuation ,',
      "word vaa'an",
      'word hyvinvointi-indikaattori',
      'punctuation ;',
      'word lapsi-',
      'word ja',
      'word -palvelut',
      'punctuation .',
    ]);
  });

  test('numbers hold their points, commas, ranges and endings', () => {
    expect(tokensOf('1.1.2026, 3,5 % ja 12–18 vuotta; 20:een; klo 9.30.')).toEqual([
      'number 1.1.2026',
      'punctuation ,',
      'number 3,5',
      'symbol %',
      'word ja',
      'number 12',
      'punctuation –',
      'number 18',
      'word vuotta',
      'punctuation ;',
      'number 20:een',
      'punctuation ;',
      'word klo',
      'number 9.30',
      'punctuation .',
    ]);
  });

  test('quotes, a colon before a word and pictures are no part of words', () => {
    expect(tokensOf('Tavoite:lapset ”voivat” hyvin 😀…')).toEqual([
      'word Tavoite',
      'punctuation :',
      'word lapset',
      'punctuation ”',
      'word voivat',
      'punctuation ”',
      'word hyvin',
      'symbol 😀',
      'symbol …',
    ]);
  });
});

describe('words that must be found', () => {
  const lexicon = lexiconOf([
    'lapsi+',
    '+arviointi+',
    'menettely',
    'LAPE {abbreviation}',
    'osallistaa',
    'kuulla {verb}',
    'arvioida {verb}',
    'palvelu',
    'asiakas',
    'osakas',
    'vuosi',
    'kuntadata',
    'ladata',
  ]);

  test.each([
    ['lapsivaikutusarviointimenettelyssä', ['lapsi+ | modifier', '+arviointi+ | modifier', 'menettely | head']],
    ['LAPE-johtoryhmän', ['LAPE {abbreviation} | modifier']],
    ['LAPEn', ['LAPE {abbreviation} | word']],
    ['LAPE:ssakaan', ['LAPE {abbreviation} | word']],
    ['Lape', ['LAPE {abbreviation} | word']],
    ['lapsensakin', ['lapsi+ | word']],
    ['lastenhoidosta', ['lapsi+ | modifier']],
    ['lasten-', ['lapsi+ | ellipsis']],
    ['osallistuttaisiin', []],
    ['osallistettaisiin', ['osallistaa | word']],
    ['kuultakoon', ['kuulla {verb} | word']],
    ['arvioitaneen', ['arvioida {verb} | word']],
    ['perhepalveluissammekaan', ['palvelu | head']],
    ['ennakkoarviointien', ['+arviointi+ | head']],
    ['-palveluja', ['palvelu | head']],
    ['hupipalvelu', ['palvelu | head']],
    ['etä-kuulemisen', ['kuulla {verb} | head']],
    ['itse-arvioitu', ['arvioida {verb} | head']],
    ['elokuvapalvelut', ['palvelu | head']],
    ['asiakkaamme', ['asiakas | word']],
    ['osakkaidensa', ['osakas | word']],
    ['vuonna', ['vuosi | word']],
    ['kuntadatan', ['kuntadata | word']],
    ['ladannut', ['ladata | word']],
  ])('%s', (word, expected) => {
    expect(hitsOf(lexicon, word).map((hit) => hit.split(' | ').slice(1, 3).join(' | '))).toEqual(expected);
  });

  test('an abbreviation is not found in small letters', () => {
    expect(hitsOf(lexiconOf(['LAPE {abbreviation}', 'TE {abbreviation}']), 'lape te Te TE:n')).toEqual([
      'TE:n | TE {abbreviation} | word | TE:n',
    ]);
  });
});

test('an agent participle has possessives in every case', () => {
  expect(hitsOf(lexiconOf(['laatia']), 'laatimillamme laatimaansa laatimistaan')).toEqual([
    'laatimillamme | laatia | word | laatimillamme',
    'laatimaansa | laatia | word | laatimaansa',
    'laatimistaan | laatia | word | laatimistaan',
  ]);
});

describe('words that must not be found', () => {
  test.each([
    ['lapsi', 'Karjalasta pulasta työvoimapulasta potilasta'],
    ['ranta', 'seurannan seurannasta'],
    ['silta', 'erilaisilta sellaisilta'],
    ['+tuki', 'toteutuessaan onnistuessa'],
    ['lapsi+', 'lasi lasku laskee lastaus lastu lapio nykytilasta toimivallasta'],
    ['asukas', 'osakas osake osasto'],
    ['kuulla {verb}', 'kuu kuulua kuuluu kuusta'],
    ['tapa', 'tapahtuma tapahtumat osallistavat kehittävät'],
    ['+tapa', 'tapahtuma osallistavat parantavat'],
    ['talo', 'talous taloudessa taloudet'],
    ['toimi', 'toimisto toimiston'],
    ['nainen', 'olennainen olennaiset olennaiseksi satunnaisessa varsinaisen'],
    ['kunta', 'liikunta liikunnan liikuntaa liikunnasta luontoliikuntaan'],
    ['toimi', 'kertoimeen kertoimissa'],
    ['alkaa', 'pinta-ala pinta-alan kunta-alan'],
    ['saada {verb}', 'työ-saan -saa'],
    ['tukea {verb}', '-tukea'],
    ['risti', 'terroristi terroristeja'],
    ['tuki', 'perustuen perustuu'],
    ['uusi', 'mahdollisuudet mahdollisuuden'],
    ['käsi', 'etukäteen käsitellä'],
    ['maa', 'toimimaan harmaa'],
    ['lasta', 'kalasta'],
    ['!tuki', 'asumistuki -tuki tuki-ilta'],
  ])('%s in %s', (term, words) => {
    expect(hitsOf(lexiconOf([term]), words)).toEqual([]);
  });
});

describe('marks of a term', () => {
  test('a short noun has compounds only when it is opened', () => {
    expect(hitsOf(lexiconOf(['työ', '+tuki']), 'perhetyötä asumistuen')).toEqual(['asumistuen | +tuki | head | tuen']);
  });

  test('a noun of five letters follows any plausible first part', () => {
    expect(hitsOf(lexiconOf(['+kunta', 'ryhmä']), 'unelmakunta unelmaryhmä')).toEqual([
      'unelmakunta | +kunta | head | kunta',
      'unelmaryhmä | ryhmä | head | ryhmä',
    ]);
  });

  test.each([
    ['en', 'report', 'misreport report'],
    ['sv', '+plan', 'esplan plan'],
  ] as const)('in %s %s is found inside no other word', (language, text, words) => {
    const { lexicon } = compileLexicon(language, [{ id: text, text }]);
    const [, whole] = words.split(' ');
    expect(hitsOf(lexicon, words)).toEqual([`${whole} | ${text} | word | ${whole}`]);
  });

  test('an adjective follows any plausible first part only when it is opened', () => {
    expect(hitsOf(lexiconOf(['+tasainen', 'vahva {adjective}']), 'unelmatasainen unelmavahva')).toEqual([
      'unelmatasainen | +tasainen | head | tasainen',
    ]);
  });

  test('of an opened noun of four letters the long forms follow any plausible first part', () => {
    expect(hitsOf(lexiconOf(['+alue']), 'rannikkoalueella rannikkoalueen')).toEqual([
      'rannikkoalueella | +alue | head | alueella',
    ]);
  });

  test('a first part in -us, -ys or -mis that nobody listed counts as listed', () => {
    expect(hitsOf(lexiconOf(['+tapa', '+tuki']), 'jahkailustapa neulomistuki kimmastuen')).toEqual([
      'jahkailustapa | +tapa | head | tapa',
      'neulomistuki | +tuki | head | tuki',
    ]);
  });

  test('what is written like a suffix is a last part only after a listed first part', () => {
    expect(hitsOf(lexiconOf(['lapsi', '+tapa']), 'huvilasta työvoimapulasta elintavat koululasta')).toEqual([
      'elintavat | +tapa | head | tavat',
      'koululasta | lapsi | head | lasta',
    ]);
  });

  test('everyday and common words are first parts too, but not before what is written like a suffix', () => {
    expect(
      hitsOf(
        lexiconOf(['lapsi', '+työ', '+tapa', '+kala']),
        'roolityön yhteydenottotapaan petokala Karjalasta kanalasta mummolasta Mäkityö',
      ),
    ).toEqual([
      'roolityön | +työ | head | työn',
      'yhteydenottotapaan | +tapa | head | tapaan',
      'petokala | +kala | head | kala',
    ]);
  });

  test('an exclamation mark with a plus leaves the whole word out', () => {
    expect(hitsOf(lexiconOf(['!nuoriso+']), 'nuoriso nuorisotyö')).toEqual([
      'nuorisotyö | !nuoriso+ | modifier | nuorisotyö',
    ]);
  });

  test('a derivation of a first part is no compound', () => {
    expect(hitsOf(lexiconOf(['lapsi+', 'perhe+']), 'lapsellinen perheellinen perheetön')).toEqual([]);
  });

  test('explicit forms are found as they stand, with clitics', () => {
    expect(
      hitsOf(
        lexiconOf([{ id: 'mies', text: 'mies', forms: ['mies', 'miehen', 'miehiä'] }]),
        'Miehiäkin virkamies mieltä',
      ),
    ).toEqual(['Miehiäkin | mies | word | Miehiäkin']);
  });

  test('a single letter is found as a whole word only', () => {
    expect(hitsOf(lexiconOf([{ id: 'i', text: 'i', forms: ['i'] }]), 'i ii I-taso')).toEqual(['i | i | word | i']);
  });
});

describe('blockers', () => {
  test('a hit inside a blocker does not count, the blocker as a term of its own does', () => {
    const lexicon = lexiconOf(['+kunta', 'liikunta'], { blockers: ['liikunta'] });
    expect(hitsOf(lexicon, 'lähiliikunnan kunnat liikunta')).toEqual([
      'lähiliikunnan | liikunta | head | liikunnan',
      'kunnat | +kunta | word | kunnat',
      'liikunta | liikunta | word | liikunta',
    ]);
  });

  test('first parts may be added', () => {
    expect(hitsOf(lexiconOf(['+tila']), 'jahkotila')).toEqual([]);
    expect(hitsOf(lexiconOf(['+tila'], { firstParts: ['jahko'] }), 'jahkotila')).toEqual([
      'jahkotila | +tila | head | tila',
    ]);
  });
});

describe('words that an ellipsis leaves out', () => {
  const lexicon = lexiconOf(['lapsipalvelu', 'lapsivaikutus', 'lapsiarviointi', 'yritysvaikutus', 'vaikutus']);

  test('a first part before a conjunction is completed by the word after it', () => {
    expect(hitsOf(lexicon, 'lapsi- ja perhepalveluissa')).toEqual([
      'lapsi- ja perhepalveluissa | lapsipalvelu | virtual | lapsi- ja perhepalveluissa',
    ]);
  });

  test('a phrase is found as it is written, its first word with the hyphen', () => {
    const written = lexiconOf([{ id: 'first', text: 'sosiaali-', forms: ['sosiaali-'] }, 'terveyslautakunta']);
    expect(hitsOf(written, 'Sosiaali- ja terveyslautakunnan')).toEqual([
      'Sosiaali- | first | word | Sosiaali-',
      'terveyslautakunnan | terveyslautakunta | word | terveyslautakunnan',
    ]);
    expect(hitsOf(written, 'sosiaali ja sosiaalilautakunta')).toEqual([]);
  });

  test('a list of first parts is completed by its last word', () => {
    expect(hitsOf(lexicon, 'lapsi-, nuoriso- ja perhepalvelut')).toEqual([
      'lapsi-, nuoriso- ja perhepalvelut | lapsipalvelu | virtual | lapsi-, nuoriso- ja perhepalvelut',
    ]);
  });

  test('the part that words share may be the whole last word', () => {
    expect(hitsOf(lexicon, 'lapsi- ja sukupuolivaikutukset')).toEqual([
      'lapsi- ja sukupuolivaikutukset | lapsivaikutus | virtual | lapsi- ja sukupuolivaikutukset',
      'sukupuolivaikutukset | vaikutus | head | vaikutukset',
    ]);
  });

  test('a last part after a conjunction is completed by the word before it', () => {
    expect(hitsOf(lexicon, 'lapsivaikutukset ja -arviointi')).toEqual([
      'lapsivaikutukset | lapsivaikutus | word | lapsivaikutukset',
      'lapsivaikutukset ja -arviointi | lapsiarviointi | virtual | lapsivaikutukset ja -arviointi',
      'lapsivaikutukset | vaikutus | head | vaikutukset',
    ]);
  });

  test('a word that a copied text broke is put together', () => {
    expect(hitsOf(lexicon, 'lapsivai- kutusten')).toEqual([
      'lapsivai- kutusten | lapsivaikutus | virtual | lapsivai- kutusten',
      'lapsivai- kutusten | vaikutus | virtual | vai- kutusten',
    ]);
  });

  test('letters that happen to meet at the joint make no second hit', () => {
    expect(
      hitsOf(lexiconOf(['suunnitelma', 'urheilu']), 'opetus- ja varhaiskasvatussuunnitelmassa, moottoriurheilu- ja'),
    ).toEqual([
      'varhaiskasvatussuunnitelmassa | suunnitelma | head | suunnitelmassa',
      'moottoriurheilu- | urheilu | ellipsis | urheilu-',
    ]);
  });

  test('words that share nothing do not expand', () => {
    expect(hitsOf(lexicon, 'lapsi- ja yleisten alueiden')).toEqual([]);
  });
});
