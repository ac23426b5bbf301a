// What the page of the count is told at once is bounded: the latest surveys with their questions, others when they are chosen.
import { tallyState } from '#commands/tally/state';
import { TODAY } from '../check/demo-year.ts';
import { Workbook } from '../check/workbook.ts';

/** Surveys of thirty long questions each. */
function withSurveys(count: number): Workbook {
  const number = (prefix: string, at: number) => `${prefix}-${`${at}`.padStart(3, '0')}`;
  const surveys = Array.from({ length: count }, (_, at) => ({
    number: number('С', at + 1),
    title: `Суу менен камсыздоо, ${at + 1}-сурамжылоо`,
  }));
  const questions = surveys.flatMap((survey, of) =>
    Array.from({ length: 30 }, (_, at) => ({
      number: number('СУ', of * 30 + at + 1),
      survey: survey.number,
      order: at + 1,
      text: `${at + 1}. ${'Таза суу канча саат берилет жана сапаты кандай '.repeat(2)}`,
      kind: 'бир жооп',
      options: 'ар дайым; кээде; такыр берилбейт; билбейм',
    })),
  );
  return new Workbook({ surveys, questions });
}

const bytes = (state: unknown) => Buffer.byteLength(JSON.stringify(state));
const whole = (state: ReturnType<typeof tallyState>) =>
  state.surveys.filter(({ isShort }) => !isShort).map(({ row }) => row);

test.each([1, 10, 300])('%i surveys are told of in 40 KB', (count) => {
  const state = tallyState(withSurveys(count).environment(TODAY), null, '');
  expect(state.ready).toBe(true);
  expect(bytes(state)).toBeLessThan(40_000);
  expect(state.surveys).toHaveLength(Math.min(count, 100));
  const last = state.surveys[state.surveys.length - 1];
  expect(last?.isShort).toBe(false);
  expect(last?.questions).toHaveLength(30);
});

test('an older survey has its questions once it is asked for', () => {
  const book = withSurveys(10);
  expect(whole(tallyState(book.environment(TODAY), null, ''))).not.toContain('С-001');
  const state = tallyState(book.environment(TODAY), null, 'С-001');
  expect(whole(state)).toContain('С-001');
  expect(state.surveys.map(({ row }) => row)).toEqual(
    tallyState(book.environment(TODAY), null, '').surveys.map(({ row }) => row),
  );
  expect(bytes(state)).toBeLessThan(40_000);
});
