import type { Control } from '../read/flow.ts';

/** How programs ask for text when nobody has told them what to ask for. */
const ASKING =
  /^(?:click|tap|choose|select|enter|kirjoita tekstiä|napsauta|valitse (?:kohde|päivämäärä)|klicka|tryck|välj (?:ett|en|datum))(?!\p{L})/iu;

/** A control that shows its prompt as the field of a template: `[vastuutaho]`. */
export function promptLabel(prompt: string, { title, tag }: Pick<Control, 'title' | 'tag'>): string {
  const words = inside(prompt);
  const own = words !== '' && !ASKING.test(words) ? words : inside(title);
  return `[${own === '' ? (inside(tag) === '' ? '…' : inside(tag)) : own}]`;
}

function inside(text: string): string {
  return text.replaceAll(/[[\]]/gu, '').replaceAll(/\s+/gu, ' ').trim();
}
