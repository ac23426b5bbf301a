// 2.2(4): the answers to a question of one answer sum to the respondents; no answer has more people than there were.
import { groupedBy } from '#core/group';
import { judge, met, notApplicable, unknown, violated } from '#core/verdict';
import { isCounted } from '#survey/groups';
import type { Question } from '#tables/questions';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';
import {
  countedIn,
  type EntryRows,
  entriesOf,
  hasOneAnswer,
  tellsRespondents,
} from './shared/surveys/entries.ts';

/** 2.2(4) «бүтүндөйүнөн калк тарабынан жана атап айтканда айрым социалдык топтор» */
export const tallySums = rule({
  clause: '2.2(4)',
  id: '2.2(4)-tally-sums',
  kind: 'data',
  severity: 'error',
  sheet: 'tally',
  reads: ['tally', 'questions'],
  *check({ tally, questions }) {
    const asked = new Map(questions.map((question) => [question.number, question]));
    for (const rows of entriesOf(tally)) yield* judgeEntry(rows, asked);
    const counted = new Set(tally.filter(isCounted).map(({ question }) => question));
    for (const { number, kind } of questions)
      if (kind === null && counted.has(number))
        yield unknown({ sheet: 'questions', row: number, column: 'kind', says: 'kind' });
  },
});

/** The questionnaires of a batch are its respondents; a line «жооп бергендер» says how many of them answered. */
function* judgeEntry(rows: EntryRows, asked: ReadonlyMap<string, Question>) {
  const [first] = rows;
  if (!rows.some(isCounted)) {
    yield notApplicable({ row: first.number, column: 'all' });
    return;
  }
  const stated = rows.filter(({ forms }) => forms !== null);
  const forms = stated[0]?.forms ?? null;
  if (forms === null) {
    yield unknown({ row: first.number, column: 'forms', says: 'forms' });
    return;
  }
  const other = stated.find((row) => row.forms !== forms);
  if (other) {
    yield violated({
      row: other.number,
      column: 'forms',
      says: 'formsDiffer',
      actual: other.forms ?? '',
      required: forms,
      figures: { forms, other: other.forms ?? 0 },
    });
    return;
  }
  const astray = rows.find((row) => row.question === null && isCounted(row));
  for (const [number, own] of groupedBy(rows, ({ question }) => question)) {
    const question = asked.get(number ?? '');
    if (!question || question.kind === null) continue;
    for (const outcome of judgeQuestion(own, question, forms))
      yield astray && outcome.value === 'met'
        ? unknown({ row: outcome.row, column: 'all', says: 'question' })
        : outcome;
  }
}

function* judgeQuestion(rows: readonly TallyRow[], question: Question, forms: number) {
  const answers = rows.filter((row) => !tellsRespondents(row));
  const respondents = rows.find(tellsRespondents)?.all ?? forms;
  const tooMany = rows.filter(({ all }) => all !== null && all > forms);
  for (const { number, all } of tooMany)
    yield violated({
      row: number,
      column: 'all',
      says: 'answer',
      actual: all ?? 0,
      required: `<= ${forms}`,
      figures: { all: all ?? 0, forms },
    });
  const [first] = answers;
  if (first === undefined || tooMany.length > 0) return;
  const { people, blank } = countedIn(answers, 'all');
  if (!hasOneAnswer(question))
    yield blank === null
      ? met({ row: first.number, column: 'all', required: `<= ${forms}` })
      : unknown({ row: blank.number, column: 'all', required: `<= ${forms}`, says: 'blank' });
  else if (blank !== null && people <= respondents)
    yield unknown({ row: blank.number, column: 'all', actual: people, required: respondents, says: 'blank' });
  else
    yield judge(people === respondents, {
      row: first.number,
      column: 'all',
      actual: people,
      required: respondents,
      figures: { sum: people, forms: respondents },
    });
}
