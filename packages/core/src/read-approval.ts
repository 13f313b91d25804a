const FINNISH_DATE = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)(?!\d)/u;
const ISO_DATE = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/u;
const APPROVED = /\b(?:hyväksy(?:tty|mä|nyt)|hyv\.|godkän[dt]\w*|antagen|fastställd|approved|adopted)\b/iu;
const COUNCIL =
  /\b(?:kunnan|kaupungin|alue|yhtymä)?valtuusto(?:n|ssa)?\b|\bkvalt\b|\bKV\b|\b(?:kommun|stads|välfärdsområdes)?fullmäktige\b|\bcouncil\b/iu;

/** An approval read from a text: an ISO date and its place. */
export interface Approval {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The date on which a council approved the document, as a title page says it: `Hyväksytty valtuustossa 3.10.2022`, `Kunnanvaltuusto 2.5.2022 § 23`. */
export function findApproval(text: string): Approval | undefined {
  if (text.length > 200 || !(FINNISH_DATE.test(text) || ISO_DATE.test(text))) return undefined;
  if (!(APPROVED.test(text) || COUNCIL.test(text))) return undefined;
  const from = COUNCIL.exec(text)?.index ?? APPROVED.exec(text)?.index ?? 0;
  return findDate(text, from) ?? findDate(text, 0);
}

/** The first date of a text at or after an offset, as an ISO date. */
export function findDate(text: string, from: number): Approval | undefined {
  const rest = text.slice(from);
  const finnish = FINNISH_DATE.exec(rest);
  const iso = ISO_DATE.exec(rest);
  const match = finnish ?? iso;
  if (match === null) return undefined;
  const [year, month, day] = finnish === null ? [match[1], match[2], match[3]] : [match[3], match[2], match[1]];
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const start = from + match.index;
  return { date: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`, start, end: start + match[0].length };
}

/** Whether a calendar has the day: 30 February is none. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
}
