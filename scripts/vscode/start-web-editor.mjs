import { symlinkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { freePort } from './free-port.mjs';

/** Stands for the build of VS Code, which is not fetched but lies in an npm package. */
const BUILD = '0'.repeat(40);

/**
 * Serves VS Code's browser edition with an extension and a folder that is on no disk.
 *
 * @param {{ readonly web: string, readonly testWeb: string }} tools
 * @param {{ readonly extension: string, readonly tests: string, readonly folder: string, readonly work: string }} options `tests`: a file below
 *   `extension`; `work`: an empty folder
 * @returns {Promise<{ readonly origin: string, readonly stop: () => void }>}
 */
export async function startWebEditor({ web, testWeb }, { extension, tests, folder, work }) {
  const build = join(work, `vscode-web-stable-${BUILD}`);
  mkdirSync(build, { recursive: true });
  for (const name of readdirSync(web)) symlinkSync(join(web, name), join(build, name));
  writeFileSync(join(build, 'version'), BUILD);
  const port = await freePort();
  const { open } = createRequire(import.meta.url)(testWeb);
  const served = await open({
    browserType: 'none',
    quality: 'stable',
    commit: BUILD,
    testRunnerDataDir: work,
    esm: false,
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => served.dispose() };
}
