// Installs what would be published in empty folders outside the workspace, without a network, and uses it there as somebody would who has
// never seen the workspace. Needs a build, and npm's cache as `npm ci` leaves it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { parse, stringify } from 'yaml';

import { report } from './report.mjs';
import { strangerLock } from './stranger-lock.mjs';
import { workspace } from './workspace.mjs';

/**
 * @typedef {{ readonly tarball: string, readonly manifest: import('./workspace.mjs').Manifest }} Packed a tarball and its manifest
 * @typedef {ReadonlyMap<string, Packed>} Ours packages by name
 */

const root = resolve('.');
const base = mkdtempSync(join(tmpdir(), 'lapsilinssi-strangers-'));
const faults = [];
let steps = 0;
try {
  const ours = packAll(join(base, 'tarballs'));
  await useCommandLine(packed(ours, 'lapsilinssi'));
  const server = ours.get('@lapsilinssi/language-server');
  if (server !== undefined) await useServer(server);
  useRemark(ours);
  report('strangers', `${ours.size} packages, ${steps} steps`, faults);
} finally {
  rmSync(base, { recursive: true, force: true });
}

/**
 * Packs every published package; each holds its licence.
 *
 * @param {string} folder where the tarballs go
 * @returns {Ours}
 */
function packAll(folder) {
  mkdirSync(folder);
  /** @type {Map<string, Packed>} */
  const ours = new Map();
  for (const { folder: own, manifest } of workspace()) {
    if (manifest.private === true) continue;
    const [{ filename, files }] = JSON.parse(npm(root, 'pack', `./${own}`, '--json', '--pack-destination', folder));
    const paths = files.map(({ path }) => path);
    for (const wanted of [
      'LICENSE',
      'README.md',
      ...(paths.some((path) => path.startsWith('bundle/')) ? ['bundle/THIRD-PARTY.md'] : []),
    ])
      check(`${own} holds ${wanted}`, paths.includes(wanted));
    check(`${own} holds no tests`, !paths.some((path) => /\.test\.|\/fixtures\//.test(path)));
    ours.set(manifest.name, { tarball: join(folder, filename), manifest });
  }
  return ours;
}

/**
 * One of the packages that were packed.
 *
 * @param {Ours} ours
 * @param {string} name
 */
function packed(ours, name) {
  const found = ours.get(name);
  if (found === undefined) throw new Error(`${name} is not published`);
  return found;
}

/**
 * The command line comes alone: it needs no other package.
 *
 * @param {Packed} packed
 */
async function useCommandLine({ tarball }) {
  const folder = strangerFolder('terminal');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', tarball);
  same('packages that come with the command line', installed(folder), ['lapsilinssi']);
  const run = (...args) => command(folder, 'lapsilinssi', args);

  expectRun(
    'template',
    run('template', 'child-youth-plan', '--organisation', 'Mallilan kunta', '-o', 'suunnitelma.md'),
    0,
  );
  check('template writes a plan', text(folder, 'suunnitelma.md').startsWith('---\n'));
  const told = run('check', 'suunnitelma.md', '--as-of', '2026-11-21');
  // What is still to be filled in is no error before the plan is approved.
  expectRun('check', told, 0);
  check('check begins with the organisation', told.stdout.startsWith('Mallilan kunta'));
  const strategy = join(root, 'examples/kunta/heikko/kuntastrategia.md');
  cpSync(strategy, join(folder, 'kuntastrategia.md'));
  expectRun('coverage', run('coverage', '.', '--format', 'html', '-o', 'teemakartta.html'), 0);
  check('coverage writes a page', text(folder, 'teemakartta.html').startsWith('<!doctype html>'));
  const inWorkspace = execFileSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/lapsilinssi.js'),
      'check',
      'kuntastrategia.md',
      '--format',
      'json',
      '--fail-on',
      'never',
      '--as-of',
      '2026-11-21',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const here = run('check', 'kuntastrategia.md', '--format', 'json', '--fail-on', 'never', '--as-of', '2026-11-21');
  same('what check finds here and in the workspace', here.stdout, inWorkspace);
  writeFileSync(join(folder, 'suunnitelma.docx'), await wordFile());
  expectRun('comment', run('comment', 'suunnitelma.docx', '-o', 'kommentit.docx'), 0);
  check('comment writes a copy', text(folder, 'kommentit.docx').startsWith('PK'));
  if (/^ +init /mu.test(run('--help').stdout)) {
    mkdirSync(join(folder, 'uusi'));
    expectRun('init', command(folder, 'lapsilinssi', ['init', '--yes'], join(folder, 'uusi')), 0);
    check('init writes a configuration', existsSync(join(folder, 'uusi', '.lapsilinssi.yaml')));
    const gitlab = join(folder, 'gitlab');
    mkdirSync(gitlab);
    expectRun('init', command(folder, 'lapsilinssi', ['init', '--yes', '--ci', 'gitlab'], gitlab), 0);
    usePipeline('the pipeline of init', gitlab, pipelineOf(text(gitlab, '.gitlab-ci.yml')));
  }
  useExamples(folder, tarball);
}

/**
 * The examples of `docs/reports.md` do what they say: what they run is run, word for word.
 *
 * @param {string} folder in which the command line is installed
 * @param {string} tarball
 */
function useExamples(folder, tarball) {
  mkdirSync(join(folder, 'plans'));
  cpSync(join(root, 'examples/kunta/heikko/kuntastrategia.md'), join(folder, 'plans/kuntastrategia.md'));
  const examples = [...readFileSync('docs/reports.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gmu)];
  const example = (sign) => examples.map(([, yaml = '']) => yaml).find((yaml) => yaml.includes(sign)) ?? '';
  usePipeline('the example for GitLab', folder, pipelineOf(example('codequality:')));
  // pre-commit gives the hook the files that a commit changes.
  const hooks = parse(example('repos:'));
  const [hook] = hooks.repos[0].hooks;
  const matching = ['plans/kuntastrategia.md', 'plans/kuva.png', 'muistio.md'].filter((path) =>
    new RegExp(hook.files, 'u').test(path),
  );
  same('the files that pre-commit gives', matching, ['plans/kuntastrategia.md']);
  const [name, ...args] = hook.entry.split(' ');
  expectRun('what pre-commit runs', command(folder, name, [...args, ...matching]), 1);
  if (spawnSync('pre-commit', ['--version']).status !== 0) return;
  same('what pre-commit installs', hook.additional_dependencies, ['lapsilinssi']);
  hook.additional_dependencies = [tarball];
  writeFileSync(join(folder, '.pre-commit-config.yaml'), stringify(hooks));
  for (const git of [
    ['init', '-q'],
    ['add', 'plans', '.pre-commit-config.yaml'],
  ])
    spawnSync('git', git, { cwd: folder });
  const env = { ...process.env, PRE_COMMIT_HOME: join(base, 'pre-commit'), npm_config_offline: 'true' };
  const { stdout, status } = spawnSync('pre-commit', ['run', '--all-files'], { cwd: folder, env, encoding: 'utf8' });
  check(`pre-commit runs the hook (${stdout.slice(-300)})`, status === 1 && stdout.includes('Kaislajoen kunta'));
}

/**
 * @param {string} yaml a pipeline of GitLab with one job
 * @returns {{ readonly script: string | readonly string[], readonly artifacts: { readonly paths?: readonly string[], readonly reports: Readonly<Record<string, string>> } }}
 */
function pipelineOf(yaml) {
  return parse(yaml).lapsilinssi;
}

/**
 * A job of GitLab runs, and leaves what it says it leaves.
 *
 * @param {string} what
 * @param {string} folder
 * @param {ReturnType<typeof pipelineOf>} job
 */
function usePipeline(what, folder, { script, artifacts }) {
  for (const line of [script].flat()) {
    const env = { ...process.env, npm_config_offline: 'true' };
    const { status, stderr } = spawnSync(line, { cwd: folder, env, shell: true, encoding: 'utf8' });
    check(`${what} ends with ${status}: ${stderr.slice(-300)}`, status === 0 || status === 1);
  }
  for (const path of [...(artifacts.paths ?? []), ...Object.values(artifacts.reports)])
    check(`${what} leaves ${path}`, text(folder, path) !== '');
  check(`${what} tells code quality`, Array.isArray(JSON.parse(text(folder, artifacts.reports['codequality'] ?? ''))));
}

/** A short strategy as a Word file. */
function wordFile() {
  const children = [
    new Paragraph({ text: 'Mallilan kuntastrategia 2026–2029', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: 'Lasten osallisuutta pyritään vahvistamaan.' }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/**
 * The server answers an editor that begins.
 *
 * @param {Packed} packed
 */
async function useServer({ tarball }) {
  const folder = strangerFolder('editor');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', tarball);
  same('packages that come with the server', installed(folder), ['@lapsilinssi/language-server']);
  const server = spawn(process.execPath, [binOf(folder, 'lapsilinssi-language-server'), '--stdio'], { cwd: folder });
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const answer = await new Promise((answered) => {
    let said = '';
    const done = () => answered(said);
    const timer = setTimeout(done, 20_000);
    server.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      if (!said.includes('"capabilities"')) return;
      clearTimeout(timer);
      done();
    });
    server.on('exit', done);
  });
  server.kill();
  check(`the server answers initialize (${answer.slice(0, 200)})`, answer.includes('"capabilities"'));
}

/**
 * The preset beside remark-lint's says what the command line says, and both packages have types.
 *
 * @param {Ours} ours
 */
function useRemark(ours) {
  const folder = strangerFolder('remark');
  const known = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const version = (name) => known[`node_modules/${name}`].version;
  const dependencies = {
    lapsilinssi: `file:${packed(ours, 'lapsilinssi').tarball}`,
    'remark-cli': version('remark-cli'),
    'remark-lapsilinssi': `file:${packed(ours, 'remark-lapsilinssi').tarball}`,
    'remark-preset-lapsilinssi': `file:${packed(ours, 'remark-preset-lapsilinssi').tarball}`,
    'remark-preset-lint-recommended': version('remark-preset-lint-recommended'),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(strangerLock(ours, dependencies)));
  npm(folder, 'ci', '--offline', '--no-audit', '--no-fund');
  writeFileSync(
    join(folder, '.remarkrc'),
    JSON.stringify({ plugins: ['remark-preset-lint-recommended', 'remark-preset-lapsilinssi'] }),
  );
  cpSync(join(root, 'examples/kunta/heikko/kuntastrategia.md'), join(folder, 'kuntastrategia.md'));
  const { stdout } = command(folder, 'lapsilinssi', [
    'check',
    'kuntastrategia.md',
    '--format',
    'json',
    '--fail-on',
    'never',
  ]);
  const expected = JSON.parse(stdout).documents[0].findings.map(
    ({ rule, start }) => `${start.line}:${start.column} ${rule}`,
  );
  const { stderr } = command(folder, 'remark', ['kuntastrategia.md', '--no-stdout', '--no-color']);
  const told = [...stderr.matchAll(/^(\d+:\d+)-\d+:\d+\s.*\s(\S+)\s+lapsilinssi$/gmu)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
  check('check finds something', expected.length > 0);
  same('what remark-cli says and what check finds', told.toSorted().join('\n'), expected.toSorted().join('\n'));

  writeFileSync(
    join(folder, 'use.ts'),
    `import { remarkLapsilinssiThemeThin, type Options } from 'remark-lapsilinssi';
import remarkOutdatedTerm from 'remark-lapsilinssi/outdated-term';
import remarkPresetLapsilinssi from 'remark-preset-lapsilinssi';
import { unified } from 'unified';

const options: Options = { documentType: 'child-youth-plan', uiLanguage: 'sv' };
unified().use(remarkPresetLapsilinssi).use(remarkLapsilinssiThemeThin, [2, options]).use(remarkOutdatedTerm, false);
// @ts-expect-error: there is no such language
unified().use(remarkOutdatedTerm, { uiLanguage: 'no' });
`,
  );
  const tsc = [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    '',
    'use.ts',
  ];
  const typed = spawnSync(process.execPath, tsc, { cwd: folder, encoding: 'utf8' });
  check(`types of the remark packages: ${typed.stdout.trim()}`, typed.status === 0);
}

/** An empty folder outside the workspace. */
function strangerFolder(name) {
  const folder = join(base, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  return folder;
}

/** The text of a file, or none when there is no such file. */
function text(folder, name) {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The packages in a folder's node_modules. */
function installed(folder) {
  return readdirSync(join(folder, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map((own) => `${name}/${own}`) : [name],
    );
}

/** The script that a command's name stands for. */
function binOf(folder, name) {
  return join(folder, 'node_modules/.bin', name);
}

function command(folder, name, args, cwd = folder) {
  return spawnSync(process.execPath, [binOf(folder, name), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

function npm(cwd, ...args) {
  return execFileSync('npm', [...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function check(what, holds) {
  steps += 1;
  if (!holds) faults.push(what);
}

function expectRun(what, { status, stderr }, expected) {
  check(`${what} ends with ${status} instead of ${expected}: ${stderr.trim()}`, status === expected);
}

function same(what, got, expected) {
  check(
    `${what}: ${JSON.stringify(got).slice(0, 400)} instead of ${JSON.stringify(expected).slice(0, 400)}`,
    JSON.stringify(got) === JSON.stringify(expected),
  );
}
