/** A run of everything inside the editor takes a minute, and three on a machine that others keep busy. */
const MOST_MS = 300_000;

/**
 * Opens a window of the editor that runs tests inside it, and waits for them.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the window
 * @returns {Promise<{ readonly passed: number, readonly faults: readonly string[] }>}
 */
export async function runTestsInside(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  /** @type {string[]} */
  const faults = [];
  let passed = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let late;
  try {
    const ended = new Promise((resolve, reject) => {
      late = setTimeout(() => resolve(124), MOST_MS);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _kind, /** @type {unknown[]} */ said) => {
      const line = said.map(String).join(' ');
      if (line.startsWith('[ok] ')) passed += 1;
      else if (line.startsWith('[failed] ')) faults.push(line.slice('[failed] '.length));
    });
    await page.goto(address);
    const code = await ended;
    if (code !== 0 && faults.length === 0) faults.push(`the tests inside the editor ended with ${code}`);
    if (code === 0 && passed === 0) faults.push('no test ran inside the editor');
  } finally {
    clearTimeout(late);
    await page.close();
  }
  return { passed, faults };
}
