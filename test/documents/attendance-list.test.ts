// The list that those present sign: the members of that day, each with a place to sign, and lines for the invited.
import { day } from '../rules/support.ts';
import { made } from './support.ts';
import { but, village } from './village.ts';

test('the members of its day are there, no others', () => {
  const later = { ...village.members[0], name: 'К.Кийинки', appointed: day('2025-06-01') };
  const { words } = made('attendanceList', { ...village, members: [...village.members, later] });
  for (const { name } of village.members) expect(words).toContain(name);
  expect(words).not.toContain('К.Кийинки');
  expect(words).toContain('Жыйналыш: 2024-жылдын 10-декабры');
});

test.each(['date', 'place'] as const)('without its %s it is a draft', (part) => {
  expect(made('attendanceList', but('meetings', { [part]: null })).missing).toEqual([part]);
});
