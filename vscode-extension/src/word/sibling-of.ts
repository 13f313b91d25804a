import { Uri, workspace } from 'vscode';

/** Names that are tried before giving up. */
const MOST_NAMES = 1000;

/** The file beside another, with another ending: `plan.md` → `plan.docx`. A plan that is not saved yet belongs into the first folder. */
export function siblingOf(uri: Uri, ending: string): Uri {
  const name = `${nameOf(uri)}${ending}`;
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? Uri.file(name) : Uri.joinPath(folder, name);
}

/** A sibling that is not there yet: `plan-kommentit.docx`, `plan-kommentit-2.docx` … */
export async function freeSiblingOf(uri: Uri, suffix: string, ending: string): Promise<Uri> {
  for (let number = 1; number < MOST_NAMES; number++) {
    const free = siblingOf(uri, `${suffix}${number === 1 ? '' : `-${number}`}${ending}`);
    if (!(await isThere(free))) return free;
  }
  return siblingOf(uri, `${suffix}-${Date.now()}${ending}`);
}

/** Whether something stands at an address. */
async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameOf(uri: Uri): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return name.replace(/\.[^.]*$/u, '');
}
