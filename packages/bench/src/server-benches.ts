import { keystroke, PLACES, seeded } from './editor/edit-mix.ts';
import type { PlaceKind } from './editor/edit-mix.ts';
import { openEditorClient } from './editor/editor-client.ts';
import { BUDGETS } from './budgets.ts';
import type { Budget } from './budgets.ts';
import type { Measured } from './measured.ts';
import { planOfSize } from './plan.ts';
import { spreadOf } from './spread.ts';

/** The language server under keystrokes. */
export interface ServerBench {
  readonly name: string;
  readonly measure: () => Promise<readonly Measured[]>;
}

const KINDS = Object.keys(PLACES).filter((kind): kind is PlaceKind => kind in PLACES);
const FENCE = '```\nlapset: 120\n```\n';
const KEYSTROKES = 60;
const ROUNDS = 3;

/**
 * Processor time of the server from a keystroke to its findings, held against what the design allows; `bench:editor` measures more, by the clock.
 */
export function serverBenches(): readonly ServerBench[] {
  return [latency(30_000, 10, BUDGETS.server30), latency(100_000, 25, BUDGETS.server100)];
}

function latency(size: number, within: number, budget: Budget): ServerBench {
  const name = `server: keystroke to findings at ${size / 1000} kB, 95 of 100 / ${within} ms`;
  return {
    name,
    async measure() {
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await slowest(size, round));
      return [
        {
          name,
          ours: spreadOf(rounds).middle,
          floor: within,
          unit: 'ms',
          ratio: spreadOf(rounds.map((time) => time / within)),
          budget,
        },
      ];
    },
  };
}

/** The processor time within which 95 of 100 keystrokes have their findings, in milliseconds. */
async function slowest(size: number, seed: number): Promise<number> {
  const client = await openEditorClient();
  const uri = 'file:///bench/suunnitelma.md';
  await client.open(uri, `${planOfSize(size)}\n${FENCE}`);
  const random = seeded(20_261_121 + seed);
  const times: number[] = [];
  for (let count = 0; count < KEYSTROKES; count += 1) {
    const kind = KINDS[count % KINDS.length] ?? 'prose';
    const before = client.processor();
    await client.edit(uri, keystroke(client.textOf(uri), kind, random));
    times.push(client.processor() - before);
  }
  await client.close();
  return times.toSorted((left, right) => left - right)[Math.floor(KEYSTROKES * 0.95)] ?? Number.NaN;
}
