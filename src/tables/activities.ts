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

export const activities = table('activities', {
  prefix: 'И',
  part: 'plan',
  columns: {
    plan: reference('plan'),
    what: text(),
    method: choice(
      'survey',
      'focusGroup',
      'interview',
      'documents',
      'observation',
      'visit',
      'inspection',
      'measurement',
      'scorecard',
      'index',
      'other',
    ),
    from: date(),
    to: date(),
    place: text(),
    participants: references('members'),
    reached: integer(),
    seen: long(),
    measured: text(),
    unit: text(),
    tool: text(),
    evidence: references('archive'),
    finished: flag(),
  },
});

export type Activity = RecordOf<typeof activities>;
