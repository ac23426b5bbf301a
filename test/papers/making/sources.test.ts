// What a document was made of, as a cell keeps it, and what two versions differ in.

import { paragraph } from '#core/document';
import { documents } from '#documents';
import { differenceOf, differenceWords, readSources, sourcesOf, writeSources } from '#papers/making/sources';
import { tracked } from '#papers/making/tracked';
import { languages } from '#texts/all';
import { village } from '../../documents/village.ts';
import { factsOf } from '../../rules/support.ts';

const sources = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]));

test.each([
  ['nothing changed', 'К-001=a С-001=b', 'К-001=a С-001=b', [], [], []],
  ['one changed', 'К-001=a С-001=b', 'К-001=c С-001=b', ['К-001'], [], []],
  ['one new', 'К-001=a', 'К-001=a С-002=d', [], ['С-002'], []],
  ['one gone', 'К-001=a С-001=b', 'С-001=b', [], [], ['К-001']],
  ['all three', 'К-001=a С-001=b', 'К-001=z С-002=b', ['К-001'], ['С-002'], ['С-001']],
])('%s', (_, before, now, changed, fresh, gone) => {
  expect(differenceOf(sources(before), sources(now))).toEqual({ changed, fresh, gone });
});

test('a paper that is another although the rows it names are the same has not stayed as it was', () => {
  const rows = sources('К-001=a С-001=b');
  const words = differenceWords(languages.ky, differenceOf(rows, rows));
  expect(words).toBe('аталган саптары мурункудай, эсептелген көрсөткүчтөрү же тексти өзгөрдү');
});

test('what is written is read again', () => {
  const some = sources('К-001=a1b2c3 С-002=d4e5f6');
  expect(readSources(writeSources(some))).toEqual(some);
});

test.each([null, '', 'nonsense'])('«%s» says nothing', (text) => {
  expect(readSources(text)).toBeNull();
});

test('what is too long for a cell is not kept at all, so that nothing false is claimed of it', () => {
  const many = new Map(Array.from({ length: 5000 }, (_, index) => [`К-${1000 + index}`, 'abcdef'] as const));
  expect(writeSources(many)).toBe('');
});

describe('the rows of a document', () => {
  const treeOf = (text: string) => ({
    name: '',
    header: null,
    footer: null,
    blocks: [paragraph('body', text)],
  });
  const named = (text: string) => {
    const { facts, rows } = tracked(factsOf(village));
    for (const row of [...facts.findings, ...facts.members]) JSON.stringify(row);
    return [...sourcesOf(null, treeOf(text), rows()).keys()];
  };

  test('are those that it names, one by one or in a range', () => {
    expect(named('Ф-001, М-002')).toEqual(['М-002', 'Ф-001']);
    expect(named('саптар: М-001…М-003')).toEqual(['М-001', 'М-002', 'М-003']);
    expect(named('Ф-999 жана АБ-001')).toEqual([]);
  });

  test('change their marks with what was read of them alone', () => {
    const mark = (read: (row: object) => unknown, found: string) => {
      const { facts, rows } = tracked(factsOf({ findings: [{ found, state: 'open' }] }));
      for (const row of facts.findings) read(row);
      return sourcesOf(null, treeOf('Ф-001'), rows()).get('Ф-001');
    };
    const state = (row: object) => Reflect.get(row, 'state');
    const whole = (row: object) => JSON.stringify(row);
    expect(mark(state, 'Суу жок')).toBe(mark(state, 'Суу бар'));
    expect(mark(whole, 'Суу жок')).not.toBe(mark(whole, 'Суу бар'));
  });

  test('of the act are the act, its object and its findings, and no letter', () => {
    const { facts, rows } = tracked(factsOf(village));
    const tree = documents.act.tree('АК-001', facts, [], languages.ky);
    const keys = [...sourcesOf('АК-001', tree, rows()).keys()];
    expect(keys).toEqual(expect.arrayContaining(['АК-001', 'О-001', 'Ф-001']));
    expect(keys.filter((number) => number.startsWith('КТ'))).toEqual([]);
  });
});
