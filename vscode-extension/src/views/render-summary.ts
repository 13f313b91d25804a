import type { Summary } from '@lapsilinssi/language-server/protocol';

import { upperFirst } from '@lapsilinssi/reporters';

import { say, type UiLanguage } from '../words/say.ts';
import { html, type Html } from './html.ts';

/** What the summary view has to show: the first screen of a plan, or why there is none. */
export type SummaryState =
  | { readonly kind: 'waiting' | 'stopped' }
  | { readonly kind: 'none'; readonly handlesWord: boolean }
  | { readonly kind: 'summary'; readonly summary: Summary; readonly handlesWord: boolean };

/** The summary view: the first screen of the plan that is being written, each step and passage a button that goes there. */
export function renderSummary(state: SummaryState, language: UiLanguage): Html {
  if (state.kind === 'summary') return renderFirstScreen(state.summary, state.handlesWord);
  if (state.kind === 'none') return renderInvitation(state.handlesWord, language);
  return state.kind === 'stopped' ? renderStopped(language) : html`<p>${say(language, 'summary.waiting')}</p>`;
}

function renderFirstScreen(summary: Summary, handlesWord: boolean): Html {
  const { language: spoken } = summary;
  return html`
    <h1>${summary.headline}</h1>
    ${summary.hindrance === undefined ? undefined : html`<p>${summary.hindrance}</p>`} ${renderRows(summary)}
    ${renderStrongest(summary)} ${renderSteps(summary)}
    <p>${sentence(summary.countsText)}</p>
    <p class="actions">
      ${button('coverage', say(spoken, 'action.coverage'))}
      ${handlesWord ? button('exportWord', say(spoken, 'action.export')) : undefined}
    </p>
    <p class="note">${summary.note}</p>
  `;
}

function renderStopped(language: UiLanguage): Html {
  return html`
    <p>${say(language, 'summary.stopped')}</p>
    <p class="actions">${button('restart', say(language, 'action.restart'))}</p>
  `;
}

function renderInvitation(handlesWord: boolean, language: UiLanguage): Html {
  const word = [
    button('importWord', say(language, 'action.import')),
    button('commentWord', say(language, 'action.comment')),
  ];
  return html`
    <p>${say(language, 'summary.none')}</p>
    <p class="actions">
      ${button('newPlan', say(language, 'action.new-plan'))} ${button('openExample', say(language, 'action.example'))}
      ${handlesWord ? word : undefined}
    </p>
  `;
}

function renderRows({ language, rows, rest }: Summary): Html | undefined {
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

function renderStrongest({ language, strongest }: Summary): Html | undefined {
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

function renderSteps({ language, stepsTitle, steps }: Summary): Html | undefined {
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
