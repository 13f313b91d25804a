import { existsSync, readdirSync } from 'node:fs';

import { defineConfig } from 'vitest/config';

import { withLetterClasses } from './scripts/letter-classes.mjs';

// Packages resolve each other by source, so tests need no build of TypeScript (the compiled rule pack is built by `npm run build`).
const conditions = ['@lapsilinssi/source', 'module', 'node', 'import', 'default'];
const packages = readdirSync('packages').filter((name) => existsSync(`packages/${name}/package.json`));

/** Packages whose tests change what their modules keep: a folder of their own, a thread, a run that is counted. */
const APART = new Set(['language-server', 'fuzz']);

/** Sources are read as bundles read them. */
const letterClasses = {
  name: 'letter-classes',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/src\/.*(?<!\.test)\.ts$/u.test(id) && code.includes('\\p{') ? withLetterClasses(code) : undefined,
};

export default defineConfig({
  plugins: [letterClasses],
  ssr: { resolve: { conditions } },
  test: {
    // By default one processor is left free, which is half of a machine that has two.
    maxWorkers: '100%',
    // Compiling a lexicon takes seconds on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [...packages.map((name) => `packages/${name}`), 'vscode-extension'].map((root) => ({
      extends: true as const,
      test: {
        name: root.replace('packages/', ''),
        root,
        include: ['src/**/*.test.ts'],
        // Modules that are read once for many files, not anew for each, halve what all tests take.
        isolate: APART.has(root.replace('packages/', '')),
      },
    })),
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
});
