// 8.4: what the kenesh called, by which decision.
import { calledByKenesh } from '#rules/8.4-called';
import type { Act } from '#tables/acts';
import { outcomeLines } from './outcome-lines.ts';
import { day } from './support.ts';

const full: Partial<Act> = {
  keneshStep: 'session',
  keneshDecision: '№ 5-2',
  keneshDate: day('2024-10-05'),
  keneshOutcome: 'Отчет угулду',
  receivedKenesh: day('2024-10-05'),
};

test.each<[string, Partial<Act>, string]>([
  ['nothing written', { keneshStep: null }, 'n/a АК-001 keneshStep'],
  ['no step', { keneshStep: 'none' }, 'n/a АК-001 keneshStep'],
  ['a session by a decision', full, 'met АК-001 keneshDecision'],
  ['a discussion by a decision', { ...full, keneshStep: 'discussion' }, 'met АК-001 keneshDecision'],
  ['no decision', { ...full, keneshDecision: null }, 'unknown АК-001 keneshDecision'],
  ['a decision without №', { ...full, keneshDecision: 'токтом' }, 'unknown АК-001 keneshDecision: claimed'],
  ['no day', { ...full, keneshDate: null }, 'unknown АК-001 keneshDate: date'],
  ['tomorrow', { ...full, keneshDate: day('2024-10-06') }, 'n/a АК-001 keneshDate'],
  ['«жок» as outcome', { ...full, keneshOutcome: 'жок' }, 'unknown АК-001 keneshOutcome: outcome'],
  ['no outcome', { ...full, keneshOutcome: null }, 'unknown АК-001 keneshOutcome: outcome'],
  [
    'before the act was received',
    { ...full, keneshDate: day('2024-10-04') },
    'unknown АК-001 keneshDate: order',
  ],
  [
    'before the day of the act',
    { ...full, receivedKenesh: null, date: day('2024-10-05'), keneshDate: day('2024-10-04') },
    'unknown АК-001 keneshDate: order',
  ],
  [
    'before it was sent, receipt not entered',
    { ...full, receivedKenesh: null, sentKenesh: day('2024-10-05'), keneshDate: day('2024-10-04') },
    'unknown АК-001 keneshDate: order',
  ],
  ['receipt not entered', { ...full, receivedKenesh: null }, 'met АК-001 keneshDecision'],
])('8.4 called: %s', (_, act, expected) => {
  expect(outcomeLines(calledByKenesh, { acts: [act] })).toEqual([expected]);
});
