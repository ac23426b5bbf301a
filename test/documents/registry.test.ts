// What holds for every document: indexed, cited by its clauses, every language from the same rows, a draft while a part is empty.
import { readdirSync } from 'node:fs';
import { documentIds, documents } from '#documents';
import { titleOf } from '#documents/kind';
import { clauseCoverage } from '#rules/clause-coverage';
import { clauses } from '#rules/clauses';
import { languages } from '#texts/all';
import { type Case, factsOf } from '../rules/support.ts';
import { codes, made, offered } from './support.ts';
import { setTo, village } from './village.ts';

test('each knows its own name', () => {
  expect(documentIds.map((id) => documents[id].id)).toEqual(documentIds);
});

test('each has a test of its own', () => {
  const tested = readdirSync(__dirname).filter((file) => file.endsWith('.test.ts'));
  const file = (id: string) => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.test.ts`;
  expect(documentIds.filter((id) => !tested.includes(file(id)))).toEqual([]);
});

test.each(clauses.map(({ id }) => id))('clause %s names the documents that serve it', (clause) => {
  const serving = documentIds.filter((id) => documents[id].clauses.includes(clause));
  expect([...clauseCoverage[clause].documents].sort()).toEqual([...serving].sort());
});

describe.each(documentIds)('%s', (id) => {
  test('of a village in which nothing is empty is final', () => {
    const { tree, missing } = made(id, village);
    expect(missing).toEqual([]);
    expect(tree.header).toBeNull();
  });

  test.each(codes)('is whole in %s', (code) => {
    const { tree, words } = made(id, village, code);
    expect(`${words}${tree.name}`).not.toMatch(/\{\w*[:}]|undefined|\[object|null/);
    expect(words).not.toContain(languages[code].documents.empty);
    expect(tree.name.startsWith(titleOf(id, languages[code]))).toBe(true);
    expect(tree.blocks.filter((block) => block.kind === 'table').every(isEven)).toBe(true);
  });

  test('says the same rows in every language', () => {
    const kinds = codes.map((code) => made(id, village, code).tree.blocks.map(({ kind }) => kind));
    expect(kinds).toEqual(codes.map(() => kinds[0]));
  });

  test.each(codes)('of rows with nothing in them is a draft in %s, or lacks nothing', (code) => {
    if (offered(id, BARE).length === 0) return;
    const { tree, missing, words } = made(id, BARE, code);
    expect(tree.header).toBe(missing.length > 0 ? languages[code].documents.draft : null);
    expect(words).not.toMatch(/\{\w*[:}]|undefined|null/);
  });

  test('words from cells stand as they are written', () => {
    const odd = '=1+1 <b>{size}</b> $& "«»';
    const given = setTo({ kenesh: odd, executiveBody: odd, ownRegulation: odd });
    expect(made(id, given).words).toContain(odd);
  });

  test('refuses a row that it is not made of', () => {
    expect(() => documents[id].tree('Ж-999', factsOf(village), [], languages.ky)).toThrow(id);
  });
});

/** Every sheet with one row that says nothing but what makes the row a thing of its kind. */
const BARE: Case = {
  members: [{}],
  candidates: [{}],
  conflicts: [{}],
  meetings: [{}],
  decisions: [{ meeting: 'Ж-001' }],
  plan: [{ year: 2025 }],
  acts: [{}],
  letters: [{ kind: 'request' }, { kind: 'problems' }],
  reports: [{}],
  archive: [{}],
};

function isEven(table: {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  widths: readonly number[];
}) {
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const rows = table.header.length > 0 ? [table.header, ...table.rows] : table.rows;
  return rows.every(({ length }) => length === table.widths.length) && Math.abs(sum - 1) < 1e-9;
}
