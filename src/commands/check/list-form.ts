// Lists that an older version made lack columns; they are added behind everything that stands there.
import type { Environment } from '#core/ports';
import { type Book, openBook } from '#workbook/book';
import { rememberedLanguage } from '../run.ts';
import { addColumns } from '../set-up/repair-sheet.ts';

const LISTS = ['check', 'compliance'] as const;

/** Opens the workbook with its lists in today's form; nothing of people's is touched. */
export function openWithLists(environment: Environment): Book {
  const book = openBook(environment, LISTS);
  const added = LISTS.flatMap((key) => {
    const [list, tab] = [book.sheet(key), book.tab(key)];
    const lacks = list !== null && !list.places.has(MACHINE[key]);
    return tab !== null && lacks ? addColumns(tab.id, list, rememberedLanguage(environment)) : [];
  });
  if (added.length === 0) return book;
  environment.book.apply(added);
  return openBook(environment, LISTS);
}

/** The column of each list that older versions do not know. */
const MACHINE = { check: 'verdict', compliance: 'counts' } as const;
