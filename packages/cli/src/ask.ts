/** Asks a person at the keyboard. Answers are undefined when the person breaks off. */
export interface Ask {
  /** @param wrong says what is wrong with an answer; undefined when nothing is */
  text(
    question: string,
    options: { readonly example: string; readonly wrong: (answer: string) => string | undefined },
  ): Promise<string | undefined>;
  /** The first choice is the usual one. */
  select<Value extends string>(
    question: string,
    choices: readonly { readonly value: Value; readonly label: string }[],
  ): Promise<Value | undefined>;
}
