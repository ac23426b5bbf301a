// 4.3: requests are answered in the term of law.
import { requestTerm } from '#rules/4.3-request-term';
import type { Letter } from '#tables/letters';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

/** Received on 2 September 2024: 10 calendar days end on the 12th, 10 working days on the 16th; from the sending, on the 13th. */
const request: Partial<Letter> = {
  kind: 'request',
  letter: '№ 3',
  sent: day('2024-08-29'),
  received: day('2024-09-02'),
  termDays: 10,
  termUnit: 'working',
  termBasis: 'Маалыматка жетүү укугу жөнүндө мыйзам',
};
const letters = (given: Partial<Letter>, rest: Case = {}): Case => ({
  ...rest,
  letters: [{ ...request, ...given }],
});
const answered = (date: string) => ({ answered: day(date) });
const met = 'met КТ-001 answered';
const late = 'violated КТ-001 answered: late';
const openUnit = 'unknown КТ-001 termUnit: termUnit';

describe('4.3 an answer', () => {
  test.each<[string, Partial<Letter>, string]>([
    ['on the last working day', answered('2024-09-16'), met],
    [
      'in a letter without №',
      { letter: null, ...answered('2024-09-16') },
      'unknown КТ-001 answered: claimed',
    ],
    ['that the product sent', { letter: null, dispatch: 'sent', ...answered('2024-09-16') }, met],
    ['refused, on which day is blank', { refusal: 'stateSecret' }, 'unknown КТ-001 answered: refused'],
    ['before it was received', answered('2024-09-01'), 'unknown КТ-001 answered: order'],
    ['on the day of receipt', answered('2024-09-02'), met],
    [
      'received before it was sent',
      { sent: day('2024-09-03'), ...answered('2024-09-16') },
      'unknown КТ-001 answered: order',
    ],
    ['a day later', answered('2024-09-17'), late],
    ['on the last calendar day', { termUnit: 'calendar', ...answered('2024-09-12') }, met],
    ['a calendar day later', { termUnit: 'calendar', ...answered('2024-09-13') }, late],
    ['in time by either kind of day', { termUnit: null, ...answered('2024-09-12') }, met],
    ['in time by working days alone', { termUnit: null, ...answered('2024-09-13') }, openUnit],
    ['late by either', { termUnit: null, ...answered('2024-09-17') }, late],
    ['in time from the day of sending', { received: null, ...answered('2024-09-13') }, met],
    [
      'late from there, receipt not stated',
      { received: null, ...answered('2024-09-14') },
      'unknown КТ-001 received: received',
    ],
    [
      'on a day that moves off a Sunday',
      { termUnit: 'calendar', termDays: 13, ...answered('2024-09-16') },
      met,
    ],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(requestTerm, letters(given))).toEqual([expected]);
  });

  test.each([
    ['2024-09-16', null, 'n/a КТ-001 answered'],
    ['2024-09-17', null, 'violated КТ-001 answered: overdue'],
    ['2024-09-12', { termUnit: null }, 'n/a КТ-001 answered'],
    ['2024-09-13', { termUnit: null }, openUnit],
    ['2024-09-17', { termUnit: null }, 'violated КТ-001 answered: overdue'],
    ['2024-09-13', { received: null }, 'n/a КТ-001 answered'],
    ['2024-09-14', { received: null }, 'unknown КТ-001 received: received'],
  ])('none by %s, %j', (today, given, expected) => {
    expect(outcomeLines(requestTerm, letters(given ?? {}, { today }))).toEqual([expected]);
  });
});

describe('4.3 a request', () => {
  test.each<[string, Partial<Letter>, readonly string[]]>([
    ['without a term', { termDays: null, ...answered('2024-09-03') }, ['unknown КТ-001 termDays: termDays']],
    [
      'without the term’s basis',
      { termBasis: null, ...answered('2024-09-03') },
      ['unknown КТ-001 termBasis: termBasis', met],
    ],
    [
      'with a dash as the basis',
      { termBasis: '-', ...answered('2024-09-03') },
      ['unknown КТ-001 termBasis: termBasis', met],
    ],
    ['without a day', { sent: null, received: null }, ['unknown КТ-001 sent: sent']],
    [
      'without anything',
      { sent: null, received: null, termDays: null, termBasis: null, termUnit: null },
      ['termDays', 'termBasis', 'sent'].map((column) => `unknown КТ-001 ${column}: ${column}`),
    ],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(requestTerm, letters(given))).toEqual(expected);
  });

  test.each(['act', 'problems', 'report', 'other', null] as const)('a letter of kind %s is none', (kind) => {
    expect(outcomeLines(requestTerm, letters({ kind }))).toEqual([]);
  });

  test('figures: from when, until when, done when', () => {
    expect(outcomes(requestTerm, letters(answered('2024-09-17')))).toMatchObject([
      { required: '<= 2024-09-16', figures: { anchor: '2024-09-02', due: '2024-09-16', done: '2024-09-17' } },
    ]);
  });
});
