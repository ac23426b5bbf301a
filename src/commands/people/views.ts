// Who is working, secretary, member or chair: remembered for the person, with the sheets that she needs.

import type { Environment } from '#core/ports';
import type { Part } from '#core/table';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { Refusal } from '#texts/refusal';
import { openBook } from '#workbook/book';

export const viewIds = ['secretary', 'member', 'chair'] as const;
export type ViewId = (typeof viewIds)[number];

const MEMORY = 'view';

/** The sheets of each view; the secretary keeps them all in order, so her list is the longest. */
const SHEETS: Readonly<Record<ViewId, readonly SheetKey[]>> = {
  secretary: [
    'home',
    'settings',
    'members',
    'steps',
    'conflicts',
    'meetings',
    'decisions',
    'plan',
    'activities',
    'surveys',
    'tally',
    'findings',
    'recommendations',
    'acts',
    'letters',
    'publications',
    'archive',
    'check',
  ],
  member: ['home', 'members', 'plan', 'activities', 'tally', 'findings', 'check'],
  chair: [
    'home',
    'members',
    'steps',
    'conflicts',
    'meetings',
    'decisions',
    'plan',
    'findings',
    'recommendations',
    'acts',
    'reports',
    'check',
    'compliance',
  ],
};

/** The view that the person chose last; a secretary's until she has chosen. */
export function viewOf({ personal }: Pick<Environment, 'personal'>): ViewId {
  const kept = personal.recall(MEMORY);
  return viewIds.find((id) => id === kept) ?? 'secretary';
}

/** Remembers a view; sheets stay as they are, for hiding one hides it from everybody. */
export function chooseView({ personal }: Pick<Environment, 'personal'>, view: ViewId): void {
  if (!viewIds.includes(view)) throw new Error(`No view ${view}`);
  personal.keep({ [MEMORY]: view });
}

/** Shows the sheets of a view and hides the product's others; tabs of the people's own stay as they are. */
export function showView(environment: Environment, view: ViewId): void {
  show(environment, sheetKeys, (key) => SHEETS[view].includes(key), 'home');
}

/** Shows the sheets of one part beside those that are shown, and goes to the first of them. */
export function showPart(environment: Environment, part: Part): void {
  const keys = sheetKeys.filter((key) => tables[key].part === part);
  show(environment, keys, () => true, keys[0] ?? 'home');
}

/** Shows every sheet, or the core ones alone. */
export function showSheets(environment: Environment, all: boolean): void {
  show(environment, sheetKeys, (key) => all || tables[key].core, null);
}

/** What is shown comes first: a workbook may never be left without a sheet in sight. */
function show(
  environment: Environment,
  keys: readonly SheetKey[],
  isShown: (key: SheetKey) => boolean,
  first: SheetKey | null,
): void {
  const book = openBook(environment, []);
  const changes = keys.flatMap((key) => {
    const tab = book.tab(key);
    return tab === null ? [] : [{ kind: 'showTab' as const, tab: tab.id, shown: isShown(key) }];
  });
  if (changes.length === 0) throw new Refusal('notSetUp');
  const tab = first === null ? null : book.tab(first);
  const go = tab === null ? [] : [{ kind: 'activate' as const, tab: tab.id, row: 1, column: 1 }];
  const [shown, hidden] = [changes.filter((one) => one.shown), changes.filter((one) => !one.shown)];
  environment.book.apply([...shown, ...go, ...hidden]);
}
