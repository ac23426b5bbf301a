// 5.1: the kenesh forms the group; the number and the day of its decision are known.
import { citesPaper } from '#core/paper';
import { judge } from '#core/verdict';
import { rule } from './rule.ts';
import { needsProof } from './shared/proof.ts';

const STATED = ['decision', 'formed'] as const;

/** 5.1 «жергиликтүү кеңеш БМжБ тобун түзөт» */
export const formingAct = rule({
  clause: '5.1',
  id: '5.1-act',
  kind: 'law',
  severity: 'error',
  sheet: 'settings',
  reads: ['settings'],
  *check({ settings }) {
    for (const key of STATED) {
      const details = { row: key, column: 'value', actual: settings[key] ?? '', says: key };
      const isProven = key === 'formed' || citesPaper(settings.decision);
      yield needsProof(judge(settings[key] === null ? null : true, details), isProven);
    }
  },
});
