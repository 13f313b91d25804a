/** Swedish and English words before a name that say nothing of the matter. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'den det de en ett sin sitt sina varje the a an its their each every'.split(' '),
);
