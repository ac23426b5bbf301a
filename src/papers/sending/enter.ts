// What is about to go is written into «Кат алышуу» before it goes: a row a letter, that of a letter's own where it has one.
import { partsOf } from '#core/date';
import type { Environment } from '#core/ports';
import { documents } from '#documents';
import type { Letter } from '#tables/letters';
import type { Opened } from '../making/opened.ts';
import { type Cells, fillLine, fillRow, newRows, rowLine } from '../making/rows.ts';
import type { Dispatch } from './dispatches.ts';
import type { Parcel } from './parcel.ts';

/** Writes that the sending begins; the lines of the letters in their order. */
export function enter(
  environment: Environment,
  there: Opened,
  parcel: Parcel,
  ready: readonly Dispatch[],
): readonly number[] {
  const { columns } = there.sheetLanguage.sheets.letters;
  const begun: Cells = {
    document: parcel.entry.number,
    dispatch: columns.dispatch.choices.pending,
    begun: { date: environment.today },
  };
  const byMail = { how: columns.how.choices.email, ...begun };
  if (documents[parcel.id].sheet === 'letters' && parcel.row !== null)
    return enterOwn(environment, there, parcel.row, byMail, begun);
  const half = ready.map((dispatch) => halfLine(there, parcel, dispatch));
  const lacking = ready.filter((_, index) => half[index] === null);
  const { lines, changes } = append(environment, there, parcel, lacking, byMail);
  const finished = half.flatMap((line) => (line === null ? [] : fillLine(there, 'letters', line, byMail)));
  environment.book.apply([...changes, ...finished]);
  const rest = [...lines];
  return half.map((line) => line ?? rest.shift() ?? 0);
}

/** A letter has its own row already; how it goes is written where nobody has stated so. */
function enterOwn(
  environment: Environment,
  there: Opened,
  row: string,
  byMail: Cells,
  begun: Cells,
): readonly number[] {
  const how = there.judged.facts.letters.find(({ number }) => number === row)?.how ?? null;
  environment.book.apply(fillRow(there, 'letters', row, how === null ? byMail : begun));
  const line = rowLine(there, 'letters', row);
  return line === null ? [] : [line];
}

/** What a row says of whom a letter goes to, and of what. */
type About = Pick<Letter, 'kind' | 'act' | 'addressee' | 'object' | 'about'>;

function aboutOf({ id, row, entry }: Parcel, { who, object }: Dispatch): About {
  return {
    kind: id === 'act' || id === 'report' ? id : 'other',
    act: id === 'act' ? row : null,
    addressee: who,
    object,
    about: entry.title,
  };
}

/** The line of a letter's row that a run which broke off has begun: it says what it would, and nothing of a sending yet. */
function halfLine(there: Opened, parcel: Parcel, dispatch: Dispatch): number | null {
  const wanted = Object.entries(aboutOf(parcel, dispatch));
  const found = there.judged.facts.letters.find(
    (letter) =>
      letter.letter !== null &&
      [letter.document, letter.dispatch, letter.sent, letter.received].every((cell) => cell === null) &&
      (letter.how === null || letter.how === 'email') &&
      wanted.every(([name, value]) => letter[name as keyof About] === value),
  );
  return found === undefined ? null : rowLine(there, 'letters', found.number);
}

/** New rows below all others, numbered. */
function append(
  environment: Environment,
  there: Opened,
  parcel: Parcel,
  lacking: readonly Dispatch[],
  byMail: Cells,
): Pick<ReturnType<typeof newRows>, 'lines' | 'changes'> {
  if (lacking.length === 0) return { lines: [], changes: [] };
  const { choices } = there.sheetLanguage.sheets.letters.columns.kind;
  const addressees = there.sheetLanguage.sheets.letters.columns.addressee.choices;
  const { first, counters } = nextLetter(environment, there);
  const numbered = { ...there, judged: { ...there.judged, counters: counters(lacking.length) } };
  const rows = lacking.map((dispatch, index) => {
    const { kind, act, object, about } = aboutOf(parcel, dispatch);
    return {
      kind: choices[kind ?? 'other'],
      letter: `${first + index}`,
      ...(act === null ? {} : { act }),
      addressee: addressees[dispatch.who],
      object: object ?? '',
      about: about ?? '',
      ...byMail,
    };
  });
  return newRows(numbered, 'letters', rows);
}

/** The next number of a letter sent this year, behind all that people and the product have given. */
function nextLetter({ today }: Environment, { judged }: Opened) {
  const { year } = partsOf(today);
  const given = judged.facts.letters
    .filter(({ sent, begun }) => [sent, begun].some((date) => date !== null && partsOf(date).year === year))
    .map(({ letter }) => (/^\d+$/.test(letter ?? '') ? Number(letter) : 0));
  const last = Math.max(judged.counters.get(`letters.${year}`) ?? 0, ...given);
  return {
    first: last + 1,
    counters: (count: number) => new Map(judged.counters).set(`letters.${year}`, last + count),
  };
}
