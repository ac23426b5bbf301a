// What is stated with every survey, that its figures can be judged: who was asked, how they were chosen, how many answered.
import type { Survey } from '#tables/surveys';
import type { Group } from './groups.ts';
import type { Privacy } from './privacy.ts';
import { baseIn } from './question-table.ts';
import { type Response, responseOf } from './response.ts';
import { marginOf } from './sample.ts';
import type { SurveyTables } from './survey-tables.ts';

/** Null: not stated, or not to be reported in public. */
export interface Disclosure {
  /** The numbers of the members who counted. */
  readonly countedBy: readonly string[];
  readonly questions: readonly string[];
  /** The row of the archive that holds the wording. */
  readonly wording: string | null;
  readonly population: number | null;
  /** Of what list or place the people were chosen. */
  readonly frame: string | null;
  readonly random: boolean | null;
  readonly wanted: number | null;
  readonly respondents: number | null;
  /** How many of each recorded group answered, the whole left out. */
  readonly groups: readonly { readonly group: Group; readonly people: number | null }[];
  readonly mode: Survey['mode'];
  readonly from: Survey['from'];
  readonly to: Survey['to'];
  readonly place: string | null;
  readonly response: Response;
  /** The margin of error of a share about one half, a fraction; only where the sample was drawn at random. */
  readonly error: number | null;
  readonly limits: string | null;
}

/**
 * The disclosure of a survey that was counted. Figures are those of its first question whose respondents are known.
 * @param privacy of a public paper: what it hides is null here, and with it all that would tell it
 */
export function disclosureOf(
  survey: Survey,
  { questions, tables, forms, complete }: SurveyTables,
  countedBy: readonly string[],
  privacy: Pick<Privacy, 'hides'> | null = null,
): Disclosure {
  const table =
    tables.find(({ base }) => base?.total.all != null) ?? tables.find(({ base }) => base !== null);
  const peopleIn = (group: Group): number | null => {
    if (table === undefined) return null;
    const cell = { question: table.question, answer: null, group };
    return privacy?.hides(cell) ? null : baseIn(table, group, null);
  };
  const respondents = privacy === null ? (forms ?? peopleIn('all')) : peopleIn('all');
  const isShown = privacy === null || respondents !== null;
  const { mode, from, to, place, population, frame, random, wanted, wording, limits } = survey;
  return {
    countedBy,
    wording,
    population,
    frame,
    random,
    wanted,
    respondents,
    mode,
    from,
    to,
    place,
    limits,
    questions: questions.flatMap(({ text }) => text ?? []),
    groups: (table?.groups ?? [])
      .filter((group) => group !== 'all')
      .map((group) => ({ group, people: peopleIn(group) })),
    response: isShown ? responseOf(survey, complete) : { complete: null, approached: null },
    error: random === true && respondents !== null ? marginOf(respondents, population) : null,
  };
}
