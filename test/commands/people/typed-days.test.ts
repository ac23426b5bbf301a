// Which letters the days tell of that are typed beside acts and reports.
import { typedLetters } from '../../../src/commands/people/typed-days.ts';
import { type Case, day, factsOf } from '../../rules/support.ts';

const SENT = day('2025-04-25');
const RECEIVED = day('2025-04-28');
const ANSWERED = day('2025-05-20');

const act = (row: object, letters: readonly object[] = [], type: string | null = 'municipal'): Case =>
  ({ acts: [{ object: 'О-001', ...row }], objects: [{ type }], letters }) as Case;
const letter = (row: object) => ({ kind: 'act', act: 'АК-001', addressee: 'object', ...row });
/** `addressee letter: column day, …` */
const lettersOf = (given: Case) =>
  typedLetters(factsOf(given)).map(
    ({ row, addressee, object, letter: filled, days }) =>
      `${row} ${addressee} ${object ?? '–'} ${filled ?? 'new'}: ${Object.entries(days).flat().join(' ')}`,
  );

const whole = {
  sentObject: SENT,
  receivedObject: RECEIVED,
  answeredObject: ANSWERED,
  copyToGroup: ANSWERED,
  sentExecutive: SENT,
  answeredExecutive: ANSWERED,
  receivedKenesh: RECEIVED,
};
const OBJECT = `sent ${SENT} received ${RECEIVED} answered ${ANSWERED}`;

test.each([
  ['nothing typed', act({}), []],
  [
    'everything typed, no letter',
    act(whole),
    [
      `АК-001 object О-001 new: ${OBJECT} copyToGroup ${ANSWERED}`,
      `АК-001 executive – new: sent ${SENT} answered ${ANSWERED}`,
      `АК-001 kenesh – new: received ${RECEIVED}`,
    ],
  ],
  [
    'the object is the executive body: one letter to it',
    act({ sentObject: SENT, receivedExecutive: RECEIVED }, [], 'executive'),
    [`АК-001 executive – new: sent ${SENT} received ${RECEIVED}`],
  ],
  ['the letter tells all of it', act({ sentObject: SENT }, [letter({ sent: SENT })]), []],
  ['the letter tells another day', act({ sentObject: SENT }, [letter({ sent: RECEIVED })]), []],
  [
    'the letter lacks its receipt',
    act({ sentObject: SENT, receivedObject: RECEIVED }, [letter({ sent: SENT })]),
    [`АК-001 object О-001 КТ-001: received ${RECEIVED}`],
  ],
  [
    'the letter lacks the copy',
    act({ copyToGroup: ANSWERED }, [letter({ answered: ANSWERED })]),
    [`АК-001 object О-001 КТ-001: copyToGroup ${ANSWERED}`],
  ],
  ['the letter has the copy', act({ copyToGroup: ANSWERED }, [letter({ copyToGroup: RECEIVED })]), []],
  [
    'two letters: nobody knows whose the day is',
    act({ receivedObject: RECEIVED }, [letter({}), letter({})]),
    [],
  ],
  [
    'another act’s letter is none',
    act({ sentObject: SENT }, [letter({ act: 'АК-002', sent: SENT })]),
    [`АК-001 object О-001 new: sent ${SENT}`],
  ],
  ['an act without a number, to which no letter could refer', act({ number: '', sentObject: SENT }), []],
])('an act: %s', (_, given, expected) => {
  expect(lettersOf(given)).toEqual(expected);
});

const report = (row: object, letters: readonly object[] = []): Case => ({ reports: [row], letters }) as Case;

test.each([
  ['nothing typed', report({}), []],
  [
    'both days',
    report({ sentExecutive: SENT, sentKenesh: RECEIVED }),
    [`ОТ-001 executive – new: sent ${SENT}`, `ОТ-001 kenesh – new: sent ${RECEIVED}`],
  ],
  [
    'a letter that names it',
    report({ sentKenesh: SENT }, [{ kind: 'report', addressee: 'kenesh', report: 'ОТ-001', sent: RECEIVED }]),
    [],
  ],
  [
    'a letter of that day which names no report',
    report({ sentKenesh: SENT }, [{ kind: 'report', addressee: 'kenesh', sent: SENT }]),
    [],
  ],
])('a report: %s', (_, given, expected) => {
  expect(lettersOf(given)).toEqual(expected);
});
