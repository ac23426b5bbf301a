// 1: monitoring is constant or temporary, evaluation constant or made once: every plan item says which.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

/** 1 «туруктуу же убактылуу байкоо жүргүзүү … дайыма же бир жолку баалоо» */
export const constancy = rule({
  clause: '1',
  id: '1-constancy',
  kind: 'law',
  severity: 'warning',
  sheet: 'plan',
  reads: ['plan'],
  *check({ plan }) {
    for (const { number, constancy } of plan) {
      yield judge(constancy === null ? null : true, {
        row: number,
        column: 'constancy',
        actual: constancy ?? '',
      });
    }
  },
});
