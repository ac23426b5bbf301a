// What was published of a survey before: a later paper tells no more than can be held against it without telling of few people.
import { fingerprint } from '#core/fingerprint';
import type { Group } from './groups.ts';
import { type Privacy, protect } from './privacy.ts';
import { baseIn, peopleIn, type QuestionTable } from './question-table.ts';
import { isSatisfied } from './satisfaction.ts';

/**
 * How much of a question is reported. `whole`: by group too. `all`: its answers, of all people together. `satisfied`: how many
 * answered and how many of them are satisfied. `nothing`: where it is not known what was reported before.
 */
export type Detail = 'whole' | 'all' | 'satisfied' | 'nothing';

/** A question as a paper reported it, with its true counts of all people. */
export interface PublishedQuestion {
  readonly question: string;
  readonly kind: QuestionTable['kind'];
  readonly detail: Detail;
  readonly base: number | null;
  readonly answers: readonly (readonly [answer: string, people: number | null])[];
}

/** A survey as a paper reported it. */
export interface PublishedSurvey {
  readonly survey: string;
  /** Equal where every count is equal, by group too. */
  readonly mark: string;
  /** Empty where they were too many to be kept. */
  readonly questions: readonly PublishedQuestion[];
}

/** A survey as a paper may tell it. */
export interface SafeSurvey {
  readonly tables: readonly QuestionTable[];
  readonly privacy: Privacy;
  readonly published: PublishedSurvey;
  /** The questions that stay as they were published before. */
  readonly kept: readonly string[];
}

interface SafeTable {
  readonly table: QuestionTable;
  readonly detail: Detail;
  readonly isKept: boolean;
}

/**
 * A survey beside all that was published of it. Nothing before, or the same counts: everything that one paper may tell.
 * Other counts: no breakdown by group, for two of them tell of the people who came between. Of all people a question is
 * reported again only where the difference to every earlier paper counts `minimum` people or more in each answer, then sums of
 * it tell of no fewer; else only the satisfied, where they and the others differ by as many; else it stays as it was
 * published last, which tells nothing new.
 * @param earlier what was published of this survey, the first paper first
 */
export function besidePublished(
  survey: string,
  tables: readonly QuestionTable[],
  earlier: readonly PublishedSurvey[],
  minimum: number,
): SafeSurvey {
  const mark = markOf(tables);
  const same = earlier.filter((one) => one.mark === mark);
  const isWhole =
    same.length === earlier.length ||
    same.some(({ questions }) => questions.some(({ detail }) => detail === 'whole'));
  const own = protect(tables, minimum);
  const safe = tables.map((table) =>
    isWhole ? { table, detail: 'whole' as const, isKept: false } : safeTable(table, earlier, own, minimum),
  );
  const shown = safe.map(({ table }) => table);
  return {
    tables: shown,
    privacy: withDetail(protect(shown, minimum), safe),
    kept: safe.filter(({ isKept }) => isKept).map(({ table }) => table.question),
    published: {
      survey,
      mark: safe.some(({ isKept }) => isKept) ? markOf(shown) : mark,
      questions: safe.map(publishedQuestion),
    },
  };
}

function safeTable(
  table: QuestionTable,
  earlier: readonly PublishedSurvey[],
  { tellsSatisfied }: Privacy,
  minimum: number,
): SafeTable {
  if (earlier.some(({ questions }) => questions.length === 0))
    return { table: ofAll(table), detail: 'nothing', isKept: false };
  const before = earlier.flatMap(({ questions }) =>
    questions.filter(({ question }) => question === table.question),
  );
  const now = linesOf(table);
  const isFarFrom = (inLines: (lines: Lines) => Lines) => (question: PublishedQuestion) =>
    isFar(inLines(now), inLines(publishedLines(question)), minimum);
  if (before.every(isFarFrom((lines) => lines))) return { table: ofAll(table), detail: 'all', isKept: false };
  if (tellsSatisfied(table.question) && before.every(isFarFrom(inTwo)))
    return { table: ofAll(table), detail: 'satisfied', isKept: false };
  const last = before[before.length - 1] as PublishedQuestion;
  return { table: publishedTable(last), detail: last.detail === 'whole' ? 'all' : last.detail, isKept: true };
}

