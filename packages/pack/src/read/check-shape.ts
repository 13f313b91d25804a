import * as z from 'zod/mini';
// Not `z.core`, which brings the messages of zod in every language along.
import * as core from 'zod/v4/core';

import { nearest } from '../problem/nearest.ts';
import type { PackProblem } from '../problem/problem.ts';
import { FORMATS } from './schemas.ts';
import type { KeyPath, YamlFile } from './yaml-file.ts';

type Issue = core.$ZodIssue;

/** Checks a file against the shape of its kind. Several mistakes come back at once, one problem each; what only follows from another is left out. */
export function checkShape<T>(
  file: YamlFile,
  schema: z.ZodMiniType<T>,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly PackProblem[] } {
  const result = z.safeParse(schema, file.value);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, []));
  return { ok: false, problems: withoutEchoes(issues).flatMap((issue) => problemsOf(file, schema, issue)) };
}

interface FlatIssue {
  readonly issue: Issue;
  readonly path: KeyPath;
  /** Kinds of value that the alternatives of a union would have taken. */
  readonly wanted?: readonly string[];
}

/** Opens unions: the alternative that the value meant to be is the one whose kind fits. */
function flatten(issue: Issue, prefix: KeyPath): FlatIssue[] {
  const path = [...prefix, ...issue.path.filter((part) => typeof part !== 'symbol')];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const branch = issue.errors.find((errors) => !errors.some((error) => isOfOtherKind(error)));
  if (branch !== undefined) return branch.flatMap((inner) => flatten(inner, path));
  return [{ issue, path, wanted: issue.errors.flatMap(kindsWanted) }];
}

function isOfOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  return issue.code === 'invalid_union' && issue.errors.every((errors) => errors.some((error) => isOfOtherKind(error)));
}

function kindsWanted(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_type') return [issue.expected];
    return issue.code === 'invalid_union' ? issue.errors.flatMap(kindsWanted) : [];
  });
}

