// The lines of the home sheet: what is counted on which sheet, shares with a bar, and the next deadlines.
import type { TabRef } from '#core/change';
import { letterOf } from '#core/letters';
import { judgedSheets } from '#evaluation/affected';
import { peopleColumns } from '#rules/shared/data/rows';
import { type SheetKey, tables } from '#tables';
import { FIRST_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { SIGNS } from '../check/signs.ts';
import { ROWS } from './highlight.ts';

/** Where the sheets stand, and in them their columns, counted from 0. */
export type Spots = (key: SheetKey) => {
  readonly tab: TabRef;
  readonly name: string;
  readonly places: ReadonlyMap<string, number>;
};

export interface HomeLineOf {
  /** What it tells; or a formula that finds it, of the line's row. */
  readonly what?: string;
  readonly whatFormula?: (row: number) => string;
  readonly value: (row: number) => string;
  /** Of a share, a bar beside it. */
  readonly bar?: boolean;
  readonly isDate?: boolean;
  /** The sheet it comes from. */
  readonly sheet: SheetKey;
}

/** So many of the next deadlines are reported. */
const DEADLINES = 5;

/** Where a column stands, from 1. */
export function columnOf(spots: Spots, key: SheetKey, column: string): number {
  const place = spots(key).places.get(column);
  if (place === undefined) throw new Error(`No column ${column} in ${key}`);
  return place + 1;
}

/** The lines in their order; their formulas hold where the columns stand now; a spreadsheet moves them along with columns. */
export function homeLines(spots: Spots, language: Language): readonly HomeLineOf[] {
  return [
    ...first(language),
    ...counts(spots, language),
    ...shares(spots, language),
    ...nextDeadlines(spots, language),
  ];
}

/** What this is and how to begin: one who does not know of the menu sees these first. */
function first({ actions: { home } }: Language): readonly HomeLineOf[] {
  return [
    { what: home.about, sheet: 'steps', value: () => '' },
    { what: home.begin, sheet: 'members', value: () => '' },
  ];
}

/** The cells of a column from the first row of data on, as a formula names them. */
function cells(spots: Spots, key: SheetKey, column: string): string {
  const letter = letterOf(columnOf(spots, key, column));
  return `'${spots(key).name.replace(/'/g, "''")}'!${letter}${FIRST_ROW}:${letter}${ROWS}`;
}

/** A day that stays text, for counting: under an American locale 17.09.2024 is none to Sheets, and to the product it is. */
const TYPED_DAY = '?*.?*.????*';

/** The days of texts such as 17.09.2024, as a formula; an error for other texts. */
function typedDay(texts: string): string {
  const part = (at: number) =>
    `VALUE(TRIM(MID(SUBSTITUTE(${texts};".";"${' '.repeat(20)}");${at * 20 + 1};20)))`;
  return `DATE(${part(2)};${part(1)};${part(0)})`;
}

function counts(spots: Spots, language: Language): readonly HomeLineOf[] {
  const { home } = language.actions;
  const { states } = language.terms;
  const of = (key: SheetKey, column: string) => cells(spots, key, column);
  const count = (what: string, sheet: SheetKey, column: string, wanted: string, less = ''): HomeLineOf => ({
    what,
    sheet,
    value: () => `=COUNTIF(${of(sheet, column)};"${wanted}")${less}`,
  });
  const isOpen = columnWords(language, 'findings', 'state').choices.open ?? '';
  const { yes } = columnWords(language, 'findings', 'good').choices;
  // Those who have left are no members, and where something is good nothing is to be put right.
  const left = of('members', 'left');
  const gone = `-COUNTIF(${left};"<="&TODAY())-SUMPRODUCT(ISTEXT(${left})*(IFERROR(${typedDay(left)};TODAY()+1)<=TODAY()))`;
  const good = `-COUNTIFS(${of('findings', 'state')};"${isOpen}";${of('findings', 'good')};"${yes}")`;
  return [
    count(home.violated, 'check', 'severity', `${SIGNS.violated}*`),
    count(home.warnings, 'check', 'severity', `${SIGNS.warning}*`),
    count(home.unknown, 'check', 'severity', `${SIGNS.unknown}*`),
    count(home.members, 'members', 'name', '?*', gone),
    count(home.overdue, 'steps', 'state', states.overdue),
    count(home.near, 'steps', 'state', states.near),
    count(home.open, 'findings', 'state', isOpen, good),
    count(home.surveys, 'surveys', 'title', '?*'),
    {
      what: home.unnumbered,
      sheet: 'check',
      value: () => `=${numbered.map((key) => unnumbered(of, key)).join('+')}`,
    },
  ];
}

/** The sheets whose rows a check numbers. */
const numbered = judgedSheets.filter((key) => tables[key].prefix !== null && peopleColumns(key).length > 0);

/** A person who begins a row fills in one of so many of its first columns. */
const FIRST_COLUMNS = 6;

/** Rows that somebody has begun and no check has numbered: its run never began, or was cut off. */
function unnumbered(of: (key: SheetKey, column: string) => string, key: SheetKey): string {
  const own = peopleColumns(key).slice(0, FIRST_COLUMNS);
  const filled = own.map(([column]) => `LEN(${of(key, column)})`).join('+');
  return `SUMPRODUCT((LEN(${of(key, 'number')})=0)*(${filled}>0))`;
}

/** Shares as `63 %`, of nothing a dash; what is asked of all people over all villages stands for a survey. */
function shares(spots: Spots, language: Language): readonly HomeLineOf[] {
  const { home } = language.actions;
  const { satisfaction, allVillages } = language.tally.results;
  const of = (key: SheetKey, column: string) => cells(spots, key, column);
  const percent = (share: string) => `=IFERROR(ROUND(100*${share};0)&" %";"—")`;
  const { yes } = columnWords(language, 'activities', 'finished').choices;
  const isFixed = columnWords(language, 'findings', 'state').choices.fixed ?? '';
  const verified = (day: string) =>
    `COUNTIFS(${of('findings', 'state')};"${isFixed}";${of('findings', 'verified')};"${day}")`;
  const all = columnWords(language, 'tally', 'all').header;
  const thisYear = `(${of('plan', 'year')}=YEAR(TODAY()))`;
  const finished = `(COUNTIFS(${of('activities', 'plan')};${of('plan', 'number')}&"*";${of('activities', 'finished')};"${yes}")>0)`;
  const satisfied = `FILTER(${of('results', 'share')};(${of('results', 'answer')}="${satisfaction}")*(${of('results', 'group')}="${all}")*(${of('results', 'village')}="${allVillages}")>0)`;
  return [
    {
      what: home.fixRate,
      sheet: 'findings',
      bar: true,
      value: () =>
        percent(`(${verified('>0')}+${verified(TYPED_DAY)})/COUNTIF(${of('findings', 'state')};"?*")`),
    },
    {
      what: home.plan,
      sheet: 'plan',
      bar: true,
      value: () => percent(`SUMPRODUCT(${thisYear}*${finished})/SUMPRODUCT(1*${thisYear})`),
    },
    {
      what: home.satisfaction,
      sheet: 'results',
      bar: true,
      value: () => percent(`INDEX(${satisfied};COUNT(${satisfied}))/100`),
    },
  ];
}

/** The nearest day first, those passed among them; of several on one day, each in its turn. */
function nextDeadlines(spots: Spots, { terms, actions }: Language): readonly HomeLineOf[] {
  const of = (column: string) => cells(spots, 'steps', column);
  const open = (['overdue', 'near', 'coming'] as const)
    .map((state) => `(${of('state')}="${terms.states[state]}")`)
    .join('+');
  const value = letterOf(columnOf(spots, 'home', 'value'));
  return Array.from({ length: DEADLINES }, (_, at) => ({
    sheet: 'steps' as const,
    isDate: true,
    value: () => `=IFERROR(SMALL(FILTER(${of('due')};${open}>0);${at + 1});"")`,
    whatFormula: (row: number) => {
      const own = `${value}${row}`;
      const turn = `COUNTIF(${value}${row - at}:${own};${own})`;
      const found = `INDEX(FILTER(${of('step')};(${of('due')}=${own})*(${open})>0);${turn})`;
      return `=IFERROR("${actions.home.deadline}: "&${found};"")`;
    },
  }));
}
