import { EventEmitter, window, workspace, type Event, type TextDocument } from 'vscode';

import { REFERENCE_SCHEME } from './reference-pages.ts';

/** The plan that is being written: the last one shown in an editor, also while a view has the focus. */
export interface LastPlan {
  readonly current: TextDocument | undefined;
  /** Told when another plan, or none, is being written. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** Follows the editors of the window. */
export function followLastPlan(): LastPlan {
  const changed = new EventEmitter<void>();
  let current = planOf(window.activeTextEditor?.document);
  const become = (plan: TextDocument | undefined): void => {
    if (plan === current) return;
    current = plan;
    changed.fire();
  };
  const followed = [
    window.onDidChangeActiveTextEditor((editor) => {
      const plan = planOf(editor?.document);
      // A view or a list that takes the focus leaves the plan where it is.
      if (plan !== undefined) become(plan);
    }),
    workspace.onDidOpenTextDocument((document) => {
      // The language of a document is chosen anew: it closes and opens.
      if (document === window.activeTextEditor?.document) become(planOf(document));
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document === current) become(planOf(window.activeTextEditor?.document));
    }),
  ];
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    dispose: () => {
      for (const one of [...followed, changed]) one.dispose();
    },
  };
}

/** A document that may be a plan, or undefined: a page of our own reference is none. */
function planOf(document: TextDocument | undefined): TextDocument | undefined {
  return document?.languageId === 'markdown' && document.uri.scheme !== REFERENCE_SCHEME ? document : undefined;
}
