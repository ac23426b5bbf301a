// The days on which answers were given, as forms, phones and people write them.
import { type CivilDate, dateOf, parseDate } from '#core/date';
import { answerKey } from './answers.ts';

const headers = [
  ...['timestamp', 'отметка времени', 'убакыт белгиси', 'убакыт', 'датасы', 'дата', 'күнү', 'күн'],
  ...['дата заполнения', 'дата опроса', 'толтурулган күнү', 'сурамжылоо күнү', 'date', 'day'],
  ...['start', 'end', 'today', '_submission_time', 'submission time', 'submitted at'],
].map(answerKey);

/** Whether a column with this header tells when people have answered. */
export function isDayHeader(header: string): boolean {
  return headers.includes(answerKey(header));
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;

/**
 * The day in each cell of a column, whatever time stands behind it. `10/5/2024` is read by the others of its column:
 * one of the two figures must have shown itself to be the day; null where a cell tells no day, or either.
 */
export function daysIn(cells: readonly string[]): readonly (CivilDate | null)[] {
  const slashed = cells.flatMap((cell) => {
    const [, first, second] = SLASHED.exec(cell.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = slashed.some(([first]) => first > 12);
  const dayLast = slashed.some(([, second]) => second > 12);
  return cells.map((cell) => {
    const [, first, second, year] = SLASHED.exec(cell.trim()) ?? [];
    if (first === undefined) return plainDay(cell);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    if (dayFirst === dayLast && first !== second) return null;
    return dateOf(Number(year), Number(month), Number(day));
  });
}

/** `05.10.2024 12:03:11`, `2024-10-05T12:01:30.123+06:00`, `2024/10/05 12:00:11 PM GMT+6` */
function plainDay(cell: string): CivilDate | null {
  const [local] = /^\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/.exec(cell.trim()) ?? [];
  const [iso] = /^\d{4}[-/]\d{2}[-/]\d{2}(?!\d)/.exec(cell.trim()) ?? [];
  return parseDate(local ?? iso?.replace(/\//g, '-') ?? '');
}
