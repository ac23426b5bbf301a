// 7.3.2(5): an index is one of three evaluations, made by a method.
import { evaluation } from '#rules/7.3.2(5)-evaluation';
import { outcomeLines } from './outcome-lines.ts';

test.each([
  ['of an index without anything', { plan: 'ИП-001' }, ['unknown КӨ-001 evaluation: evaluation']],
  ['without its method', { evaluation: 'transparency' }, ['unknown КӨ-001 version: version']],
  ['with its method', { evaluation: 'budgetIndex', version: '2020' }, ['met КӨ-001 evaluation']],
  [
    'of an index, with its method',
    { plan: 'ИП-001', evaluation: 'serviceQuality', version: '1' },
    ['met КӨ-001 evaluation'],
  ],
  ['of other work', { plan: 'ИП-002' }, []],
  ['of no plan item', {}, []],
] as const)('7.3.2(5) an indicator %s', (_, indicator, expected) => {
  const plan = [{ method: 'index' }, { method: 'survey' }] as const;
  expect(outcomeLines(evaluation, { plan, indicators: [indicator] })).toEqual(expected);
});
