import type { Paint } from '@lapsilinssi/reporters';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What changed in a file, as a unified diff that `patch` and `git apply` read; nothing when the texts are the same. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  if (before === after) return '';
  const name = path === '' ? '-' : path.replace(/^\/+/u, '');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => {
      if (line.startsWith('+++') || line.startsWith('---')) return paint('heading', line);
      if (line.startsWith('@@')) return paint('info', line);
      if (line.startsWith('+')) return paint('added', line);
      return line.startsWith('-') ? paint('removed', line) : line;
    })
    .join('\n');
}
