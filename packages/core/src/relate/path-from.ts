/** A path as seen from a file's folder: `luvut/2.md` and `../plan.md` give `plan.md`. Both with forward slashes; an absolute path stays as it is. */
export function pathFrom(file: string, path: string): string {
  if (path.startsWith('/') || /^[a-z]:/iu.test(path)) return path;
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split(/[\\/]/u)) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
