// Batches entered once or twice: when they agree, what differs, and which count.
import type { CivilDate } from '../../src/core/date.ts';
import { batchesOf, countedBatches } from '../../src/survey/batches.ts';
import type { TallyLine } from '../../src/survey/groups.ts';
import { line } from './lines.ts';

const yes = (more: Partial<TallyLine>) => line({ answer: 'ооба', ...more });
const no = (more: Partial<TallyLine>) => line({ answer: 'жок', ...more });

/** How many counts of «all» the batches that count add up to. */
const people = (lines: readonly TallyLine[]) =>
  countedBatches(batchesOf(lines))
    .flatMap((batch) => batch.lines)
    .reduce((sum, { all }) => sum + (all ?? 0), 0);

const states = (lines: readonly TallyLine[]) =>
  batchesOf(lines)
    .map(({ state }) => state)
    .sort();

test('a batch entered once counts', () => {
  expect(states([yes({ all: 7 }), no({ all: 3, entry: 'first' })])).toEqual(['single']);
  expect(people([yes({ all: 7 }), no({ all: 3, entry: 'first' })])).toBe(10);
});

test('a batch entered twice alike counts once', () => {
  const lines = [
    yes({ all: 7, women: 4, men: 3, entry: 'first' }),
    no({ all: 3, women: 1, men: 2, entry: 'first' }),
    no({ answer: 'Жок.', all: 3, women: 1, men: 2, entry: 'second', member: 'М-002' }),
    yes({ all: 7, women: 4, men: 3, entry: 'second', member: 'М-002' }),
  ];
  expect(states(lines)).toEqual(['agreed']);
  expect(people(lines)).toBe(10);
});

test('a batch entered twice otherwise tells every difference, and does not count until it is corrected', () => {
  const entered = (women: number) => [
    yes({ batch: 'А', all: 7, women: 4, entry: 'first', forms: 10 }),
    no({ batch: 'А', all: 3, women: 1, entry: 'first', forms: 10 }),
    yes({ batch: 'А', all: 7, women, entry: 'second', forms: 10 }),
    no({ batch: 'А', all: 3, women: 1, entry: 'second', forms: 10 }),
  ];
  const [batch] = batchesOf(entered(5));
  expect(batch?.state).toBe('differing');
  expect(batch?.differences).toEqual([
    { question: 'СУ-001', answer: 'ооба', village: 'Арал', group: 'women', first: 4, second: 5 },
  ]);
  expect(people(entered(5))).toBe(0);
  expect(people(entered(4))).toBe(10);
});

test('an answer that stands in one entry alone is a difference, a zero in one entry alone is none', () => {
  const first = yes({ batch: 'А', all: 7, entry: 'first' });
  const again = yes({ batch: 'А', all: 7, entry: 'second' });
  expect(batchesOf([first, again, no({ batch: 'А', all: 2, entry: 'second' })])[0]?.differences).toEqual([
    { question: 'СУ-001', answer: 'жок', village: 'Арал', group: 'all', first: 0, second: 2 },
  ]);
  expect(states([first, again, no({ batch: 'А', all: 0, entry: 'second' })])).toEqual(['agreed']);
});

test('other questionnaires are a dispute; questionnaires stated once are none', () => {
  const first = yes({ batch: 'А', all: 7, entry: 'first', forms: 10 });
  expect(states([first, yes({ batch: 'А', all: 7, entry: 'second', forms: 11 })])).toEqual(['differing']);
  expect(states([first, yes({ batch: 'А', all: 7, entry: 'second' })])).toEqual(['agreed']);
});

test('one batch in dispute does not keep out the others', () => {
  const lines = [
    yes({ batch: 'А', all: 7, entry: 'first' }),
    yes({ batch: 'А', all: 8, entry: 'second' }),
    yes({ batch: 'Б', all: 20 }),
    yes({ batch: 'В', all: 5, entry: 'first' }),
    yes({ batch: 'В', all: 5, entry: 'second' }),
  ];
  expect(states(lines)).toEqual(['agreed', 'differing', 'single']);
  expect(people(lines)).toBe(25);
});

describe('batches without a name', () => {
  test('of two members, each entered twice by its own', () => {
    const lines = ['М-001', 'М-002'].flatMap((member) => [
      yes({ member, all: member === 'М-001' ? 7 : 9, entry: 'first' }),
      yes({ member, all: 7, entry: 'second' }),
    ]);
    expect(states(lines)).toEqual(['agreed', 'differing']);
    expect(people(lines)).toBe(7);
  });

  test('one entered twice, one once', () => {
    const lines = [
      yes({ all: 7, entry: 'first' }),
      yes({ all: 7, entry: 'second' }),
      yes({ member: 'М-002', all: 9 }),
    ];
    expect(states(lines)).toEqual(['agreed', 'single']);
    expect(people(lines)).toBe(16);
  });

  test('a second entry by somebody else is that of the same village and day', () => {
    const lines = [
      yes({ all: 7, entry: 'first' }),
      yes({ all: 7, entry: 'second', member: 'М-002' }),
      yes({ all: 4, entry: 'first', village: 'Бел' }),
    ];
    expect(states(lines)).toEqual(['agreed', 'single']);
    expect(people(lines)).toBe(11);
  });

  test('a second entry without a first does not count', () => {
    const lines = [
      yes({ all: 7 }),
      yes({ all: 7, entry: 'second', date: '2024-11-06' as CivilDate, member: 'М-002' }),
    ];
    expect(states(lines)).toEqual(['second-only', 'single']);
    expect(people(lines)).toBe(7);
  });
});

test('surveys are kept apart', () => {
  const lines = [
    yes({ batch: 'А', all: 7, entry: 'first' }),
    yes({ batch: 'А', all: 8, entry: 'second', survey: 'С-002' }),
  ];
  expect(states(lines)).toEqual(['second-only', 'single']);
});
