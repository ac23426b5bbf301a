// The checkbox above the home sheet's lines: on phones, where there is no menu, a tick there asks for a full check.
import { isBlank } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { Sheet } from '#tables/decode';
import { TITLE_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { Book } from '#workbook/book';

const LINE = TITLE_ROW - 1;
/** The columns above which the box and its words stand. */
const BOX = 'bar';
const WORDS = 'where';
/** Points at the box; the words begin with it in every language. */
const ARROW = '←';
/** With what they begin where edits are not checked. */
export const UNCHECKED = '←❓';

type Home = Pick<Sheet, 'grid' | 'places'>;

/** The box and its words in a new home sheet, or in an older one that has none; people's own cells there stay. */
export function addPress(tab: TabRef, places: Home['places'], home: Home | null, language: Language) {
  const [box, words] = [places.get(BOX), places.get(WORDS)];
  if (box === undefined || words === undefined) return [];
  if (home !== null && ![box, words].every((place) => isBlank(home.grid[LINE]?.[place]))) return [];
  const one = { tab, row: TITLE_ROW, column: box + 1, rows: 1, columns: 1 };
  const changes: readonly Change[] = [
    { kind: 'validate', ...one, accepts: { kind: 'tick' } },
    ...pressed(tab, places, language.actions.home.press),
  ];
  return changes;
}

/** Whether somebody has ticked the box. */
export const isPressed = ({ grid, places }: Home): boolean => grid[LINE]?.[places.get(BOX) ?? -1] === true;

/** Takes the tick away, and says when the check was made. */
export function unpress(tab: TabRef, { places }: Home, now: string, language: Language): readonly Change[] {
  return pressed(tab, places, checkedWords(now, language));
}

/** What the box is for, and when the last full check was. */
export function checkedWords(now: string, language: Language): string {
  const [day = '', time = ''] = now.split(' ');
  const when = `${day.split('-').reverse().join('.')} ${time}`;
  return say(language, language.actions.home.pressed, { when });
}

/** Other words beside the box, where the product's own stand: what people have written there stays. */
export function pressWords(
  book: Pick<Book, 'sheet' | 'tab'>,
  words: string,
  instead: typeof ARROW | typeof UNCHECKED = ARROW,
): readonly Change[] {
  const [home, tab] = [book.sheet('home'), book.tab('home')];
  const place = home?.places.get(WORDS);
  if (home === null || tab === null || place === undefined) return [];
  const standing = `${home.grid[LINE]?.[place]}`;
  if (!standing.startsWith(instead) || standing === words) return [];
  return [{ kind: 'cells', tab: tab.id, row: TITLE_ROW, column: place + 1, cells: [[words]] }];
}

function pressed(tab: TabRef, places: Home['places'], words: string): readonly Change[] {
  const at = { kind: 'cells' as const, tab, row: TITLE_ROW };
  return [
    { ...at, column: (places.get(BOX) ?? 0) + 1, cells: [[false]] },
    { ...at, column: (places.get(WORDS) ?? 0) + 1, cells: [[words]] },
  ];
}
