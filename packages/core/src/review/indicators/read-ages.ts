import type { Span } from '@lapsilinssi/linguistics';

/** Ages and grades named in a text. */
export interface ReadAges {
  /** `grades-8-9`, `ages-0-17`, `upper-secondary` …, sorted, each once. */
  readonly ids: readonly string[];
  readonly spans: readonly Span[];
}

/** From one number to another, and what stands between them. */
const RANGE = String.raw`(\d{1,2})\.?(?:th)?(?:\s*(?:[-–—]|ja|och|and|to)\s*(\d{1,2})\.?(?:th)?)?`;

/** Grades behind their word have one digit. */
const GRADES = String.raw`(\d)\.?(?:\s*(?:[-–—]|ja|och|and|to)\s*(\d)\.?)?`;

/** A name of ages or grades, with what a text in small letters must hold for it to match: most are passed over without it. */
type Shape = readonly [id: string, signs: readonly string[], shape: RegExp];

/** Shapes of ages and grades in the three languages; a closed class of words, as people write them. */
const SHAPES: readonly Shape[] = [
  [
    'grades',
    ['lk', 'luok', 'grade'],
    new RegExp(String.raw`(?<![\d.,])${RANGE}[\s-]*(?:lk\b|luok|luokkalai|vuosiluok|grade)`, 'giu'),
  ],
  [
    'grades',
    ['luok', 'årskurs', 'åk', 'klass', 'grade', 'year'],
    new RegExp(
      String.raw`(?<!\p{L})(?:vuosiluok\p{L}*|luok\p{L}*|årskurs\p{L}*|åk\.?|klass\p{L}*|grades?|years?)\s+${GRADES}(?![\d%]|\s*(?:%|pro|per))`,
      'giu',
    ),
  ],
  [
    'ages',
    ['vuotia', 'v.', 'år', 'year'],
    new RegExp(
      String.raw`(?<![\d.,])${RANGE}\s*-?\s*(?:vuotia\p{L}*|v\.|åring\p{L}*|år(?:iga)?\b|years?\b|year-olds?)`,
      'giu',
    ),
  ],
];

/** Ages that are named without a number. */
const NAMES: readonly Shape[] = [
  [
    'upper-secondary',
    ['lukio', 'gymnasi', 'upper secondary'],
    /(?<!\p{L})lukio\p{L}*|\bgymnasi\p{L}*|\bgeneral upper secondary/giu,
  ],
  [
    'vocational',
    ['ammat', 'yrkes', 'vocational'],
    /\bammatillis\p{L}*|\bammatillinen|\bammattikoul\p{L}*|\byrkes(?:utbild|läro)\p{L}*|\bvocational/giu,
  ],
  [
    'second-degree',
    ['aste', 'stadiet'],
    /\b2\.\s?aste\p{L}*|\btoise(?:n|lla|lta) astee\p{L}*|\btoinen aste|\bandra stadiet/giu,
  ],
  ['under-school-age', ['alle koul', 'under skol'], /\balle kouluikäi\p{L}*|\bunder skolåldern/giu],
  ['lower-school', ['alakoul', 'lågstadi'], /\balakoul\p{L}*|\blågstadi\p{L}*/giu],
  ['upper-school', ['yläkoul', 'högstadi'], /\byläkoul\p{L}*|\bhögstadi\p{L}*/giu],
];

/** Up to this age a figure is one of children and young people. */
const OLDEST = 29;

/** Whether an age or grade is that of children or young people. */
export function isYoung(id: string): boolean {
  const [, upper] = /^ages-(?:\d+-)?(\d+)$/u.exec(id) ?? [];
  return upper === undefined || Number(upper) <= OLDEST;
}

/** The matches of a shape: asked for in every cell, and `matchAll` would compile the expression anew each time. */
function matchesOf(shape: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) found.push(match);
  return found;
}

/** Reads the ages and grades that a text names. */
export function readAges(text: string): ReadAges {
  const ids = new Set<string>();
  const spans: Span[] = [];
  const small = text.toLowerCase();
  const isHeld = ([, signs]: Shape): boolean => signs.some((sign) => small.includes(sign));
  for (const [id, , shape] of /\d/u.test(text) ? SHAPES.filter(isHeld) : []) {
    for (const { 0: whole, 1: from = '', 2: to, index } of matchesOf(shape, text)) {
      ids.add(to === undefined || to === from ? `${id}-${Number(from)}` : `${id}-${Number(from)}-${Number(to)}`);
      spans.push({ start: index, end: index + whole.length });
    }
  }
  for (const [id, , shape] of NAMES.filter(isHeld)) {
    for (const { 0: whole, index } of matchesOf(shape, text)) {
      ids.add(id);
      spans.push({ start: index, end: index + whole.length });
    }
  }
  return { ids: [...ids].toSorted(), spans };
}