/** A missing key beside an unknown key that is nearly the same is one mistake, and so are two complaints at one value. */
function withoutEchoes(issues: readonly FlatIssue[]): FlatIssue[] {
  const unknown = issues.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ parent: path, key })) : [],
  );
  const seen = new Set<string>();
  return issues.filter(({ issue, path }) => {
    const name = path.at(-1);
    const parent = path.slice(0, -1);
    const echo = unknown.some(
      (one) => typeof name === 'string' && samePath(one.parent, parent) && nearest(one.key, [name]) === name,
    );
    if (echo && issue.code === 'invalid_type') return false;
    const place = JSON.stringify(path);
    if (issue.code !== 'unrecognized_keys' && seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function samePath(a: KeyPath, b: KeyPath): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

function problemsOf(file: YamlFile, schema: z.ZodMiniType, { issue, path, wanted }: FlatIssue): PackProblem[] {
  const value = valueAt(file.value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysAt(schema, path);
      return issue.keys.map((name) => {
        const near = nearest(
          name,
          keys.filter((key) => !file.has([...path, key])),
        );
        const keyPath = [...path, name];
        // `{ fi: Kuka kertoo, kenelle ja milloin }`: YAML reads a second key without a value.
        const fromComma = near === undefined && valueAt(file.value, keyPath) === null && file.isFlow(path);
        return fromComma
          ? file.problem('key-from-comma', keyPath, { name }, { at: 'key' })
          : file.problem('key-unknown', keyPath, { name, ...nearValue(near) }, { at: 'key' });
      });
    }
    case 'invalid_value': {
      const valid = issue.values.map(String);
      if (value === undefined || value === null) return missing(file, path, value);
      const near = nearest(shown(value), valid);
      return [
        file.problem('value-unknown', path, { value: shown(value), valid: valid.join(', '), ...nearValue(near) }),
      ];
    }
    case 'invalid_type':
    case 'invalid_union': {
      if (value === undefined || value === null) return missing(file, path, value);
      const kinds = [...new Set(wanted ?? (issue.code === 'invalid_type' ? [issue.expected] : []))];
      if (kinds.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
        return [file.problem('text-wanted', path)];
      }
      if (kinds.length === 1 && kinds[0] === 'string') return [file.problem('text-wanted', path)];
      return [file.problem('kind-wanted', path, { wanted: kinds.map(kindName).join('-or-') })];
    }
    case 'too_big':
      if (typeof value === 'string') {
        return [file.problem('text-too-long', path, { size: value.length, limit: Number(issue.maximum) })];
      }
      return [outOfRange(file, schema, path)];
    case 'too_small':
      if (typeof value === 'string') return [file.problem('value-missing', path)];
      if (Array.isArray(value)) return [file.problem('too-few', path, { limit: Number(issue.minimum) })];
      return [outOfRange(file, schema, path)];
    case 'invalid_format': {
      const format = Object.entries(FORMATS).find(([, shape]) => String(shape) === issue.pattern)?.[0];
      return [file.problem('format-wrong', path, { value: shown(value), wanted: format ?? String(issue.pattern) })];
    }
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      break;
  }
  return [file.problem('kind-wanted', path, { wanted: issue.code })];
}

function missing(file: YamlFile, path: KeyPath, value: unknown): PackProblem[] {
  if (value === null || path.length === 0) return [file.problem('value-missing', path, {}, { at: 'key' })];
  const parent = path.slice(0, -1);
  const problem = file.problem('key-missing', parent, { name: String(path.at(-1)) }, { at: 'key' });
  return [problem];
}

function kindName(kind: string): string {
  return kind === 'record' ? 'object' : kind;
}

function nearValue(near: string | undefined): { readonly nearest?: string } {
  return near === undefined ? {} : { nearest: near };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function outOfRange(file: YamlFile, schema: z.ZodMiniType, path: KeyPath): PackProblem {
  const checks = schemasAt(schema, path).flatMap((one) => one._zod.def.checks ?? []);
  let minimum = Number.NEGATIVE_INFINITY;
  let maximum = Number.POSITIVE_INFINITY;
  for (const check of checks) {
    const def: object = check._zod.def;
    if ('value' in def && 'check' in def) {
      if (def.check === 'greater_than') minimum = Number(def.value);
      if (def.check === 'less_than') maximum = Number(def.value);
    }
  }
  return file.problem('number-out-of-range', path, { minimum, maximum });
}

/** The value at a path of a parsed file. */
function valueAt(root: unknown, path: KeyPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function keysAt(schema: z.ZodMiniType, path: KeyPath): string[] {
  return keysOf(schemaAt(schema, path));
}

function keysOf(schema: core.$ZodType | undefined): string[] {
  if (schema instanceof core.$ZodObject) return Object.keys(schema._zod.def.shape);
  if (schema instanceof core.$ZodRecord && schema._zod.def.keyType instanceof core.$ZodEnum) {
    return Object.keys(schema._zod.def.keyType._zod.def.entries);
  }
  return [];
}

function schemaAt(schema: core.$ZodType, path: KeyPath): core.$ZodType | undefined {
  return schemasAt(schema, path)[0];
}

/** The schemas that a path of values leads to: through optional values, lists, records and the objects of unions. */
function schemasAt(schema: core.$ZodType, path: KeyPath): core.$ZodType[] {
  let candidates: core.$ZodType[] = [schema];
  for (const key of path) {
    candidates = candidates.flatMap((candidate) => membersOf(candidate).flatMap((member) => stepInto(member, key)));
  }
  return candidates.flatMap(membersOf);
}

/** A schema without its wrappings; all alternatives of a union, objects first. */
function membersOf(schema: core.$ZodType): core.$ZodType[] {
  if (schema instanceof core.$ZodLazy) return membersOf(schema._zod.def.getter());
  if (schema instanceof core.$ZodOptional) return membersOf(schema._zod.def.innerType);
  if (schema instanceof core.$ZodUnion) {
    const all = schema._zod.def.options.flatMap(membersOf);
    return [
      ...all.filter((one) => one instanceof core.$ZodObject),
      ...all.filter((one) => !(one instanceof core.$ZodObject)),
    ];
  }
  return [schema];
}

function stepInto(schema: core.$ZodType, key: string | number): core.$ZodType[] {
  if (schema instanceof core.$ZodArray && typeof key === 'number') return [schema._zod.def.element];
  if (schema instanceof core.$ZodRecord && typeof key === 'string') return [schema._zod.def.valueType];
  if (schema instanceof core.$ZodObject && typeof key === 'string') {
    const inner = schema._zod.def.shape[key];
    return inner === undefined ? [] : [inner];
  }
  return [];
}
