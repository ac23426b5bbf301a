// The checkbox above the home sheet's lines: on phones, where there is no menu, a tick there asks for a full check.
import { isBlank } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { Sheet } from '#tables/decode';
import { TITLE_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';

const LINE = TITLE_ROW - 1;
/** The columns above which the box and its words stand. */
const BOX = 'bar';
const WORDS = 'where';

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
  const [day = '', time = ''] = now.split(' ');
  const when = `${day.split('-').reverse().join('.')} ${time}`;
  return pressed(tab, places, say(language, language.actions.home.pressed, { when }));
}

function pressed(tab: TabRef, places: Home['places'], words: string): readonly Change[] {
  const at = { kind: 'cells' as const, tab, row: TITLE_ROW };
  return [
    { ...at, column: (places.get(BOX) ?? 0) + 1, cells: [[false]] },
    { ...at, column: (places.get(WORDS) ?? 0) + 1, cells: [[words]] },
  ];
}
