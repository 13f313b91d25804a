/** What a built section says about its nodes, for writers that show fields and guidance in their own way (Word). */
declare module 'mdast' {
  interface Data {
    /** A field. Its text stands for `value` when it is filled, else for its label in brackets. */
    field?: FieldMark;
    /** What the box of guidance is. */
    guidance?: 'example' | 'question';
  }
}

/** A field in a built section. */
export interface FieldMark {
  /** Unique in a plan and stable: `participation.feedback.who`; at most 64 characters. */
  readonly tag: string;
  readonly label: string;
  readonly filled: boolean;
}
