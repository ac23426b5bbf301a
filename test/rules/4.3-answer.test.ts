// 4.3: what the answers to an act hold.
import { answerHolds } from '#rules/4.3-answer';
import type { Letter } from '#tables/letters';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

const answered: Partial<Letter> = {
  kind: 'act',
  act: 'АК-001',
  addressee: 'object',
  answered: day('2024-10-05'),
};
const full = { causes: 'Материал аз', measures: 'Оңдолот' };
const given = (letter: Partial<Letter>, type: 'municipal' | 'executive' | null = 'municipal'): Case => ({
  objects: [{ type }],
  acts: [{ object: 'О-001' }],
  letters: [{ ...answered, ...letter }],
});
const outcome = (letter: Partial<Letter>, type?: 'municipal' | 'executive' | null) =>
  outcomeLines(answerHolds, given(letter, type)).map((line) => line.replace(' КТ-001', ''));

describe('4.3 an answer', () => {
  test.each<[string, Partial<Letter>, readonly string[]]>([
    ['with causes and measures', full, ['met causes', 'met measures']],
    ['with nothing', {}, ['unknown causes: causes', 'unknown measures: measures']],
    ['of which one is said to be lacking', { ...full, measures: 'жок' }, ['met causes', 'violated measures']],
    ['that has not come', { ...full, answered: null }, ['n/a causes', 'n/a measures']],
    ['that comes tomorrow', { ...full, answered: day('2024-10-06') }, ['n/a causes', 'n/a measures']],
    ['of the executive body', { addressee: 'executive', measuresDone: 'Оңдолду' }, ['met measuresDone']],
    [
      'of the executive body with nothing',
      { addressee: 'executive' },
      ['unknown measuresDone: measuresDone'],
    ],
    ['of the kenesh', { addressee: 'kenesh' }, []],
    ['to another letter', { kind: 'request' }, []],
  ])('%s', (_, letter, expected) => {
    expect(outcome(letter)).toEqual(expected);
  });

  test('the executive body as the object tells what it has done', () => {
    expect(outcome({ measuresDone: 'Оңдолду' }, 'executive')).toEqual(['met measuresDone']);
  });

  test('what is written is reported with its cell', () => {
    expect(outcomes(answerHolds, given({ ...full, measures: 'жок' }))[1]).toMatchObject({
      row: 'КТ-001',
      figures: { column: 'letters.measures', text: 'жок' },
    });
  });
});
