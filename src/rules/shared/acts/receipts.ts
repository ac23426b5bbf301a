// When the object and the executive body received an act and answered it (8.2, 4.3).
import type { CivilDate } from '#core/date';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import type { Disorder } from '../disorder.ts';
import { type Dispatch, disorderOf, dispatchesIn, typesOf } from './dispatch.ts';

/** What is known of one addressee's way with an act; nothing where it has no dispatch of its own. */
export interface Receipt {
  readonly received: CivilDate | null;
  readonly answered: CivilDate | null;
  /** When the copy of the object's answer came to the group. */
  readonly copied: CivilDate | null;
  /** Days that cannot both be right, on which no term can be counted. */
  readonly disorder: Disorder | null;
}

/** Who received an act, and what came of it. */
export interface Receipts {
  readonly type: MonitoredObject['type'];
  /** Nothing where the object is the executive body, whose one receipt is below. */
  readonly object: Receipt;
  readonly executive: Receipt;
}

const NOTHING: Receipt = { received: null, answered: null, copied: null, disorder: null };

/** Finds the receipts of an act from which the terms of 4.3 run. */
export function receiptsIn(
  objects: readonly MonitoredObject[],
  letters: readonly Letter[],
): (act: Act) => Receipts {
  const types = typesOf(objects);
  const dispatchesOf = dispatchesIn(objects, letters);
  return (act) => {
    const dispatches = dispatchesOf(act);
    const by = (who: 'object' | 'executive') => {
      const own = dispatches.find(({ addressee }) => addressee === who);
      return own === undefined ? NOTHING : receiptOf(act, own);
    };
    return { type: types.get(act.object ?? '') ?? null, object: by('object'), executive: by('executive') };
  };
}

function receiptOf(act: Act, dispatch: Dispatch): Receipt {
  const { received, answered, copied } = dispatch;
  return { received, answered, copied, disorder: disorderOf(act, dispatch) };
}
