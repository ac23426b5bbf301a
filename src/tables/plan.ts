// «Иш план»: what the group will watch, how, when and who answers for it (7.3.1).
import {
  choice,
  date,
  derived,
  integer,
  long,
  type RecordOf,
  reference,
  references,
  table,
  text,
} from '#core/table';
import { METHODS } from './methods.ts';

export const plan = table('plan', {
  prefix: 'ИП',
  part: 'plan',
  core: true,
  columns: {
    year: integer(),
    what: long(),
    subject: reference('subjects'),
    object: reference('objects'),
    goal: choice('rights', 'opinion', 'assessment', 'anticorruption'),
    method: choice(...METHODS),
    constancy: choice('constant', 'temporary', 'oneTime'),
    from: date(),
    to: date(),
    responsible: references('members'),
    sent: date(),
    discussed: date(),
    approved: date(),
    approval: text(),
    /** Whose proposal it is: the executive body may propose within its competence (7.3.1). */
    proposedBy: choice('group', 'executive', 'kenesh', 'other'),
    /** Why a proposal was not taken into the plan. */
    declined: long(),
    state: derived(text()),
  },
});

export type PlanItem = RecordOf<typeof plan>;
