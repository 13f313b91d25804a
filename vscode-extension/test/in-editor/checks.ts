/** One check inside the editor: a sentence and what must not throw. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const WAIT_MS = 20_000;
const STEP_MS = 40;

/**
 * Waits until something holds; what throws meanwhile does not hold yet: the editor cancels what it has overtaken.
 *
 * @throws {Error} when it does not hold in time
 */
export async function until<Value>(
  what: string,
  find: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value> {
  const end = Date.now() + WAIT_MS;
  let last = '';
  for (;;) {
    try {
      const found = await find();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      last = `: ${String(error)}`;
    }
    if (Date.now() > end) throw new Error(`waited in vain: ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

/** Fails with both values when they differ. */
export function same(found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`found ${a}, expected ${b}`);
}

/** Runs checks one after another and tells the outcome of each in the editor's log, where the harness reads it. */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  let failed = 0;
  for (const { name, run } of checks) {
    try {
      await run();
      console.log(`[ok] ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`[failed] ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}
