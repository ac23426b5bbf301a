// The executive body's summary for the kenesh: when it is due, and what was answered to every recommendation.
import { made } from './support.ts';
import { but, setTo, village } from './village.ts';

test.each([
  ['Кимге: Сары-Тала айылдык кеңеши'],
  ['2025-жылдын 10-апрелиндеги № 1/2025'],
  ['Акт алынган күн: 2025-жылдын 14-апрели'],
  ['мөөнөтү: 2025-жылдын 14-майы'],
  ['баары – 3, четтетилгени – 0, жарым-жартылай четтетилгени – 0, калганы – 3'],
  ['Түтүк көмүлсүн'],
  ['кабыл алынды'],
])('it says «%s»', (phrase) => {
  expect(made('measures', village).words).toContain(phrase);
});

test('where the object is the executive body, its receipt as object counts', () => {
  const given = but('acts', { object: 'О-002', receivedExecutive: null, receivedObject: '2025-04-15' });
  expect(made('measures', given)).toMatchObject({ missing: [] });
  const other = but('acts', { receivedExecutive: null, receivedObject: '2025-04-15' });
  expect(made('measures', other)).toMatchObject({ missing: ['received'] });
});

test.each([
  ['answer', but('recommendations', { answer: null }), ['measures']],
  ['recommendation', { ...village, recommendations: [] }, ['measures']],
  ['receipt', but('acts', { receivedExecutive: null }), ['received']],
  ['executive body', setTo({ executiveBody: null }), ['executive']],
] as const)('without its %s it is a draft', (_, given, missing) => {
  expect(made('measures', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});
