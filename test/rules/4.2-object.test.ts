// 4.2: the types of objects.
import { object } from '#rules/4.2-object';
import { outcomeLines } from './outcome-lines.ts';

describe('4.2 an object', () => {
  test.each(['executive', 'municipal', 'supplier', 'association', 'other'] as const)('%s is met', (type) => {
    expect(outcomeLines(object, { objects: [{ type }] })).toEqual(['met О-001 type']);
  });

  test('of no type is not known', () => {
    expect(outcomeLines(object, { objects: [{ name: 'Баетов орто мектеби' }] })).toEqual([
      'unknown О-001 type',
    ]);
  });
});
