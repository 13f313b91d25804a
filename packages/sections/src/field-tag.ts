/** The middle part of the tags of the block with which a section ends. A theme may have a question on follow-up, so it is longer. */
export const FOLLOW_UP = 'section-follow-up';

/** Characters that Word keeps of a content control's tag. */
export const LONGEST_TAG = 64;

/**
 * The name of a field that is unique in a plan and never changes: `participation.feedback.who`.
 *
 * @param question id of the criterion; `section-follow-up` for the block with which a section ends
 */
export function fieldTag(theme: string, question: string, field: string): string {
  return `${theme}.${question}.${field}`;
}
