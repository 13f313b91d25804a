/** A run of everything inside the editor takes a minute on a busy machine. */
const MOST_MS = 150_000;

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
  try {
    /** @type {(code: number) => void} */
    let end = () => undefined;
    const ended = new Promise((resolve) => (end = resolve));
    const late = setTimeout(() => end(124), MOST_MS);
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _kind, /** @type {unknown[]} */ said) => {
      const line = said.map(String).join(' ');
      if (line.startsWith('[ok] ')) passed += 1;
      else if (line.startsWith('[failed] ')) faults.push(line.slice('[failed] '.length));
    });
    await page.goto(address);
    const code = await ended;
    clearTimeout(late);
    if (code !== 0 && faults.length === 0) faults.push(`the tests inside the editor ended with ${code}`);
    if (code === 0 && passed === 0) faults.push('no test ran inside the editor');
  } finally {
    await page.close();
  }
  return { passed, faults };
}
