// 5.4.5: what the kenesh called its act. The regulation has two names for it, therefore a warning.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

/** 5.4.5 «Жергиликтүү кеңеш БМжБ тобун түзүү жөнүндө тескеме кабыл алат» */
export const actName = rule({
  clause: '5.4.5',
  id: '5.4.5-act',
  severity: 'warning',
  sheet: 'settings',
  reads: ['settings', 'readings'],
  *check({ settings: { decisionType }, readings }) {
    yield judge(decisionType === null ? null : decisionType === readings.act, {
      row: 'decisionType',
      column: 'value',
      actual: decisionType ?? '',
      required: readings.act,
    });
  },
});
