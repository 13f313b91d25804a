// What runs in a view: clicks become messages, new content comes in without the reader losing place or focus.

interface ViewApi {
  postMessage(message: ViewMessage): void;
}

/** What a view tells the extension: the action of what was pressed. */
interface ViewMessage {
  readonly action: string;
}

declare function acquireVsCodeApi(): ViewApi;

const api = acquireVsCodeApi();
const main = document.querySelector('main');

document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
  const action = pressed?.dataset['action'];
  if (action !== undefined) api.postMessage({ action });
});

document.addEventListener('keydown', (event) => {
  const next = neighbour(event.key, document.activeElement);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (main === null || !isContent(data) || main.innerHTML === data.html) return;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['action'] : undefined;
  const open = new Set(openParts());
  main.innerHTML = data.html;
  document.documentElement.lang = data.language;
  for (const part of main.querySelectorAll('details')) part.open = open.has(part.id);
  if (focused !== undefined)
    actions()
      .find(({ dataset }) => dataset['action'] === focused)
      ?.focus();
});

/** Tells the extension that the view can take content. */
api.postMessage({ action: 'ready' });

function isContent(data: unknown): data is { readonly html: string; readonly language: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'html' in data &&
    typeof data.html === 'string' &&
    'language' in data &&
    typeof data.language === 'string'
  );
}

function actions(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-action]')];
}

function openParts(): readonly string[] {
  return [...document.querySelectorAll('details')].filter(({ open }) => open).map(({ id }) => id);
}

/** The button to which an arrow key leads from a cell of a table: the nearest in its row or column that has one. */
function neighbour(key: string, from: Element | null): HTMLElement | undefined {
  const cell = from?.closest('td, th');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return undefined;
  const column = [...row.cells].findIndex((other) => other === cell);
  const rows = [...table.rows];
  const line = rows.indexOf(row);
  switch (key) {
    case 'ArrowRight':
      return firstAction([...row.cells].slice(column + 1));
    case 'ArrowLeft':
      return firstAction([...row.cells].slice(0, column).toReversed());
    case 'ArrowDown':
      return firstAction(rows.slice(line + 1).map(({ cells }) => cells[column]));
    case 'ArrowUp':
      return firstAction(
        rows
          .slice(0, line)
          .toReversed()
          .map(({ cells }) => cells[column]),
      );
    default:
      return undefined;
  }
}

function firstAction(cells: readonly (Element | undefined)[]): HTMLElement | undefined {
  return cells.flatMap((cell) => cell?.querySelector<HTMLElement>('[data-action]') ?? [])[0];
}
