/** ISO date of today where the machine stands: a plan's deadlines fall by the calendar on its wall. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
