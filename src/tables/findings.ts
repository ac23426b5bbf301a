// «Кемчиликтер»: facts and results of evaluation, each with its criterion, cause, effect and evidence (8.1, 3.2).
import { choice, date, flag, long, type RecordOf, reference, references, table, text } from '#core/table';

export const findings = table('findings', {
  prefix: 'Ф',
  part: 'results',
  core: true,
  columns: {
    activity: reference('activities'),
    object: reference('objects'),
    kind: choice('fact', 'evaluation'),
    criterion: long(),
    found: long(),
    good: flag(),
    cause: long(),
    effect: long(),
    planned: text(),
    actual: text(),
    evidence: references('archive'),
    source: text(),
    secondSource: text(),
    access: choice('open', 'personal', 'restricted'),
    act: reference('acts'),
    state: choice('open', 'fixed', 'partly', 'refused', 'closed'),
    verified: date(),
  },
});

export type Finding = RecordOf<typeof findings>;
