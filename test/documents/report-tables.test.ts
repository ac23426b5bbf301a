// The report's tables by object, by theme and by finding, cell by cell.
import type { Block } from '#core/document';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import { day } from '../rules/support.ts';
import { made } from './support.ts';
import { village } from './village.ts';

const { report: words } = languages.ky.documents;

/** The rows of the table whose header begins so. */
function rowsUnder(header: readonly string[], blocks: readonly Block[]): readonly (readonly string[])[] {
  const found = blocks.flatMap((block) =>
    block.kind === 'table' && header.every((name, place) => block.header?.[place] === name)
      ? [block.rows]
      : [],
  );
  return found[0] ?? [];
}

const rowsOf = (header: readonly string[], given = village as Parameters<typeof made>[1]) =>
  rowsUnder(header, made('report', given).tree.blocks);

test('objects: name, acts, findings, fixed, begun, open, and what it did: nothing of an act that was not sent', () => {
  expect(rowsOf([words.object])).toEqual([['«Таза суу» ишканасы', '1', '3', '0', '0', '3', '']]);
});

test('of what was found in an object: what is put right, begun, and open', () => {
  const of = (state: 'fixed' | 'partly' | 'open', verified: string | null = null) => ({
    act: 'АК-001',
    found: state,
    state,
    verified: verified === null ? null : day(verified),
  });
  const findings = [of('fixed', '2025-06-01'), of('fixed'), of('partly'), of('open')];
  expect(rowsOf([words.object], { ...village, findings })[0]?.slice(1, 6)).toEqual(['1', '4', '1', '1', '2']);
});

test.each([
  ['in time', '2025-04-28', '1/2025: 2025-жылдын 28-апрели жооп берди, мөөнөтүндө'],
  ['late', '2025-06-28', '1/2025: 2025-жылдын 28-июну жооп берди, мөөнөтүнөн кеч'],
  ['not that anybody wrote', null, '1/2025: жооп жазылган эмес'],
])('an object answered %s', (_, answered, shown) => {
  const acts = (village.acts ?? []).map((act) => ({
    ...act,
    sentObject: day('2025-04-14'),
    receivedObject: day('2025-04-14'),
    answeredObject: answered === null ? null : day(answered),
  }));
  expect(rowsOf([words.object], { ...village, acts })[0]?.[6]).toBe(shown);
});

test('the measures that an object wrote of are reported to the kenesh, not to everybody', () => {
  const acts = (village.acts ?? []).map((act) => ({ ...act, sentObject: day('2025-04-14') }));
  const letters = [
    {
      kind: 'act',
      act: 'АК-001',
      addressee: 'object',
      sent: day('2025-04-14'),
      received: day('2025-04-14'),
      answered: day('2025-04-28'),
      measuresDone: 'Түтүк көмүлдү',
    },
  ] as const;
  const shown = (id: 'report' | 'publicReport') =>
    rowsUnder([words.object], made(id, { ...village, acts, letters }).tree.blocks)[0]?.[6];
  expect(shown('report')).toContain('чаралар: Түтүк көмүлдү');
  expect(shown('publicReport')).toMatch(/мөөнөтүндө$/);
});

test('themes: of which subject, how many were found, fixed, partly fixed', () => {
  expect(rowsOf([words.theme])).toEqual([['Суу түтүгүн оңдоо', '3', '0', '0']]);
});

test('findings: number, object, what was found, state', () => {
  expect(rowsOf([words.number, words.object])).toEqual([
    ['Ф-001', '«Таза суу» ишканасы', 'Түтүктүн 40 метри көмүлгөн эмес', 'четтетиле элек'],
    ['Ф-002', '«Таза суу» ишканасы', 'Жеке адамдын үйү жөнүндө', ''],
    ['Ф-003', '«Таза суу» ишканасы', 'Кимге ачык экени белгисиз көрүнүш', ''],
    ['Ф-004', '«Таза суу» ишканасы', 'Жумуш мөөнөтүндө башталган', ''],
  ]);
});

test('answers to acts: those that were sent, each with its days, a dash where there is none', () => {
  const acts = (village.acts ?? []).map((act) => ({
    ...act,
    sentObject: day('2025-04-14'),
    answeredObject: day('2025-05-05'),
    answeredExecutive: null,
    considered: day('2025-06-20'),
  }));
  const { tree } = made('report', {
    ...village,
    acts: [...acts, { act: '2/2025', date: day('2025-05-01') }],
  });
  const { header } = columnWords(languages.ky, 'acts', 'answeredObject');
  const tables = tree.blocks.flatMap((block) =>
    block.kind === 'table' && block.header[1] === header ? [block] : [],
  );
  expect(tables.map(({ rows }) => rows)).toEqual([[['1/2025', '05.05.2025', '–', '20.06.2025']]]);
  expect(tables[0]?.widths).toHaveLength(4);
});
