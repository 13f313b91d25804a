import type { Styles } from './read-styles.ts';

/** Names of the styles in which templates write what is for the writer and no text of the plan, in small letters. */
const NAMES: ReadonlySet<string> = new Set([
  'ohje',
  'esimerkki',
  'vanha teksti',
  'anvisning',
  'exempel',
  'gammal text',
  'guidance',
  'example',
  'old text',
]);

/** Whether text in a style, or in one that is based on such a style, is guidance. */
export function isGuidanceStyle(styles: Styles, style: string | undefined): boolean {
  return style !== undefined && styles.namesOf(style).some((name) => NAMES.has(name.normalize('NFC')));
}
