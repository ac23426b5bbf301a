// From an edited area to what is to be judged: the sheets that tell are read on the way.
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import type { Book } from '../book.ts';
import { hasNewRows } from '../numbering.ts';
import { rememberedCode, rememberedWarnDays } from '../run.ts';
import { isFeltEverywhere } from './basis.ts';
import { type Area, editIn } from './edit.ts';
import { movedBy } from './moved.ts';
import { type Scope, scopeOfEdit } from './scope.ts';

/** What an edit of an area of a sheet can have changed. */
export function scopeAround(world: World, book: Book, edited: SheetKey, area: Area): Scope {
  const edit = editIn(book, edited, area);
  const moved = movedBy(edit, book);
  const isAsked = hasNewRows(book.sheet(edited)) || !isRemembered(world);
  const known = [...book.known(), ...(isAsked ? (['settings'] as const) : [])];
  return scopeOfEdit({ sheet: edited, moved, known, isFeltEverywhere: isFeltEverywhere(edit, book) });
}

/** Whether what checks without the settings must know of them is remembered. */
function isRemembered(world: World): boolean {
  return rememberedCode(world) !== null && rememberedWarnDays(world) !== null;
}
