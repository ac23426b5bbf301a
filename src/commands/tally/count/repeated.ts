// Which pasted answers were counted before, and where.
import { countMarks, marksIn, partedBy } from '#survey/row-marks';
import type { TallyRow } from '#tables/tally';
import type { Opened } from '../opened.ts';
import type { Answers, Respondent } from './answers-in.ts';
import { countedBefore } from './count-rows.ts';

export interface Repeated {
  /** The rows of the tally that hold counted answers of the survey. */
  readonly before: readonly TallyRow[];
  readonly fresh: readonly Respondent[];
  /** How many were counted, of how many. */
  readonly count: number;
  readonly of: number;
  /** The batches in which they were, with their days. */
  readonly places: string;
}

export function repeatedIn(opened: Opened, survey: string, { respondents }: Answers): Repeated {
  const before = countedBefore(opened, survey);
  const known = countMarks(before.flatMap(({ sent }) => marksIn(sent)));
  const { repeated, fresh } = partedBy(respondents, known);
  const own = new Set(respondents.map(({ mark }) => mark));
  const rows = before.filter(({ sent }) => marksIn(sent).some((mark) => own.has(mark)));
  const places = rows.map(({ batch, date }) => {
    const day = date === null ? '' : opened.language.forms.date(date, 'cell');
    return [batch ?? '', day].filter((part) => part !== '').join(', ');
  });
  return {
    before,
    fresh,
    count: repeated.length,
    of: respondents.length,
    places: [...new Set(places)].join('; '),
  };
}
