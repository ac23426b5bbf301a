// Facts for the tests of rules: rows with only what a case is about, everything else blank, as the seed's group stands.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NO_EXTRA_DAYS } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import type { Outcome, Value } from '#core/verdict';
import type { Facts } from '#rules/facts';
import type { Rule } from '#rules/rule';
import {
  type DoubtKey,
  doubts,
  type Readings,
  type Records,
  type Settings,
  type SheetKey,
  sheetKeys,
  tables,
} from '#tables';
import { settingsOf } from '#tables/settings-of';
import { possibleValues } from './possible-values.ts';

type Row<K extends SheetKey> = Partial<Records[K][number]>;
type Rows = {
  readonly [K in SheetKey as K extends 'settings' | 'readings' | 'calendar' ? never : K]?: readonly Row<K>[];
};

/** What a case says of the workbook; the rest is blank. */
export interface Case extends Rows {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly readings?: Partial<Readings>;
  readonly choices?: Facts['choices'];
  readonly calendar?: Facts['calendar'];
  readonly problems?: Facts['problems'];
  readonly partly?: Facts['partly'];
  readonly guests?: Facts['guests'];
}

export const day = (text: string): CivilDate => text as CivilDate;

/** A row of a sheet in which only `given` is filled in; numbers are given in order. */
function row<K extends SheetKey>(key: K, given: Row<K>, index: number): Records[K][number] {
  const blank = Object.entries<Column>(tables[key].columns).map(([name, { kind }]) => [
    name,
    kind === 'references' ? [] : null,
  ]);
  const number = `${tables[key].prefix ?? key}-${`${index + 1}`.padStart(3, '0')}`;
  return { ...Object.fromEntries(blank), number, ...given } as Records[K][number];
}

/** The facts of a case. Today is 5 October 2024 unless it says otherwise. */
export function factsOf(given: Case): Facts {
  const {
    today = '2024-10-05',
    settings,
    readings,
    choices = [],
    calendar = NO_EXTRA_DAYS,
    problems = [],
    partly = new Map(),
    guests = new Map(),
    ...rows
  } = given;
  const sheets = sheetKeys.map((key) => {
    const some = (rows as Partial<Record<SheetKey, readonly object[]>>)[key] ?? [];
    return [key, some.map((one, index) => row(key, one, index))];
  });
  const defaults = Object.entries(doubts).map(([key, { options }]) => [key, options[0]]);
  return {
    ...(Object.fromEntries(sheets) as Facts),
    today: day(today),
    settings: { ...settingsOf([]), ...settings },
    readings: { ...(Object.fromEntries(defaults) as Readings), ...readings },
    choices,
    calendar,
    problems,
    partly,
    guests,
    judged: sheetKeys,
  };
}

/** A doubtful place as somebody chose to read it; null: nobody has. */
export function reading<K extends DoubtKey>(
  doubt: K,
  chosen: Readings[K] | null,
): Required<Pick<Case, 'readings' | 'choices'>> {
  const blank = { clause: null, text: null, doubt: null, options: null, chosenBy: null, decision: null };
  return chosen === null
    ? { readings: {}, choices: [] }
    : { readings: { [doubt]: chosen }, choices: [{ ...blank, number: doubt, chosen }] };
}

/** Every outcome of a rule in a case. */
export function outcomes(rule: Rule, given: Case): readonly Outcome[] {
  const found = [...rule.check(factsOf(given))];
  for (const { value } of found) seen.add(`${rule.id} ${value}`);
  return found;
}

/** `rule value`: what the cases of this test file have made rules say. */
const seen = new Set<string>();

/** A rule's own test has a case for each value that the rule can say; checked when all its cases have run. */
afterAll(() => {
  const id = basename(expect.getState().testPath ?? '', '.test.ts');
  if (!existsSync(join(__dirname, '../../src/rules', `${id}.ts`))) return;
  const missing = [...possibleValues(id)].filter((value) => !seen.has(`${id} ${value}`));
  expect({ rule: id, valuesWithoutCase: missing }).toEqual({ rule: id, valuesWithoutCase: [] });
});

/** The values of a rule's outcomes in a case, in their order. */
export function values(rule: Rule, given: Case): readonly Value[] {
  return outcomes(rule, given).map(({ value }) => value);
}
