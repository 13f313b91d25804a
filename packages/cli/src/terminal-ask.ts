import { isCancel, select, text } from '@clack/prompts';

import type { Ask } from './ask.ts';

/** Asks in the terminal that the program runs in. */
export const terminalAsk: Ask = {
  async text(question, { example, wrong }) {
    const answer = await text({
      message: question,
      placeholder: example,
      validate: (given) => wrong(given ?? ''),
      withGuide: false,
    });
    return isCancel(answer) ? undefined : answer.trim();
  },
  async select<Value extends string>(
    question: string,
    choices: readonly { readonly value: Value; readonly label: string }[],
  ): Promise<Value | undefined> {
    // The library tells values of every kind apart by a conditional type, which says nothing of a value that is still open.
    const answer = await select<string>({
      message: question,
      options: [...choices],
      showInstructions: false,
      withGuide: false,
    });
    return isCancel(answer) ? undefined : choices.find(({ value }) => value === answer)?.value;
  },
};
