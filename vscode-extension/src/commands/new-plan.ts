import { REQUESTS, type TemplateList, type TemplateText } from '@lapsilinssi/language-server/protocol';
import { window, workspace, type QuickPickItem } from 'vscode';

import { say } from '../words/say.ts';
import type { CommandContext } from './command-context.ts';

/** What is known of the plan beforehand. */
interface Answers {
  readonly documentType?: string;
  readonly language?: 'fi' | 'sv';
  readonly organisation?: string;
  readonly period?: string;
}

const QUESTIONS = 4;

/**
 * Makes a new plan from the template of a document type and opens it, unsaved. Ends silently when a question is left unanswered.
 *
 * @param given what is known beforehand, `{ documentType, language, organisation, period }`, each optional; the rest is asked
 */
export async function newPlan({ server, language }: CommandContext, given: unknown): Promise<void> {
  const answers = answersOf(given);
  const spoken = language.current();
  const title = (question: number): string => `${say(spoken, 'action.new-plan')} (${question}/${QUESTIONS})`;

  const documentType = answers.documentType ?? (await askType());
  if (documentType === undefined) return;
  const written = answers.language ?? (await askLanguage());
  if (written === undefined) return;
  const organisation = answers.organisation ?? (await ask(3, 'plan.organisation', 'plan.organisation-example'));
  if (organisation === undefined) return;
  const period = answers.period ?? (await ask(4, 'plan.period', 'plan.period-example'));
  if (period === undefined) return;

  const { text } = await server.ask<TemplateText>(REQUESTS.template, {
    documentType,
    language: written,
    ...(organisation !== '' && { organisation }),
    ...(period !== '' && { period }),
  });
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: text }));

  async function askType(): Promise<string | undefined> {
    const { documentTypes } = await server.ask<TemplateList>(REQUESTS.templates, { language: spoken });
    const items = documentTypes.map(({ id, name }): QuickPickItem & { readonly id: string } => ({ id, label: name }));
    const chosen = await window.showQuickPick(items, { title: title(1), placeHolder: say(spoken, 'plan.type') });
    return chosen?.id;
  }
  async function askLanguage(): Promise<'fi' | 'sv' | undefined> {
    const languages = spoken === 'sv' ? (['sv', 'fi'] as const) : (['fi', 'sv'] as const);
    const chosen = await window.showQuickPick(
      languages.map((id) => ({ id, label: say(spoken, `plan.language.${id}`) })),
      { title: title(2), placeHolder: say(spoken, 'plan.language') },
    );
    return chosen?.id;
  }
  async function ask(
    question: number,
    prompt: 'plan.organisation' | 'plan.period',
    example: 'plan.organisation-example' | 'plan.period-example',
  ): Promise<string | undefined> {
    const answer = await window.showInputBox({
      title: title(question),
      prompt: say(spoken, prompt),
      placeHolder: say(spoken, example),
      ignoreFocusOut: true,
    });
    return answer?.trim();
  }
}

function answersOf(given: unknown): Answers {
  const field = (name: keyof Answers): string | undefined => {
    const value: unknown =
      typeof given === 'object' && given !== null
        ? Object.entries(given).find(([key]) => key === name)?.[1]
        : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const [documentType, written, organisation, period] = [
    field('documentType'),
    field('language'),
    field('organisation'),
    field('period'),
  ];
  return {
    ...(documentType !== undefined && { documentType }),
    ...((written === 'fi' || written === 'sv') && { language: written }),
    ...(organisation !== undefined && { organisation }),
    ...(period !== undefined && { period }),
  };
}
