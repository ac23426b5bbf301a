// One truth: the steps, the acts, the letters and the cells' own function tell the same day, whatever the anchor and the days off.
import fc from 'fast-check';
import { checkAll } from '#commands/check/check';
import type { Cell } from '#core/cell';
import { addDays, type CivilDate } from '#core/date';
import { at, call, columnOf } from '../../functions/support.ts';
import { timesOf } from '../../reliability/support/sample.ts';
import { Workbook } from './workbook.ts';

const dateCell = (date: CivilDate): Cell => ({ date });

/** The days that the product writes for things that all begin on one day. */
function written(anchor: CivilDate, off: readonly CivilDate[]) {
  const book = new Workbook({
    calendar: off.map((date) => ({ date: dateCell(date), kind: 'off' })),
    objects: [{ number: 'О-001', name: 'Мектеп', type: 'municipal' }],
    acts: [{ object: 'О-001', receivedObject: dateCell(anchor), receivedExecutive: dateCell(anchor) }],
    letters: [{ kind: 'request', received: dateCell(anchor), termDays: 10, termUnit: 'working' }],
  });
  for (const setting of ['formed', 'keneshFormed', 'procedureStarted']) {
    const line = book.grid('settings').findIndex(([key]) => key === setting);
    book.write('settings', line, 'value', dateCell(anchor));
  }
  checkAll(book.environment(addDays(anchor, 1)));
  const terms = book.column('steps', 'term');
  const dues = book.column('steps', 'due');
  return {
    step: (term: string) => dues[terms.indexOf(term)],
    act: (column: string) => book.column('acts', column)[0],
    letter: book.column('letters', 'due')[0],
  };
}

const anchors = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-15' as CivilDate, days));
const further = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 });

test('steps, acts, letters and BMJB_DUE agree', () => {
  fc.assert(
    fc.property(anchors, further, (anchor, days) => {
      const off = days.map((count) => addDays(anchor, count));
      const { step, act, letter } = written(anchor, off);
      const due = (term: string) => {
        const found = call('BMJB_DUE', term, at(anchor), columnOf(...off.map(at))) as Date;
        const two = (number: number) => `${number}`.padStart(2, '0');
        return { date: `${found.getFullYear()}-${two(found.getMonth() + 1)}-${two(found.getDate())}` };
      };
      for (const term of ['5.4.1', '5.4.2', '5.4.3', '5.3.2', '5.3.1']) expect(step(term)).toEqual(due(term));
      expect(act('dueObject')).toEqual(due('4.3-10'));
      expect(act('dueExecutive')).toEqual(due('4.3-30'));
      expect(letter).toEqual(due('4.3-10'));
    }),
    { numRuns: timesOf(100) },
  );
});
