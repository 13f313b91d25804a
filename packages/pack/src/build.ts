// Compiles the pack in the working folder: `node …/pack/dist/build.js`. Exit code 1 when the pack has an error.
import { buildPack } from './node/build-pack.ts';
import { problemLine } from './problem/problem-text.ts';

const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
const language = locale.startsWith('fi') ? 'fi' : locale.startsWith('sv') ? 'sv' : 'en';
const { written, problems } = await buildPack(process.cwd());
const errors = problems.filter(({ severity }) => severity === 'error');
process.stderr.write(errors.map((problem) => `${problemLine(problem, language)}\n`).join(''));
process.stdout.write(written.map(({ path, bytes }) => `${path}  ${Math.ceil(bytes / 1024)} kB\n`).join(''));
if (errors.length > 0) process.exitCode = 1;
