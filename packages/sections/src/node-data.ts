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
  }
}

/** A field in a built section. */
export interface FieldMark {
  /** Unique in a plan and stable: `participation.feedback.who`; at most 64 characters. */
  readonly tag: string;
  readonly label: string;
  readonly filled: boolean;
}
