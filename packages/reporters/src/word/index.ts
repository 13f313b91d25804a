export { wordCover } from './word-cover.ts';
export { wordComments, type WordComment, type WordCommentOptions, type WordCommentRun } from './word-comments.ts';
