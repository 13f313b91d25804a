import type { Control } from './flow.ts';

// What the reader says about nodes beside what core asks for.
declare module 'unist' {
  interface Data {
    /** Language that the writer marked (`sv-FI`). */
    lang?: string;
    /** Content control that holds the node. */
    control?: Readonly<Pick<Control, 'tag' | 'title' | 'placeholder'>>;
    /** The heading is the document's title. */
    title?: boolean;
  }
}
