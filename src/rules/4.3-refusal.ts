// 4.3: information may be refused for two reasons only: a state secret, or personal data to which access is restricted.
import { judge, notApplicable } from '#core/verdict';
import type { Letter } from '#tables/letters';
import { rule } from './rule.ts';

const LAWFUL: readonly Letter['refusal'][] = ['stateSecret', 'personalData'];

/** 4.3 «Мамлекеттик сырды түзгөн маалыматтарды, Кыргыз Республикасынын мыйзамдары менен ага карата жеткиликтүүлүк чектелген жеке маалыматтар жөнүндө маалыматтарды камтыган маалыматты кошпогондо» */
export const refusal = rule({
  clause: '4.3',
  id: '4.3-refusal',
  kind: 'law',
  severity: 'error',
  sheet: 'letters',
  reads: ['letters'],
  *check({ letters }) {
    for (const { number, kind, refusal } of letters) {
      const details = { row: number, column: 'refusal', actual: refusal ?? '', required: LAWFUL.join(' | ') };
      if (refusal !== null) yield judge(LAWFUL.includes(refusal), details);
      else if (kind === 'request') yield notApplicable(details);
    }
  },
});
