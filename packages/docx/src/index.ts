export type { NewComment } from './comment/add-comments.ts';
export type { CommentRun, CommentText } from './comment/comment-xml.ts';
export { answeredKeys, commentWord, uncommentWord, type WrittenWord } from './comment/comment-word.ts';
export { ownProperties, propertyName } from './read/own-properties.ts';
export { readWordPlan, type ReadWordPlan, type ReadWordPlanOptions } from './read/read-word-plan.ts';
export type { ReadWord } from './read/read-word.ts';
export { importWord, type ImportedWord, type ImportWordOptions } from './import/import-word.ts';
export type { PictureFile } from './import/picture-files.ts';
