/** What a piece of text is, for those who give it a colour or weight. Meaning never rests on the colour. */
export type PaintRole = 'title' | 'heading' | 'error' | 'warning' | 'info' | 'quote' | 'faint' | 'added' | 'removed';

/** Gives a piece of text its colour; the text itself must stay the same. */
export type Paint = (role: PaintRole, text: string) => string;

/** Leaves every text as it is. */
export const unpainted: Paint = (_role, text) => text;
