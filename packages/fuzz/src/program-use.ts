import { readFile } from 'node:fs/promises';

/** What a program has taken since it began. */
export interface ProgramUse {
  /** Of the processor: what other programs do meanwhile does not count. */
  readonly seconds: number;
  /** In memory now. */
  readonly megabytes: number;
}

/** Parts of a second in which Linux counts. */
const TICKS = 100;

/** What a running program has taken; nothing where the system does not tell, or when it has ended. */
export async function programUse(pid: number | undefined): Promise<ProgramUse> {
  try {
    const [stat, status] = await Promise.all(
      ['stat', 'status'].map((name) => readFile(`/proc/${pid ?? 0}/${name}`, 'utf8')),
    );
    // Behind the program's name, which may hold anything: the 12th and 13th of what follows are its ticks.
    const fields = (stat ?? '').slice((stat ?? '').lastIndexOf(')') + 2).split(' ');
    return {
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      megabytes: Number(/VmRSS:\s+(\d+)/u.exec(status ?? '')?.[1] ?? 0) / 1000,
    };
  } catch {
    return { seconds: 0, megabytes: 0 };
  }
}
