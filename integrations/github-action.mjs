// What action.yml runs: checks the documents, with annotations on the screen, the job's summary and the files that are asked for.
import { spawnSync } from 'node:child_process';

/** An input of the action, without white space around it; empty when it is not given. */
const input = (/** @type {string} */ name) => (process.env[`LAPSILINSSI_${name}`] ?? '').trim();

const [program = 'npx', ...first] = input('COMMAND').split(/\s+/u);
const paths = input('PATHS')
  .split(/\r?\n/u)
  .map((path) => path.trim())
  .filter((path) => path !== '');
const summary = input('SUMMARY') === 'false' ? '' : (process.env['GITHUB_STEP_SUMMARY'] ?? '');

/** @type {readonly (readonly [option: string, value: string])[]} */
const options = [
  ['--format', 'github'],
  ['--fail-on', input('FAIL_ON')],
  ['--ui-language', input('LANGUAGE')],
  ['--config', input('CONFIG')],
  ['--output', summary === '' ? '' : `markdown:${summary}`],
  ['--output', input('SARIF') === '' ? '' : `sarif:${input('SARIF')}`],
  ['--output', input('HTML') === '' ? '' : `html:${input('HTML')}`],
];
const given = options.flatMap(([option, value]) => (value === '' ? [] : [option, value]));
// A path that begins with a dash is a path.
const argv = [...first, 'check', ...given, '--', ...paths];

const { status, error } = spawnSync(program, argv, { stdio: 'inherit', shell: process.platform === 'win32' });
if (error !== undefined) {
  console.error(`${program}: ${error.message}`);
}
process.exitCode = status ?? 2;
