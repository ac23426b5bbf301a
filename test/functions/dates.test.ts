// BMJB_WORKDAY, BMJB_WORKDAYS, BMJB_DUE, BMJB_STATUS: vectors, boundaries, and arguments as cells bring them.
import { createContext, runInContext } from 'node:vm';
import { deadlines } from '../../src/calendar/index.ts';
import type { CellInput } from '../../src/core/custom-function.ts';
import { at, call, columnOf } from './support.ts';

describe('BMJB_WORKDAY', () => {
  test.each<[CellInput[], string]>([
    [[at('2024-09-17'), 10], '2024-10-01'],
    [[at('2024-10-01'), -3], '2024-09-26'],
    [[at('2025-04-25'), 10], '2025-05-20'],
    [[at('2024-09-21'), 0], '2024-09-21'],
    [['17.09.2024', '10'], '2024-10-01'],
    [[new Date(2024, 8, 17, 23, 59), 10], '2024-10-01'],
    [[[[at('2024-09-17')]], [[10]]], '2024-10-01'],
    [[at('2024-09-17'), 10, '', ''], '2024-10-01'],
    [[at('2024-09-17'), 10, columnOf(at('2024-09-18'), '', '')], '2024-10-02'],
    [[at('2024-09-17'), 10, '', columnOf('', at('2024-09-21'))], '2024-09-30'],
    [[at('2024-09-17'), 10, [['18.09.2024', at('2024-09-19')]], at('2024-09-19')], '2024-10-03'],
  ])('%#: %s', (args, expected) => {
    expect(call('BMJB_WORKDAY', ...args)).toEqual(at(expected));
  });

  test('takes dates of another realm', () => {
    const foreign = runInContext('new Date(2024, 8, 17)', createContext({})) as Date;
    expect(foreign).not.toBeInstanceOf(Date);
    expect(call('BMJB_WORKDAY', foreign, 10)).toEqual(at('2024-10-01'));
  });

  test.each<[CellInput[], string]>([
    [['', 10], '«start» аргументинде дата болушу керек, мисалы 17.09.2024.'],
    [[45552, 10], '«start» аргументинде дата болушу керек, мисалы 17.09.2024.'],
    [['31.09.2024', 10], '«start» аргументинде дата болушу керек, мисалы 17.09.2024.'],
    [[new Date(Number.NaN), 10], '«start» аргументинде дата болушу керек, мисалы 17.09.2024.'],
    [[columnOf(at('2024-09-17'), at('2024-09-18')), 10], '«start» аргументинде бир гана уяча болушу керек.'],
    [[at('2024-09-17'), ''], '«days» аргументинде -50000ден 50000ге чейинки бүтүн сан болушу керек.'],
    [[at('2024-09-17'), 1.5], '«days» аргументинде -50000ден 50000ге чейинки бүтүн сан болушу керек.'],
    [[at('2024-09-17'), 1e9], '«days» аргументинде -50000ден 50000ге чейинки бүтүн сан болушу керек.'],
    [[at('2024-09-17'), true], '«days» аргументинде -50000ден 50000ге чейинки бүтүн сан болушу керек.'],
    [
      [at('2024-09-17'), 1, columnOf('эртең')],
      '«off» аргументинде даталар гана болушу керек, мисалы 17.09.2024.',
    ],
    [
      [at('2024-09-17'), 1, '', [[5]]],
      '«working» аргументинде даталар гана болушу керек, мисалы 17.09.2024.',
    ],
  ])('refuses %#: %s %s', (args, sentence) => {
    expect(() => call('BMJB_WORKDAY', ...args)).toThrow(new Error(sentence));
  });
});

