import type { TaggedForm } from '../lexicon/generator.ts';

/** Inflects a Swedish adjective. Key forms: neuter, then plural. */
export function inflectAdjective(lemma: string, keyForms: readonly string[]): readonly TaggedForm[] {
  // Present participles and words like `bra` and `äkta` do not inflect.
  if (/(?:[ae]|ande|ende)$/.test(lemma)) {
    return [
      { form: lemma, tag: 'sg.utr' },
      { form: `${lemma}s`, tag: 'pl.gen' },
    ];
  }
  const neuter = keyForms[0] ?? neuterOf(lemma);
  const plural = keyForms[1] ?? pluralOf(lemma);
  const stem = plural.replace(/[ae]$/, '');
  const forms: TaggedForm[] = [
    { form: lemma, tag: 'sg.utr' },
    { form: neuter, tag: 'sg.neu' },
    { form: plural, tag: 'pl' },
    { form: `${plural}s`, tag: 'pl.gen' },
  ];
  if (!lemma.endsWith('ad')) {
    for (const ending of ['are', 'ares']) forms.push({ form: stem + ending, tag: 'cmp' });
    for (const ending of ['ast', 'aste', 'astes']) forms.push({ form: stem + ending, tag: 'sup' });
  }
  return forms;
}

function neuterOf(lemma: string): string {
  if (lemma.endsWith('ad')) return `${lemma.slice(0, -1)}t`;
  if (/[^aeiouyåäö]en$/.test(lemma)) return `${lemma.slice(0, -1)}t`;
  if (/[aeiouyåäö]d$/.test(lemma)) return `${lemma.slice(0, -1)}tt`;
  if (/[^aeiouyåäö]d$/.test(lemma)) return `${lemma.slice(0, -1)}t`;
  if (/[aeiouyåäö]t$/.test(lemma)) return `${lemma}t`;
  if (lemma.endsWith('t')) return lemma;
  if (/[aeiouyåäö]$/.test(lemma)) return `${lemma}tt`;
  return lemma.endsWith('nn') ? `${lemma.slice(0, -1)}t` : `${lemma}t`;
}

function pluralOf(lemma: string): string {
  if (lemma.endsWith('ad')) return `${lemma}e`;
  if (lemma.endsWith('sam')) return `${lemma}ma`;
  const syncope = /^(.*[^aeiouyåäö])(?:[ae])([lrn])$/.exec(lemma);
  // `gammal` and `enkel` lose a vowel; mm and nn before it are written once.
  if (syncope !== null && /(?:el|er|en|gammal)$/.test(lemma))
    return `${(syncope[1] ?? '').replace(/(m|n)\1$/, '$1')}${syncope[2] ?? ''}a`;
  return lemma.endsWith('män') ? `${lemma}na` : `${lemma}a`;
}
