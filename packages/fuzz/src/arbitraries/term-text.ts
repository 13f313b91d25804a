import type { Language } from '@lapsilinssi/linguistics';
import * as fc from 'fast-check';

/** How words of a language begin and end. */
const PARTS: Readonly<Record<Language, { readonly first: string; readonly last: string }>> = {
  fi: {
    first:
      'k t p s l m v r h n j ka ke ki ko ku kä ky kö ta te ti tu sa suu pä py lii lei lau kuu rai puu yö tie työ suo la ran kan tun han väl ään kiel mah sil lap hal ruo van vän tär meri perhe palvelu hyvin kirja ker rek kil stra pro tek',
    last:
      'a ä o ö u y i e aa ää oo uu yö ie uo ea eä ia iä io iö eo la lä lo li le lu va nä na ne ni ra re ri ro ru ta te ti to tu sa si so su ka ki ko ku kka kki kko kku kkä ppa ppi ppo ppu tta tti tto ttu ttä nta nti nto ntö nki nko nku mpi mpa mpä lta lti lto rta rti rto rpa rki rkä lki lkä lpa hka hta hti hto hde hje lje rje ke pe te nne lle rre ' +
      'nen inen lainen läinen ton tön is as äs es os ös us ys uus yys ous eus tus tys sto stö kko ija ijä ja jä ri uri eli eri ori ikka ikko ukka in ime ut yt el al ar er en on än mpi in kas käs ias iäs tar tär nut nyt tu ty va vä va ' +
      'da dä ta tä sta stä lla llä nna nnä rra rrä aa ää ea eä ia iä oa öä ua yä ataa ättää uttaa yttää oittaa oida öidä ita itä eta etä ota ätä ata ella ellä ista istä tua tyä utua ytyä ahtaa ntaa ntää rtaa ltaa llä hdä ödä yödä uoda iedä',
  },
  sv: {
    first:
      'b k st sk l m v r h n barn skol kommun kon kul ung del häl för sam val rör bok hus fö mö lä ly gö spr bes ber und upp lek språ fri väg tid arb ut',
    last:
      'a e o an en el er or ar as at are ande ende het dom skap ning ing else tion sion itet tet eri ör ung ium eum un um us is ik ök ok ad d t st ft gt ll nn mm rr ss k g m n r l v j y å ö sk skt lig isk sam bar full fri lös vis ' +
      'era na ra la ta da ga ka pa va ma sta nda lja tja ka cka sa ssa tta ppa kna dra gra bli gå få se ge ta dra stå tro',
  },
  en: {
    first: 'child sch ass mon st pl tr c p f g l n re in con',
    last: 'ren ess ool y ey ies s sh ch x z e fe f o man ment tion ing ed er or al ive ence ity ry ty it op an ell ide ake ite ear ow ive',
  },
};

const MARKS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => word,
  (word) => word,
  (word) => `+${word}`,
  (word) => `${word}+`,
  (word) => `!${word}`,
  (word) => `${word} {verb}`,
  (word) => `${word} {adjective}`,
  (word) => `${word} {noun}`,
  (word) => `${word.toUpperCase().slice(0, 3)} {abbreviation}`,
  (word) => `${word} = tuki`,
  (word) => `${word} (${word}n, ${word}ta, ${word}ja)`,
  (word) => `perus|${word}`,
  (word) => `EU-${word}`,
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => `uusi ${word}`,
  (word) => `koulu- ja ${word}`,
  (word) => `${word} {olematon}`,
  (word) => `${word} ${word} (`,
];

/** A word as an author of rules may write it: of every beginning and ending that a language has, with and without marks. */
export const termText: fc.Arbitrary<{ readonly language: Language; readonly text: string }> = fc
  .record({
    language: fc.constantFrom<Language>('fi', 'fi', 'fi', 'fi', 'sv', 'sv', 'en'),
    parts: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
    last: fc.nat(),
    mark: fc.constantFrom(...MARKS),
  })
  .map(({ language, parts, last, mark }) => {
    const first = PARTS[language].first.split(' ');
    const ends = PARTS[language].last.split(' ');
    const word = parts.map((at) => first[at % first.length] ?? '').join('') + (ends[last % ends.length] ?? '');
    return { language, text: mark(word) };
  });
