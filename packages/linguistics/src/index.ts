export { detectLanguage, type DetectedLanguage } from './detect-language.ts';
export { sentences } from './sentences.ts';
export * from './types.ts';
export type * from './types.ts';
