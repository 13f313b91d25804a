/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

const WAIT_MS = 30_000;
const FADE_MS = 500;

/**
 * Uses the packaged extension as a writer does, with mouse and keys, and takes pictures on the way.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ readonly origin: string, readonly remote: (path: string) => string }} editor
 * @param {{ readonly folder: string, readonly pictures: string, readonly axe: string }} options `folder` with `lanu.md`; `pictures`: folder of the
 *   pictures; `axe`: source of axe-core
 * @returns {Promise<readonly string[]>} what is not as it should be
 */
export async function walkThroughEditor(browser, editor, { folder, pictures, axe }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(WAIT_MS);
  /** @type {string[]} */
  const faults = [];
  /** @param {string} name */
  const picture = async (name) => {
    // What opens fades in.
    await page.waitForTimeout(FADE_MS);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(?:https?|wss?):$/u.test(protocol) && hostname !== '127.0.0.1' && !hostname.endsWith('.vscode-cdn.net')) {
      faults.push(`asks for ${request.url()}`);
    }
  });
  /** @param {string} name */
  const command = async (name) => {
    await page.keyboard.press('F1');
    const box = page.locator('.quick-input-widget input');
    await box.waitFor();
    await box.fill(`>${name}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
  };

  /**
   * The frame of a view: the one whose heading says so.
   *
   * @param {string} heading
   */
  const viewWith = async (heading) => {
    for (const end = Date.now() + WAIT_MS; ;) {
      for (const frame of page.frames()) {
        const found = frame.locator('main h1', { hasText: heading });
        if ((await found.count().catch(() => 0)) > 0) return frame;
      }
      if (Date.now() > end) throw new Error(`no view has the heading ${heading}`);
      await page.waitForTimeout(100);
    }
  };
  /**
   * @param {string} view
   * @param {import('playwright-core').Frame} frame
   */
  const audit = async (view, frame) => {
    // The view's own policy forbids further scripts: axe comes in through the debugger.
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() => globalThis.axe.run());
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      faults.push(`${view}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
    }
  };
  /** @type {(line: import('playwright-core').Locator, word: string) => Promise<void>} */
  const hoverOver = async (line, word) => {
    const { x, y } = await pointOf(line, word);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
  };
  /** @type {(line: import('playwright-core').Locator, word: string) => Promise<void>} */
  const clickOn = async (line, word) => {
    const { x, y } = await pointOf(line, word);
    await page.mouse.click(x, y);
  };

  try {
    const query = new URLSearchParams({
      folder,
      payload: JSON.stringify([['openFile', editor.remote(join(folder, 'lanu.md'))]]),
    });
    await page.goto(`${editor.origin}/?${query}`);
    await page.locator('.squiggly-warning').first().waitFor();
    const status = page.locator('#lapsilinssi\\.lapsilinssi-vscode\\.lapsilinssi\\.status');
    await status.filter({ hasText: 'tärkeää' }).waitFor();
    // Nobody trusts the folder: all that follows is done in restricted mode.
    const restricted = page.locator('#status\\.workspaceTrust', { hasText: 'Restricted Mode' });
    await restricted.waitFor();
    await picture('findings');

    // The summary, by the icon in the side.
    await page.locator('.activitybar .action-label[aria-label="Lapsilinssi"]').click();
    const summary = await viewWith('Kaislajoen kunta');
    await summary.locator('button', { hasText: 'Lisää puuttuva sisältö' }).first().waitFor();
    await picture('summary');
    await audit('summary', summary);
    // A step leads to its place, by keyboard.
    await summary.locator('ol button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 9' }).waitFor();

    // What a finding says, and its corrections.
    const term = page.locator('.view-line', { hasText: 'Aluehallintovirasto' });
    await hoverOver(term, 'Aluehallintovirasto');
    await page.locator('.monaco-hover', { hasText: 'Tee näin' }).first().waitFor();
    await picture('hover');
    await page.keyboard.press('Escape');
    await clickOn(term, 'STM');
    await page.keyboard.press('Control+.');
    const actions = page.locator('.action-widget .monaco-list-row.action');
    await actions.filter({ hasText: 'sosiaali- ja terveysministeriön (STM)' }).first().waitFor();
    await picture('quick-fix');
    await page.keyboard.press('Escape');

    // What may stand in the facts of the document.
    await clickOn(page.locator('.view-line', { hasText: 'kausi:' }), 'kausi');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'hyväksytty' }).first().waitFor();
    await picture('completion');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');

    // The theme map, in a tab; a word in it leads to its passage.
    await command('Teemakartta');
    const map = await viewWith('Teemakartta');
    const level = map.locator('table.map tbody tr', { hasText: 'Osallisuus' }).locator('button');
    await level.waitFor();
    await picture('theme-map');
    await audit('theme map', map);
    await level.focus();
    await page.keyboard.press('ArrowUp');
    const focused = await map.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (!focused.includes('Vaikutukset lapsiin')) faults.push(`theme map: the arrow leads to ${focused}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 25' }).waitFor();

    // The plan as a Word file, on the disk.
    await summary.locator('button', { hasText: 'Vie Wordiin' }).click();
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'Word-tiedosto on tallennettu' }).first().waitFor();
    await picture('word');
    const word = readFileSync(join(folder, 'lanu.docx'));
    if (!strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array()).includes('välituntikerhot')) {
      faults.push('the Word file lacks the measures of the plan');
    }
    await command('Clear All Notifications');

    // The four steps, in the editor's own guide.
    await command('Welcome: Open Walkthrough');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Lapsilinssi: näin' }).first().click();
    await page.locator('.getting-started-step', { hasText: 'Korjaa yksi kohta' }).first().waitFor();
    await picture('walkthrough');
    if (!(await restricted.isVisible())) faults.push('the folder came to be trusted on the way');
    return faults;
  } finally {
    await picture('end');
    await page.close();
  }
}

/**
 * The point of a word in a line of text.
 *
 * @param {import('playwright-core').Locator} line
 * @param {string} word
 */
function pointOf(line, word) {
  return line.first().evaluate((element, looked) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(looked);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + looked.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`${looked} is not in the line`);
  }, word);
}
