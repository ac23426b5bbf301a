// «Актылар»: the way of an act as its letters tell it (8.2), and when the object and the executive body owe their answers (4.3).
import { deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import { type Dispatch, dispatchesIn, typesOf } from '#rules/shared/acts/dispatch';
import { countingOptions, termSources } from '#rules/shared/deadlines/options';
import { unknownEdition } from '#rules/shared/edition';
import { computedColumns, dated } from './column.ts';

/** Where the object is the executive body it has one dispatch, as that body, and owes no answer to itself. */
export const acts = computedColumns({
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters', ...termSources],
  rows: (facts) => {
    const types = typesOf(facts.objects);
    const dispatchesOf = dispatchesIn(facts.objects, facts.letters);
    const options = countingOptions(facts);
    const isKnown = unknownEdition(facts) === null;
    const due = (id: '4.3-10' | '4.3-30', received: CivilDate | null | undefined) =>
      dated(received && isKnown ? deriveDeadline(id, received, options).due : null);
    return facts.acts.map((act) => {
      const dispatches = dispatchesOf(act);
      const by = (who: Dispatch['addressee']) => dispatches.find(({ addressee }) => addressee === who);
      const [object, executive, kenesh] = [by('object'), by('executive'), by('kenesh')];
      return {
        objectSent: dated(object?.sent ?? null),
        objectReceived: dated(object?.received ?? null),
        objectAnswered: dated(object?.answered ?? null),
        groupCopied: dated(object?.copied ?? null),
        executiveSent: dated(executive?.sent ?? null),
        executiveReceived: dated(executive?.received ?? null),
        executiveAnswered: dated(executive?.answered ?? null),
        keneshSent: dated(kenesh?.sent ?? null),
        keneshReceived: dated(kenesh?.received ?? null),
        dueObject: types.get(act.object ?? '') === 'executive' ? null : due('4.3-10', object?.received),
        dueExecutive: due('4.3-30', executive?.received),
      };
    });
  },
});
