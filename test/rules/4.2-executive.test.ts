// 4.2: one executive body.
import { executive } from '#rules/4.2-executive';
import type { MonitoredObject } from '#tables/objects';
import { outcomeLines } from './outcome-lines.ts';
import { outcomes } from './support.ts';

type Type = MonitoredObject['type'];
const objects = (types: readonly Type[]) => ({ objects: types.map((type) => ({ type })) });
const stated = { settings: { executiveBody: 'Баетов айыл өкмөтү' } };

describe('4.2 the executive body among the objects', () => {
  test.each<[readonly Type[], readonly string[]]>([
    [[], []],
    [['municipal'], ['unknown sheet type: none']],
    [[null], ['unknown sheet type: none']],
    [['executive'], ['met sheet type']],
    [['executive', 'municipal'], ['met sheet type']],
    [['executive', null], ['unknown sheet type: open']],
    [
      ['executive', 'supplier', 'executive'],
      ['violated О-001 type', 'violated О-003 type'],
    ],
  ])('%j', (types, expected) => {
    expect(outcomeLines(executive, objects(types))).toEqual(expected);
  });

  test('is missed where the settings name it', () => {
    expect(outcomeLines(executive, stated)).toEqual(['unknown sheet type: none']);
  });

  test('how many there may be', () => {
    expect(outcomes(executive, objects(['executive', null]))).toMatchObject([
      { actual: '1…2', required: '1' },
    ]);
    expect(outcomes(executive, objects(['executive', 'executive', null]))[0]).toMatchObject({
      actual: '2…3',
      figures: { count: 2 },
    });
  });
});