/** The people of each answer, and of the whole question under the empty one. */
type Lines = ReadonlyMap<string, number | null>;

function linesOf(table: QuestionTable): Lines {
  return new Map([
    ['', baseIn(table, 'all', null)],
    ...table.answers.map((places) => [places.answer, peopleIn(places, 'all', null)] as const),
  ]);
}

const publishedLines = ({ base, answers }: PublishedQuestion): Lines => new Map([['', base], ...answers]);

/** The satisfied, and all others who answered. */
function inTwo(lines: Lines): Lines {
  const answers = [...lines].filter(([answer]) => answer !== '');
  const sum = (isWanted: (answer: string) => boolean) =>
    answers.reduce<number | null>(
      (people, [answer, more]) => (isWanted(answer) ? plus(people, more) : people),
      0,
    );
  return new Map([
    ['', lines.get('') ?? null],
    ['satisfied', sum(isSatisfied)],
    ['others', sum((answer) => !isSatisfied(answer))],
  ]);
}

const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

/** Whether no line differs, or each by so many people, all in one direction; what nobody ever stated identifies nobody. */
function isFar(now: Lines, before: Lines, minimum: number): boolean {
  const peopleOf = (lines: Lines, line: string) => (lines.has(line) ? (lines.get(line) ?? Number.NaN) : 0);
  const differences = [...new Set([...now.keys(), ...before.keys()])]
    .map((line) => [peopleOf(now, line), peopleOf(before, line)] as const)
    .filter(([one, other]) => one !== 0 || other !== 0)
    .map(([one, other]) => one - other);
  return (
    differences.every((difference) => difference === 0) ||
    differences.every((difference) => difference >= minimum) ||
    differences.every((difference) => -difference >= minimum)
  );
}

function withDetail({ hides, tellsSatisfied }: Privacy, safe: readonly SafeTable[]): Privacy {
  const details = new Map(safe.map(({ table, detail }) => [table.question, detail]));
  return {
    hides: (cell) => {
      const detail = details.get(cell.question);
      return (
        hides(cell) ||
        detail === 'nothing' ||
        (detail !== 'whole' && cell.group !== 'all') ||
        (detail === 'satisfied' && cell.answer !== null)
      );
    },
    tellsSatisfied: (question) => details.get(question) !== 'nothing' && tellsSatisfied(question),
  };
}

/** The counts of all people alone. */
function ofAll(table: QuestionTable): QuestionTable {
  const all = ({ total }: { readonly total: Partial<Record<Group, number | null>> }) => ({
    byVillage: new Map(),
    total: total.all === undefined ? {} : { all: total.all },
  });
  return {
    ...table,
    groups: table.groups.filter((group) => group === 'all'),
    villages: [],
    answers: table.answers.map((places) => ({ answer: places.answer, ...all(places) })),
    base: table.base === null ? null : all(table.base),
  };
}

function publishedQuestion({ table, detail }: SafeTable): PublishedQuestion {
  return {
    question: table.question,
    kind: table.kind,
    detail,
    base: baseIn(table, 'all', null),
    answers: table.answers.map((places) => [places.answer, peopleIn(places, 'all', null)]),
  };
}

function publishedTable({ question, kind, base, answers }: PublishedQuestion): QuestionTable {
  const places = (all: number | null) => ({ byVillage: new Map(), total: { all } });
  return {
    question,
    kind,
    answers: answers.map(([answer, people]) => ({ answer, ...places(people) })),
    villages: [],
    groups: ['all'],
    base: base === null ? null : places(base),
    scale: [],
    doubts: [],
  };
}

function markOf(tables: readonly QuestionTable[]): string {
  return fingerprint(
    JSON.stringify(
      tables.map(({ question, answers, base }) => [
        question,
        base?.total ?? null,
        answers.map(({ answer, total }) => [answer, total]),
      ]),
    ),
  );
}
