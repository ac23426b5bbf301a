// 5.1: the kenesh forms the group; the number and the day of its decision are known.
import { citesPaper } from '#core/paper';
import { judge, notApplicable } from '#core/verdict';
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
  *check({ settings, today }) {
    const isAhead = settings.formed !== null && settings.formed > today;
    for (const key of STATED) {
      const details = { row: key, column: 'value', actual: settings[key] ?? '', says: key };
      const isProven = key === 'formed' || citesPaper(settings.decision);
      yield isAhead
        ? notApplicable(details)
        : needsProof(judge(settings[key] === null ? null : true, details), isProven);
    }
  },
});
