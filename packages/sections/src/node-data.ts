/** What a built section says about its nodes, for writers that show fields and guidance in their own way (Word). */
declare module 'mdast' {
  interface Data {
    /** A field. Its text stands for `value` when it is filled, else for its label in brackets. */
    field?: FieldMark;
    /**
     * What guidance is: a question with advice, an example, text of an older plan, what of it is to be updated; `page` on the heading of a page
     * that is for the writer as a whole.
     */
    guidance?: 'example' | 'question' | 'old-text' | 'updates' | 'page';
    /** The paragraph of a box that tells the basis of what is asked. */
    basis?: boolean;
    /** What a table is of, in a few words without label and number: Word shows and counts captions, Markdown has none. */
    caption?: string;
    /** Language that the writer marked (`sv-FI`). */
    lang?: string;
  }
}

/** A field in a built section. */
export interface FieldMark {
  /** Unique in a plan and stable: `participation.feedback.who`; at most 64 characters. */
  readonly tag: string;
  readonly label: string;
  readonly filled: boolean;
  /** What is filled in: words with their looks when absent, plain words, whole paragraphs, a date, or one of `choices` or an own one. */
  readonly kind?: 'text' | 'long' | 'date' | 'choice';
  readonly choices?: readonly string[];
}
