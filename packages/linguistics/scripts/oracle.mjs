#!/usr/bin/env node
/**
 * Measures the Finnish generator and matcher against Voikko, a free morphological analyser that serves as an oracle only.
 *
 *   sudo apt-get install libvoikko1 voikko-fi python3-libvoikko
 *   npm run oracle -w packages/linguistics -- [--terms FILE] [--corpus FOLDER] [--misses N] [--one-in N]
 *
 * --terms   more terms, one a line, in the notation of docs/terms.md
 * --corpus  a folder of Finnish texts (.txt, .md): whole words and compounds are compared token by token
 * --misses  print the N most frequent false hits and misses
 * --one-in  ask for one in N forms of each term, always the same ones: all of a rule pack's forms are millions
 *
 * Exit 1 when a gate fails, 2 when the oracle is not installed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { analyseUncached, createAnalysis, normalise } from '@lapsilinssi/linguistics';
import { compileLexicon, surfaceForms } from '@lapsilinssi/linguistics/compile';

const GATES = {
  forms: 0.98,
  formsWithoutParticiples: 0.997,
  precision: 0.997,
  recall: 0.99,
  recallWithCompounds: 0.97,
};
/** Readings of the oracle that are wrong: `toimimme` is a form of the verb toimia, the noun would be `toimemme`. */
const WRONG_READINGS = new Map([['toimimme', 'toimi']]);
/** Share of a verb's participles whose refusal means that the oracle has them under another word. */
const ALL_BUT_FEW = 0.95;
const PARTICIPLE = /^(?:va|ma|maton|nut|pass\.tava|pass\.tu)\./;
const folder = process.env.ORACLE_FOLDER ?? fileURLToPath(new URL('.', import.meta.url));

const { values: options } = parseArgs({
  options: {
    terms: { type: 'string' },
    corpus: { type: 'string' },
    misses: { type: 'string', default: '0' },
    'one-in': { type: 'string', default: '1' },
  },
});
const oneIn = Number(options['one-in']);
if (!Number.isInteger(oneIn) || oneIn < 1) {
  console.error(`--one-in takes a whole number from 1 on, not ${options['one-in']}.`);
  process.exit(2);
}

