import type { Summary } from '@lapsilinssi/language-server/protocol';

import { upperFirst } from '@lapsilinssi/reporters';

import { say, type UiLanguage } from '../words/say.ts';
import { html, type Html } from './html.ts';

/** What the summary view has to show: the first screen of a plan, or why there is none. */
export type SummaryState =
  | { readonly kind: 'none' | 'waiting' | 'stopped' }
  | { readonly kind: 'summary'; readonly summary: Summary; readonly canWriteWord: boolean };

/** The summary view: the first screen of the plan that is being written, each step and passage a button that goes there. */
export function renderSummary(state: SummaryState, language: UiLanguage): Html {
  if (state.kind !== 'summary') return renderInvitation(state.kind, language);
  const { summary, canWriteWord } = state;
  return html`
    <h1>${summary.headline}</h1>
    ${summary.hindrance === undefined ? undefined : html`<p>${summary.hindrance}</p>`}
    ${renderRows(summary, language)} ${renderStrongest(summary, language)} ${renderSteps(summary, language)}
    <p>${sentence(summary.countsText)}</p>
    <p class="actions">
      ${button('coverage', say(language, 'action.coverage'))}
      ${canWriteWord ? button('exportWord', say(language, 'action.export')) : undefined}
    </p>
    <p class="note">${summary.note}</p>
  `;
}

function renderInvitation(kind: 'none' | 'waiting' | 'stopped', language: UiLanguage): Html {
  const text = say(language, `summary.${kind}`);
  if (kind === 'waiting') return html`<p>${text}</p>`;
  const offered =
    kind === 'stopped'
      ? [button('restart', say(language, 'action.restart'))]
      : [
          button('newPlan', say(language, 'action.new-plan')),
          button('openExample', say(language, 'action.example')),
          button('importWord', say(language, 'action.import')),
          button('commentWord', say(language, 'action.comment')),
        ];
  return html`
    <p>${text}</p>
    <p class="actions">${offered}</p>
  `;
}

function renderRows({ rows, rest }: Summary, language: UiLanguage): Html | undefined {
  if (rows.length === 0 && rest === '') return undefined;
  return html`
    <h2>${say(language, 'summary.contents-and-themes')}</h2>
    <dl>
      ${rows.map(
        ({ label, word, expected }) => html`
          <div class="${expected === '' ? 'reached' : 'short'}">
            <dt>${label}</dt>
            <dd><strong>${word}</strong> ${expected === '' ? undefined : html`<span>${expected}</span>`}</dd>
          </div>
        `,
      )}
    </dl>
    ${rest === '' ? undefined : html`<p>${rest}</p>`}
  `;
}

function renderStrongest({ strongest }: Summary, language: UiLanguage): Html | undefined {
  if (strongest === undefined) return undefined;
  const { title, quote, place } = strongest;
  return html`
    <h2>${title}</h2>
    <p>
      <button type="button" class="place" data-action="strongest" title="${say(language, 'summary.go', { place })}">
        ${quote} <span class="where">${place}</span>
      </button>
    </p>
  `;
}

function renderSteps({ stepsTitle, steps }: Summary, language: UiLanguage): Html | undefined {
  if (steps.length === 0) return undefined;
  return html`
    <h2>${stepsTitle}</h2>
    <ol>
      ${steps.map(({ text, place, at }, index) =>
        at === undefined
          ? html`<li>${text}</li>`
          : html`<li>
              <button
                type="button"
                class="place"
                data-action="step:${index}"
                title="${say(language, 'summary.go', { place })}"
              >
                ${text} <span class="where">${place}</span>
              </button>
            </li>`,
      )}
    </ol>
  `;
}

/** `tärkeää 2, harkittavaa 7` as a sentence of its own. */
function sentence(text: string): string {
  return `${upperFirst(text)}${text.endsWith('.') ? '' : '.'}`;
}

function button(action: string, text: string): Html {
  return html`<button type="button" data-action="${action}">${text}</button>`;
}
