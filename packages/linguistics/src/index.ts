export { detectLanguage, type DetectedLanguage } from './detect-language.ts';
export { entities } from './entities.ts';
export { sentences } from './sentences.ts';
export * from './types.ts';
