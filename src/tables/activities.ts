// «Иш-чаралар»: what was done under the plan, where, by whom and what was seen.
import {
  choice,
  date,
  flag,
  integer,
  long,
  type RecordOf,
  reference,
  references,
  table,
  text,
} from '#core/table';
import { METHODS } from './methods.ts';

export const activities = table('activities', {
  prefix: 'И',
  part: 'plan',
  columns: {
    plan: reference('plan'),
    what: text(),
    method: choice(...METHODS),
    from: date(),
    to: date(),
    place: text(),
    participants: references('members'),
    reached: integer(),
    seen: long(),
    /** What got in the way of the object's lawful work, or that nothing did (3.2). */
    obstacle: text(),
    measured: text(),
    unit: text(),
    tool: text(),
    evidence: references('archive'),
    finished: flag(),
  },
});

export type Activity = RecordOf<typeof activities>;
