import { planOfSize } from './plan.ts';

const INITIALS = 'ABDEHIJKLM';
const MIDDLES = ['aapo', 'eero', 'iina', 'jokio', 'kangas', 'lahto', 'mäki', 'niemi', 'pelto', 'ranta'];
const ENDS = ['la', 'järvi', 'joki', 'salo', 'vaara'];

/**
 * Plans of many municipalities, no two alike in their names, the same at each call.
 *
 * @param size of each, in UTF-16 code units; see `planOfSize`
 */
export function plansOf(count: number, size: number): readonly string[] {
  const plan = planOfSize(size);
  return Array.from({ length: count }, (_, index) => {
    const end = ENDS[index % ENDS.length] ?? '';
    const middle = MIDDLES[Math.floor(index / ENDS.length) % MIDDLES.length] ?? '';
    const initial = INITIALS[Math.floor(index / (ENDS.length * MIDDLES.length)) % INITIALS.length] ?? '';
    return plan.replaceAll('Sammalniemen', `${initial}${middle}${end}n`).replaceAll('480', String(480 + index));
  });
}
