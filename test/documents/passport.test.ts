// The compliance passport: every clause once, with the gravest of its verdicts.
import { clauses } from '#rules/clauses';
import { languages } from '#texts/all';
import { codes, made } from './support.ts';
import { but, setTo, village } from './village.ts';

/** The verdict's words in the line of a clause. */
function verdictOf(clause: string, given: Parameters<typeof made>[1]) {
  const table = made('passport', given).tree.blocks.find(({ kind }) => kind === 'table');
  return table?.kind === 'table' ? table.rows.find(([id]) => id === clause)?.[2] : undefined;
}

test.each(codes)('has a line for every clause in %s', (code) => {
  const { tree } = made('passport', village, code);
  const table = tree.blocks.find(({ kind }) => kind === 'table');
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.map(([id]) => id)).toEqual(clauses.map(({ id }) => id));
  expect(rows.map(([, asks]) => asks)).toEqual(clauses.map(({ id }) => languages[code].clauses[id].asks));
});

test.each([
  [
    'a chair of the citizens’ side, elected openly',
    but('decisions', { elects: 'М-001', voting: 'open' }),
    'аткарылды',
  ],
  ['a chair who is a deputy', but('members', { side: 'deputy' }), 'талапка жооп бербейт'],
  ['a chair whose side is not stated', but('members', { side: null }), 'маалымат жетишсиз'],
] as const)('with %s clause 5.4.6 is «%s»', (_, given, phrase) => {
  expect(verdictOf('5.4.6', given)).toBe(phrase);
});

test('a clause that is left to people says so', () => {
  expect(verdictOf('5.2.2', village)).toBe(languages.ky.actions.compliance.manual);
});

test('without the kenesh it is a draft', () => {
  expect(made('passport', setTo({ kenesh: null })).missing).toEqual(['kenesh']);
});