describe('BMJB_WORKDAYS', () => {
  test.each<[string, string, CellInput[], number]>([
    ['2024-09-17', '2024-10-01', [], 10],
    ['2024-10-01', '2024-09-26', [], -3],
    ['2024-09-17', '2024-09-17', [], 0],
    ['2025-04-25', '2025-05-20', [], 10],
    ['2024-09-17', '2024-10-01', [columnOf(at('2024-09-18'))], 9],
    ['2024-09-17', '2024-10-01', ['', columnOf(at('2024-09-21'))], 11],
    ['2024-09-17', '2024-10-01', [at('2024-09-21'), at('2024-09-21')], 10],
  ])('from %s to %s %#', (from, to, extra, expected) => {
    expect(call('BMJB_WORKDAYS', at(from), at(to), ...extra)).toBe(expected);
  });

  test('names the argument it cannot use', () => {
    expect(() => call('BMJB_WORKDAYS', 'x', at('2024-09-17'))).toThrow('«from»');
    expect(() => call('BMJB_WORKDAYS', at('2024-09-17'))).toThrow('«to»');
  });
});

describe('BMJB_DUE', () => {
  test.each<[CellInput, string, string]>([
    ['5.3.2', '2024-09-17', '2024-10-01'],
    [' 5.3.2. ', '2024-09-17', '2024-10-01'],
    ['5.3.3', '2024-10-01', '2024-09-26'],
    ['5.3.1', '2024-09-17', '2028-09-17'],
    ['5.4.1', '2025-01-31', '2025-02-28'],
    ['4.3-10', '2024-11-04', '2024-11-20'],
    ['4.3-30', '2024-11-07', '2024-12-09'],
    ['7.2.2', '2024-10-05', '2024-12-31'],
    [8.1, '2024-03-05', '2024-06-30'],
    ['8.5', '2024-03-05', '2024-12-31'],
  ])('%s from %s', (clause, anchor, expected) => {
    expect(call('BMJB_DUE', clause, at(anchor))).toEqual(at(expected));
  });

  test('takes extra days', () => {
    expect(call('BMJB_DUE', '5.3.2', at('2024-09-17'), at('2024-10-01'))).toEqual(at('2024-10-02'));
    expect(call('BMJB_DUE', '4.3-30', at('2024-11-07'), '', at('2024-12-07'))).toEqual(at('2024-12-07'));
  });

  test.each(['', '4.3', '9.9', 'toString', true])(
    'refuses the clause %p and lists those there are',
    (clause) => {
      const list = Object.keys(deadlines).join(', ');
      expect(() => call('BMJB_DUE', clause, at('2024-09-17'))).toThrow(
        new Error(`«clause» аргументинде булардын бири болушу керек: ${list}.`),
      );
    },
  );
});

describe('BMJB_STATUS', () => {
  const due = at('2024-10-01');

  test.each<[CellInput, CellInput, string, CellInput[], string]>([
    [due, '', '2024-09-20', [], 'келе элек'],
    [due, '', '2024-09-21', [], 'жакындады'],
    [due, '', '2024-09-21', [''], 'жакындады'],
    [due, '', '2024-09-25', [5], 'келе элек'],
    [due, '', '2024-09-26', [5], 'жакындады'],
    [due, '', '2024-10-01', [0], 'жакындады'],
    [due, '', '2024-10-02', [], 'мөөнөтү өткөн'],
    [due, at('2024-10-01'), '2024-10-05', [], 'аткарылды'],
    [due, at('2024-10-02'), '2024-10-05', [], 'кечигип аткарылды'],
    ['', at('2024-10-02'), '2024-10-05', [], 'колдонулбайт'],
  ])('due %p, done %p, on %s, warned %p: %s', (asked, done, today, warnDays, expected) => {
    expect(call('BMJB_STATUS', asked, done, at(today), ...warnDays)).toBe(expected);
  });

  test.each<[CellInput[], string]>([
    [['x', '', due], '«due»'],
    [[due, 'ооба', due], '«done»'],
    [[due, ''], '«today»'],
    [[due, '', due, -1], '«warnDays»'],
  ])('refuses %#: names %s', (args, name) => {
    expect(() => call('BMJB_STATUS', ...args)).toThrow(name);
  });
});
