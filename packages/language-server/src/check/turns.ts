/** Does work when what came before it is done. */
export type Turns = (work: () => Promise<void>) => Promise<void>;

/** Does pieces of work one after another, in the order in which they come. What a piece throws reaches the one who brought it. */
export function openTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
