// Lines of a list that are nobody: why each is left out.
import { readList } from '#intake/list/read-list';

test.each([
  ['2.', 'number-alone'],
  ['2. бош орун', 'vacant'],
  ['* * *', 'no-words'],
  ['– 2 –', 'page-number'],
])('«%s» between two members: %s', (line, reason) => {
  const { members, leftOut } = readList(`Топтун курамы\n1. А.Асанов – жаран\n${line}\n3. Б.Башка – жаран`);
  expect(leftOut).toEqual([{ line, lineNumber: 3, reason }]);
  expect(members.map(({ name }) => name)).toEqual(['А.Асанов', 'Б.Башка']);
});

test.each([
  ['Депутаттар:', 'deputy'],
  ['Депутаттар / Депутаты:', 'deputy'],
  ['Жарандар / Граждане:', 'citizen'],
  ['Жарандар / Депутаттар:', null],
])('the heading «%s» makes those below it %s', (heading, side) => {
  const { members } = readList(`Топтун курамы\n${heading}\n1. А.Асанов\n2. Б.Башка`);
  expect(members.map((one) => one.side)).toEqual([side, side]);
});
