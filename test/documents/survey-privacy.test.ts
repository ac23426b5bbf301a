// Of what documents print of a survey nobody gets back how few people answered, those who stated no sex included.
import * as fc from 'fast-check';
import { printedSurveys } from '#documents/survey/printed';
import { type Group, groups } from '#survey/groups';
import { timesOf } from '../reliability/support/sample.ts';
import { factsOf } from '../rules/support.ts';
import { known, recovered } from '../survey/attacker.ts';
import { tablesOf } from '../survey/lines.ts';
import { ANSWERS, type Person, person, QUESTIONS, tallied } from '../survey/people.ts';

const MINIMUM = 5;

function printedOf(people: readonly Person[], questions: number) {
  const asked = QUESTIONS.slice(0, questions);
  const lines = tallied(people, questions);
  const facts = factsOf({
    surveys: [{ title: 'Суу' }],
    questions: asked.map(({ kind }) => ({ survey: 'С-001', kind, options: ANSWERS.join('\n') })),
    tally: lines,
    settings: { privacyCell: MINIMUM, smallBase: 1 },
  });
  const [survey] = printedSurveys(facts.surveys, facts).surveys;
  return { tables: tablesOf(lines, asked), survey };
}

/** What a reader sees: the number in a cell, or null. */
function readerOf(survey: ReturnType<typeof printedOf>['survey']) {
  return (question: string, answer: string | null, group: Group, village: string | null): number | null => {
    if (village !== null) return null;
    const asked = survey?.questions.find((one) => one.question.number === question);
    const place = asked?.groups.indexOf(group) ?? -1;
    if (asked === undefined || place < 0) return null;
    if (answer === null) return asked.base(group);
    return asked.answers.find((one) => one.answer === answer)?.shares[place]?.count ?? null;
  };
}

const surveys = fc.record({
  people: fc.array(person, { minLength: 0, maxLength: 160, size: 'max' }),
  questions: fc.integer({ min: 1, max: 3 }),
});

test('no cell of fewer than five is printed, and none can be got back by subtraction', () => {
  fc.assert(
    fc.property(surveys, ({ people, questions }) => {
      const { tables, survey } = printedOf(people, questions);
      const read = readerOf(survey);
      const shown = known(tables, {
        hides: ({ question, answer, group }) => read(question, answer, group, null) === null,
      });
      for (const [name, count] of shown.people) {
        const [question, answer, group, village] = JSON.parse(name) as [
          string,
          string | null,
          Group,
          string | null,
        ];
        if (village !== null || count >= MINIMUM) continue;
        const asked = question === '' ? tables.map((table) => table.question) : [question];
        for (const each of asked)
          if (groups.includes(group)) expect(read(each, answer, group, village)).toBeNull();
      }
      // That everybody stated a sex, or that nobody was without an opinion, identifies nobody.
      const ofNobody = (name: string) => {
        const [question, answer, group] = JSON.parse(name) as string[];
        const isUnstated = shown.people.get(JSON.stringify([question, answer, 'all', null])) === 0;
        return (
          (group === 'notStated' && people.every(({ sex }) => sex !== 'notStated')) ||
          (answer === 'билбейм' && isUnstated)
        );
      };
      const few = shown.hidden.filter((name) => {
        const village = (JSON.parse(name) as unknown[])[3];
        return village === null && (shown.people.get(name) ?? 0) < MINIMUM && !ofNobody(name);
      });
      const got = new Set(recovered(shown));
      expect(few.filter((name) => got.has(name))).toEqual([]);
    }),
    { numRuns: timesOf(100) },
  );
});

test('the box tells no more than the table', () => {
  fc.assert(
    fc.property(surveys, ({ people, questions }) => {
      const { survey } = printedOf(people, questions);
      const [first] = survey?.questions ?? [];
      if (survey === undefined || first === undefined) return;
      const { respondents, response, groups: shown } = survey.disclosure;
      expect(respondents).toBe(first.base('all'));
      for (const { group, people: count } of shown)
        if (group === 'notStated') expect(count === null || count >= MINIMUM).toBe(true);
        else expect(count).toBe(first.base(group));
      if (respondents === null) expect(response.complete).toBeNull();
    }),
    { numRuns: timesOf(100) },
  );
});

test('where few stated no sex, men give way, and the answers of all and of women are still to be seen', () => {
  const of = (sex: Person['sex'], count: number, answer: number): Person[] =>
    Array.from({ length: count }, () => ({ village: 'Арал', sex, young: false, answers: [answer, 0, 0] }));
  const people = [0, 1, 2].flatMap((answer) => [
    ...of('women', 30, answer),
    ...of('men', 20, answer),
    ...of('notStated', 1, answer),
  ]);
  const read = readerOf(printedOf(people, 1).survey);
  const seen = (group: Group) => ANSWERS.map((answer) => read('СУ-001', answer, group, null));
  expect(seen('all')).toEqual([51, 51, 51]);
  expect(seen('women')).toEqual([30, 30, 30]);
  expect(seen('men')).toEqual([null, null, null]);
});

test('a survey of questions of several answers alone is printed, without its small cells', () => {
  const lines: readonly (readonly [string, number, number, number])[] = [
    ['үйдө', 30, 16, 14],
    ['колонка', 40, 38, 2],
    ['арык', 3, 2, 1],
  ];
  const facts = factsOf({
    surveys: [{ title: 'Суу' }],
    questions: [{ survey: 'С-001', kind: 'several', options: 'үйдө\nколонка\nарык' }],
    tally: lines.map(([answer, all, women, men]) => ({
      survey: 'С-001',
      question: 'СУ-001',
      answer,
      batch: 'Арал-1',
      village: 'Арал',
      forms: 60,
      all,
      women,
      men,
      notStated: 0,
    })),
  });
  const read = readerOf(printedSurveys(facts.surveys, facts).surveys[0]);
  const seen = (answer: string) =>
    (['all', 'women', 'men'] as const).map((group) => read('СУ-001', answer, group, null));
  expect(seen('үйдө')).toEqual([30, 16, 14]);
  expect(seen('колонка')).toEqual([40, null, null]);
  expect(seen('арык')).toEqual([null, null, null]);
});