const listed = JSON.parse(readFileSync(join(folder, 'oracle-lexemes.json'), 'utf8')).terms;
const more =
  options.terms === undefined
    ? []
    : readFileSync(options.terms, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
/** Gates that failed. */
const failed = [];

checkForms('words over the classes', listed);
if (more.length > 0) checkForms('given terms', more);
if (options.corpus !== undefined) checkCorpus(listed, options.corpus);
process.exit(failed.length > 0 ? 1 : 0);

/** Verbs all of whose participles the oracle gives back under another dictionary form: `valmisteltu` is no form of *valmistella* to it. */
function withParticiplesApart(pairs, rejected) {
  const all = countOf([...pairs].filter(([, kind]) => isParticiple(kind)).map(([pair]) => pair.split('\t')[1]));
  const refused = countOf(rejected.filter((line) => isParticiple(line.at(-1))).map((line) => line[1]));
  return new Set(
    [...refused].filter(([lemma, forms]) => forms >= ALL_BUT_FEW * (all.get(lemma) ?? 0)).map(([lemma]) => lemma),
  );
}

/** How often each occurs. */
function countOf(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function isParticiple(kind) {
  return kind.startsWith('participle');
}

/** Runs the oracle on lines of input; returns its output lines. */
function oracle(input, ...flags) {
  const result = spawnSync('/usr/bin/python3', [join(folder, 'voikko_oracle.py'), ...flags], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (result.status === 2 || result.error !== undefined) {
    console.error('The oracle cannot run. Install it: sudo apt-get install libvoikko1 voikko-fi python3-libvoikko');
    console.error(result.error ?? result.stderr);
    process.exit(2);
  }
  return result.stdout.split('\n').filter((line) => line !== '');
}

function report(name, share, gate) {
  const good = share >= gate;
  if (!good) failed.push(name);
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${(share * 100).toFixed(2)} % (gate ${(gate * 100).toFixed(1)} %)`);
}

/** A number that is always the same for a text (FNV-1a, 32 bits). */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The dictionary form of a term without its notation. */
function lemmaOf(term) {
  return /[\p{L}\d'-]+(?:\|[\p{L}'-]+)*/u.exec(term)[0].replaceAll('|', '').toLowerCase();
}

/** A term without its key forms and its model: what the generator makes of the dictionary form alone. */
function fromDictionaryForm(term) {
  return term.replace(/\([^)]*\)|=\s*\S+/gu, '').trim();
}

/** Every form that is generated from the dictionary form alone, against the oracle. */
function checkForms(name, all) {
  const unknown = new Set(
    oracle(all.map((term) => `${lemmaOf(term)}\t${lemmaOf(term)}`).join('\n')).map((line) => line.split('\t')[0]),
  );
  const terms = all
    .map(fromDictionaryForm)
    .filter((term) => !unknown.has(lemmaOf(term)) && lemmaOf(term).length > 3 && !/\{abbreviation\}|-$/.test(term));
  if (unknown.size > 0)
    console.log(`${name}: ${unknown.size} terms that the oracle does not know as a dictionary form are left out`);
  printCounts('left out', [...unknown]);
  const pairs = new Map();
  for (const term of terms) {
    for (const { form, tag } of surfaceForms({ text: term }, 'fi')) {
      const key = `${form}\t${lemmaOf(term)}`;
      if (hashOf(key) % oneIn !== 0) continue;
      if (pairs.get(key)?.startsWith('other') !== true)
        pairs.set(key, PARTICIPLE.test(tag) ? `participle ${tag}` : `other ${tag}`);
    }
  }
  const checked = oracle([...pairs].map(([pair, kind]) => `${pair}\t${kind}`).join('\n')).map((line) =>
    line.split('\t'),
  );
  const apart = withParticiplesApart(pairs, checked);
  if (apart.size > 0)
    console.log(
      `${name}: participles of ${apart.size} verbs, which the oracle keeps as words of their own, are left out`,
    );
  printCounts('participles left out', [...apart]);
  for (const [pair, kind] of pairs) if (isParticiple(kind) && apart.has(pair.split('\t')[1])) pairs.delete(pair);
  const rejected = checked.filter((line) => !(isParticiple(line.at(-1)) && apart.has(line[1])));
  const others = [...pairs.values()].filter((kind) => kind.startsWith('other')).length;
  const rejectedOthers = rejected.filter((line) => line.at(-1).startsWith('other'));
  console.log(
    `${name}: ${terms.length} terms, ${pairs.size} forms${oneIn > 1 ? ` (one in ${oneIn})` : ''}, ${others} without the declension of participles`,
  );
  report('all forms accepted', 1 - rejected.length / pairs.size, GATES.forms);
  report('without the declension of participles', 1 - rejectedOthers.length / others, GATES.formsWithoutParticiples);
  printCounts(
    'rejected by tag',
    rejected.map((line) => line.at(-1)),
  );
  const byLemma = group(rejectedOthers);
  printWeighted(
    'rejected by lemma',
    new Map([...byLemma].map(([lemma, lines]) => [`${lemma}: ${sample(lines.map(([form]) => form))}`, lines.length])),
  );
}

/** Hits in real text against the lemmas that the oracle gives for each token. A hit is right when any reading gives it; missed is what the readings with the fewest parts give. */
function checkCorpus(terms, path) {
  const { lexicon } = compileLexicon(
    'fi',
    terms.map((text) => ({ id: text, text })),
  );
  const lemmas = terms.map(lemmaOf);
  const counts = new Map();
  const hits = new Map();
  const analysis = createAnalysis();
  for (const name of readdirSync(path, { recursive: true })) {
    if (!/\.(?:txt|md)$/.test(String(name))) continue;
    const { text } = normalise(readFileSync(join(path, String(name)), 'utf8'));
    analyseUncached(lexicon, text, analysis);
    for (let token = 0; token < analysis.tokenCount; token++) {
      if (analysis.tokenKind[token] !== 0) continue;
      const word = text.slice(analysis.tokenStart[token], analysis.tokenEnd[token]);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (let hit = 0; hit < analysis.hitCount; hit++) {
      if (analysis.hitRole[hit] > 1) continue;
      const token = analysis.hitToken[hit];
      const word = text.slice(analysis.tokenStart[token], analysis.tokenEnd[token]);
      const found = hits.get(word) ?? new Map();
      found.set(lemmas[analysis.hitLexeme[hit]], analysis.hitRole[hit]);
      hits.set(word, found);
    }
  }
  const words = [...counts.keys()].filter((word) => !word.endsWith('-'));
  const totals = { right: 0, wrong: 0, missed: 0, wholeRight: 0, wholeWrong: 0, wholeMissed: 0, unknown: 0 };
  const wrong = new Map();
  const missed = new Map();
  const known = new Set(lemmas);
  const verdicts = oracle(words.map((word) => word.toLowerCase()).join('\n'), '--tokens', '--whole');
  words.forEach((word, index) => {
    const count = counts.get(word);
    const [, all = '', whole = '', sure = ''] = verdicts[index].split('\t');
    const found = hits.get(word) ?? new Map();
    if (all === '') {
      totals.unknown += found.size * count;
      return;
    }
    const given = new Set(all.split(' '));
    const givenWhole = new Set(whole.split(' '));
    const expected = new Set(sure.split(' '));
    for (const [lemma, role] of found) {
      const right = given.has(lemma);
      totals[right ? 'right' : 'wrong'] += count;
      if (role === 0) totals[right ? 'wholeRight' : 'wholeWrong'] += count;
      if (!right) wrong.set(`${word} (${lemma})`, count);
    }
    for (const lemma of known) {
      if (!expected.has(lemma) || found.has(lemma) || WRONG_READINGS.get(word.toLowerCase()) === lemma) continue;
      totals.missed += count;
      if (givenWhole.has(lemma)) totals.wholeMissed += count;
      missed.set(`${word} (${lemma})${givenWhole.has(lemma) ? ' whole' : ''}`, count);
    }
  });
  console.log(
    `corpus: ${[...counts.values()].reduce((sum, count) => sum + count, 0)} words, ${words.length} types; hits on words that the oracle does not know: ${totals.unknown}`,
  );
  report('whole words: precision', totals.wholeRight / (totals.wholeRight + totals.wholeWrong), GATES.precision);
  report('whole words: recall', totals.wholeRight / (totals.wholeRight + totals.wholeMissed), GATES.recall);
  report('with compounds: precision', totals.right / (totals.right + totals.wrong), GATES.precision);
  report('with compounds: recall', totals.right / (totals.right + totals.missed), GATES.recallWithCompounds);
  printWeighted('false hits', wrong);
  printWeighted('misses', missed);
}

function printCounts(title, keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  printWeighted(title, counts);
}

function printWeighted(title, counts) {
  const limit = Number(options.misses);
  if (limit === 0 || counts.size === 0) return;
  console.log(`  ${title}:`);
  for (const [key, count] of [...counts].toSorted((one, other) => other[1] - one[1]).slice(0, limit))
    console.log(`    ${count} ${key}`);
}

/** Rejected lines by their lemma. */
function group(lines) {
  const groups = new Map();
  for (const line of lines) groups.set(line[1], [...(groups.get(line[1]) ?? []), line]);
  return groups;
}

/** A few forms from here and there. */
function sample(forms) {
  const shortest = forms.toSorted((one, other) => one.length - other.length);
  return [0, 0.1, 0.2, 0.3, 0.5, 0.9].map((share) => shortest[Math.floor(share * shortest.length)]).join(' ');
}
