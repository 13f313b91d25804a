import { unitsOf, type PatternNode } from './pattern.ts';

/** The class that `"{name}"` names. */
export function referencedClass(text: string): string | undefined {
  return /^\{([a-z][a-z0-9-]*)\}$/u.exec(text.trim())?.[1];
}

/** Names of classes in a pattern. */
export function referencesIn(pattern: PatternNode): string[] {
  return unitsOf(pattern).flatMap((unit) => (unit.kind === 'reference' ? [unit.name] : []));
}
