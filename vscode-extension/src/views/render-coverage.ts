import type { Place, ThemeMap, ThemeMapCell, ThemeMapDocument } from '@lapsilinssi/language-server/protocol';

import { say, type UiLanguage } from '../words/say.ts';
import { html, type Html } from './html.ts';

/** The address of a cell in a theme map: indexes of its document and its theme. */
interface CellAddress {
  readonly document: number;
  readonly theme: number;
}

/** The theme map: a row a theme, a column a document, the level's word in the cell; the word goes to the passage, or to where it lacks. */
export function renderCoverage(map: ThemeMap): Html {
  const { language, title, themes, documents, note } = map;
  if (documents.length === 0) {
    return html`<h1>${title}</h1>
      <p>${say(language, 'coverage.none')}</p>`;
  }
  return html`
    <h1>${title}</h1>
    <div class="scroll" role="region" aria-label="${title}" tabindex="0">
      <table class="map">
        <caption>
          ${say(language, 'coverage.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say(language, 'coverage.theme')}</th>
            ${documents.map((document, index) => renderHead(document, index))}
          </tr>
        </thead>
        <tbody>
          ${themes.map(
            (theme, index) => html`
              <tr>
                <th scope="row">${theme.title}</th>
                ${documents.map((document, column) =>
                  renderCell(document, theme.title, { document: column, theme: index }, language),
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${documents.map((document, index) => renderPassages(document, map, index))}
    <p class="note">${note}</p>
  `;
}

function renderHead({ name, hindrance }: ThemeMapDocument, index: number): Html {
  return html`<th scope="col">
    <button type="button" class="place" data-action="document:${index}">${name}</button>
    ${hindrance === undefined ? undefined : html`<span class="below">${hindrance}</span>`}
  </th>`;
}

function renderCell(
  { name, cells }: ThemeMapDocument,
  theme: string,
  address: CellAddress,
  language: UiLanguage,
): Html {
  const cell = cells[address.theme];
  if (cell === undefined) return html`<td></td>`;
  const { word, expected } = cell;
  const below = expected === '' ? undefined : html`<span class="below">${expected}</span>`;
  if (placeOf(cell) === undefined) return html`<td class="level-${cell.level}">${word} ${below}</td>`;
  const label = say(language, cell.passage === undefined ? 'coverage.go-absence' : 'coverage.go-passage', {
    theme,
    document: name,
    level: word,
  });
  return html`<td class="level-${cell.level} ${expected === '' ? 'reached' : 'short'}">
    <button
      type="button"
      class="place"
      data-action="cell:${address.document}:${address.theme}"
      aria-label="${label}"
      title="${cell.passage === undefined ? (cell.lacks?.text ?? label) : cell.passage.quote}"
    >
      ${word}
    </button>
    ${below}
  </td>`;
}

/** Where an action of the map leads: `cell:<document>:<theme>`, `lacks:…` or `evidence:…:<passage>`, indexes from 0; undefined for others. */
export function placeIn(map: ThemeMap, action: string): Place | undefined {
  const [kind, document, theme, passage] = action.split(':');
  const cell = map.documents[Number(document)]?.cells[Number(theme)];
  if (cell === undefined) return undefined;
  if (kind === 'cell') return placeOf(cell);
  if (kind === 'lacks') return cell.lacks?.at;
  return kind === 'evidence' ? cell.evidence[Number(passage)]?.at : undefined;
}

/** Where a cell leads: to the passage on which its level rests, else to where the theme lacks. */
function placeOf(cell: ThemeMapCell): Place | undefined {
  return cell.passage?.at ?? cell.lacks?.at;
}

/** What a document's themes rest on and which questions it leaves open; themes without either are left out. */
function renderPassages(document: ThemeMapDocument, { language, themes }: ThemeMap, index: number): Html {
  const shown = document.cells.flatMap((cell, theme) => {
    const title = themes[theme]?.title;
    return title === undefined || (cell.evidence.length === 0 && cell.open.length === 0 && cell.lacks === undefined)
      ? []
      : [renderTheme(cell, title, { document: index, theme }, language)];
  });
  return shown.length === 0
    ? html``
    : html`<h2>${say(language, 'coverage.passages', { document: document.name })}</h2>
        ${shown}`;
}

function renderTheme(cell: ThemeMapCell, title: string, address: CellAddress, language: UiLanguage): Html {
  const id = `${address.document}:${address.theme}`;
  return html`
    <details id="theme-${address.document}-${address.theme}">
      <summary>
        ${title} <strong>${cell.word}</strong>
        ${cell.expected === '' ? undefined : html`<span class="below">${cell.expected}</span>`}
      </summary>
      ${
        cell.lacks === undefined
          ? undefined
          : html`<p>
              <button type="button" class="place" data-action="lacks:${id}">${cell.lacks.text}</button>
            </p>`
      }
      ${
        cell.evidence.length === 0
          ? undefined
          : html`<ul>
              ${cell.evidence.map(
                ({ quote, word }, passage) =>
                  html`<li>
                    <button type="button" class="place" data-action="evidence:${id}:${passage}"><q>${quote}</q></button>
                    <span class="below">${word}</span>
                  </li>`,
              )}
            </ul>`
      }
      ${
        cell.open.length === 0
          ? undefined
          : html`<h3>${say(language, 'coverage.questions')}</h3>
              <ul>
                ${cell.open.map((question) => html`<li>${question}</li>`)}
              </ul>`
      }
    </details>
  `;
}
