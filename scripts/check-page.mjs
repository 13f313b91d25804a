// Opens the report page in Chromium, light and dark: axe finds no serious fault, the page asks nothing of a network and runs no script but its
// own, whatever a plan says. Needs Chromium (Debian: apt-get install chromium) and a build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { report } from './report.mjs';

/** @type {readonly ('light' | 'dark')[]} */
const SCHEMES = ['light', 'dark'];
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'lapsilinssi-page-'));
try {
  report(
    'report page',
    '6 views',
    browserPath === undefined ? ['no Chromium: apt-get install chromium'] : await faultsOf(),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function faultsOf() {
  const evil = '<script>document.title="run"</script><img src="https://example.invalid/x" onerror="document.title=1">';
  const plan = join(folder, 'paha.md');
  writeFileSync(
    plan,
    `---\ndocument-type: child-youth-plan\norganisation: '${evil.replaceAll("'", "''")}'\n---\n\n# ${evil}\n\n## 1 Osallisuus \\<script>alert(1)\\</script>\n\nNuorisovaltuusto \\</script>\\<script>alert(1)\\</script> antaa lausunnon vuosittain.\n`,
  );
  /** @type {string[]} */
  const faults = [];
  for (const language of ['fi', 'sv', 'en']) {
    const page = join(folder, `${language}.html`);
    const made = spawnSync(
      process.execPath,
      [
        'packages/cli/bin/lapsilinssi.js',
        'check',
        'examples',
        plan,
        '--ui-language',
        language,
        '--fail-on',
        'never',
        '-o',
        page,
      ],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) return [made.stderr.trim()];
    faults.push(...(await viewFaults(page, language)));
  }
  return faults;
}

/**
 * @param {string} path the page
 * @param {string} language
 */
async function viewFaults(path, language) {
  if (browserPath === undefined) return [];
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  /** @type {string[]} */
  const faults = [];
  try {
    for (const colorScheme of SCHEMES) {
      const view = `${language}, ${colorScheme}`;
      const page = await browser.newPage({ colorScheme, bypassCSP: false });
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) faults.push(`${view}: asks for ${request.url()}`);
      });
      page.on('console', (message) => faults.push(`${view}: ${message.text()}`));
      page.on('dialog', (dialog) => {
        faults.push(`${view}: a plan ran a script`);
        void dialog.dismiss();
      });
      await page.goto(pathToFileURL(path).href);
      if (/^(?:run|1)$/u.test(await page.title())) faults.push(`${view}: a plan ran a script`);
      // The page's own policy forbids further scripts: axe comes in through the debugger.
      await page.evaluate(readFileSync(axe, 'utf8'));
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical') {
          faults.push(
            `${view}: ${id} at ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join('; ')}`,
          );
        }
      }
      const all = await page.locator('.finding:not([hidden])').count();
      await page.locator('input[value=info]').uncheck();
      const fewer = await page.locator('.finding:not([hidden])').count();
      if (!(fewer > 0 && fewer < all)) faults.push(`${view}: the filter hides nothing or all (${all}, ${fewer})`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return faults;
}
