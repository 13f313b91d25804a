import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { CATALOGUES } from './say.ts';

const textOf = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const read = (name: string): Record<string, string> => JSON.parse(textOf(name));
const manifest = textOf('package.json');
const [both, finnish, swedish] = [read('package.nls.json'), read('package.nls.fi.json'), read('package.nls.sv.json')];
interface Shown {
  readonly title: string;
  readonly description: string;
}
const {
  contributes,
}: { readonly contributes: { readonly walkthroughs: readonly (Shown & { readonly steps: readonly Shown[] })[] } } =
  JSON.parse(manifest);
const walkthroughs = contributes.walkthroughs.flatMap((walkthrough) => [walkthrough, ...walkthrough.steps]);
const pages = readdirSync(new URL('../../walkthrough', import.meta.url));
const snippets = ['fi', 'sv'].flatMap((language) =>
  Object.entries<Shown>(JSON.parse(textOf(`snippets/${language}.json`))),
);
const said = [
  ...Object.values(CATALOGUES).flatMap((catalogue) => Object.values(catalogue)),
  ...Object.values(both),
  ...walkthroughs.flatMap(({ title, description }) => [title, description.replaceAll(/\(command:[^)]*\)/gu, '')]),
  ...pages.map((page) => textOf(`walkthrough/${page}`)),
  ...snippets.flatMap(([name, { description }]) => [name, description]),
];

it('has the same ids in the same order in the three languages', () => {
  expect(Object.keys(CATALOGUES.sv)).toEqual(Object.keys(CATALOGUES.fi));
  expect(Object.keys(CATALOGUES.en)).toEqual(Object.keys(CATALOGUES.fi));
});

it('has a Finnish and a Swedish text for everything that the manifest names, and none in vain', () => {
  const named = new Set([...manifest.matchAll(/%([\w.]+)%/gu)].map(([, name]) => name));
  expect(Object.keys(finnish).toSorted()).toEqual([...named].toSorted());
  expect(Object.keys(swedish)).toEqual(Object.keys(finnish));
});

it('shows both languages where the editor has neither, as the country does', () => {
  const joined = Object.entries(finnish).map(([name, text]) => {
    const other = swedish[name] ?? '';
    return [name, text === other ? text : `${text}${text.endsWith('.') ? ' ' : ' | '}${other}`];
  });
  expect(Object.entries(both)).toEqual(joined);
});

it('uses no words that people should not meet', () => {
  const forbidden =
    /\bLSP\b|diagnos|\blint\b|palvelin|virhe|varoitus|pakollinen|\bfel\b|varning|obligatorisk|workspace|!/iu;
  expect(said.flatMap((text) => forbidden.exec(text)?.[0] ?? [])).toEqual([]);
});
