export type * from './assessment.ts';
export type * from './document.ts';
export { matchHeading, patternsIn, type HeadingMatch } from './match/match-heading.ts';
export { openPack, type LanguageRuntime, type Pack } from './match/open-pack.ts';
export { FORM_COMPONENTS, FORM_GROUPS } from './match/form-test.ts';
export type * from './pack.ts';
export { isRuleId, RULE_IDS, RULES, type RuleId, type Severity } from './rules.ts';
