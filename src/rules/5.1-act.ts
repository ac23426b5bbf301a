// 5.1: the kenesh forms the group; the number and the day of its decision are known.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

const STATED = ['decision', 'formed'] as const;

/** 5.1 «жергиликтүү кеңеш БМжБ тобун түзөт» */
export const formingAct = rule({
  clause: '5.1',
  id: '5.1-act',
  severity: 'error',
  sheet: 'settings',
  reads: ['settings'],
  *check({ settings }) {
    for (const key of STATED) {
      const said = { row: key, column: 'value', actual: settings[key] ?? '', says: key };
      yield judge(settings[key] === null ? null : true, said);
    }
  },
});
