// Rows of answers are known by what they say: each counts once, wherever it stands and whenever it is counted.
import type { Cell } from '#core/cell';
import { Counting } from './rows.ts';

const HEAD = ['Timestamp', 'Сууга канааттанасызбы?', 'Жынысы'];
const row = (minute: number, answer: string, sex = 'аял'): Cell[] => [`12:${minute}`, answer, sex];
const THREE = [row(1, 'ооба'), row(2, 'ооба', 'эркек'), row(3, 'жок')];

describe('a tab of a form', () => {
  const counted = () => {
    const group = new Counting();
    group.tab = [HEAD, ...THREE];
    expect(group.countTab()).toContain('анкеталар – 3');
    return group;
  };

  test('counted again it has nothing new', () => {
    expect(counted().countTab()).toBe('Бул барактагы жооптордун баары мурда эле саналган.');
  });

  test('a row deleted and two added: two more are counted, and the count of the one that is gone is offered back', () => {
    const group = counted();
    group.tab = [HEAD, ...THREE.slice(1), row(8, 'жок'), row(9, 'жок')];
    const text = group.countTab();
    expect(text).toContain('анкеталар – 2');
    expect(text).toContain('Э-001 «ооба»: 2 → 1');
    expect([group.people('ооба'), group.people('жок')]).toEqual([2, 3]);
    group.correct('Э-001', 1);
    expect(group.countTab()).toBe('Бул барактагы жооптордун баары мурда эле саналган.');
  });

  test('sorted the other way round: nothing is counted twice, nothing passed over', () => {
    const group = counted();
    group.tab = [HEAD, row(9, 'жок'), row(8, 'жок'), ...[...THREE].reverse()];
    expect(group.countTab()).toContain('анкеталар – 2');
    expect([group.people('ооба'), group.people('жок')]).toEqual([2, 3]);
  });

  test('with its columns in another order, or one more that is blank, it has nothing new', () => {
    const group = counted();
    group.tab = [[...HEAD, 'Дагы'], ...THREE.map((cells) => [...cells, ''])].map((cells) =>
      [...cells].reverse(),
    );
    expect(group.countTab()).toBe('Бул барактагы жооптордун баары мурда эле саналган.');
  });

  test('where most counted rows are gone and others stand there, it asks', () => {
    const group = counted();
    group.tab = [[...HEAD.slice(0, 2), 'Пол'], ...THREE];
    expect(group.countTab()).toContain('эч нерсе жазылган жок');
    expect(group.people('ооба')).toBe(2);
    expect(group.countTab('new')).toContain('анкеталар – 3');
    expect(group.people('ооба')).toBe(4);
  });

  test('where exactly half of the counted rows are gone, it counts on; where more are gone, it says how many of how many', () => {
    const half = new Counting();
    half.tab = [HEAD, ...THREE, row(4, 'жок')];
    half.countTab();
    half.tab = [HEAD, ...THREE.slice(1), row(8, 'жок')];
    expect(half.countTab()).toContain('анкеталар – 1');
    half.tab = [HEAD, row(3, 'жок'), row(8, 'жок'), row(9, 'ооба')];
    const asked = counted();
    asked.tab = [HEAD, THREE[0] ?? [], row(8, 'жок'), row(9, 'жок'), row(10, 'ооба')];
    expect(asked.countTab()).toContain('саналган 3 саптын 2си азыр жок, анын ордуна 3 башка сап турат');
    expect([asked.people('ооба'), asked.people('жок')]).toEqual([2, 1]);
  });

  test('merged cells are named before anything is counted', () => {
    const group = new Counting();
    group.tab = [HEAD, ...THREE];
    expect(JSON.stringify(group.previewTab())).not.toContain('бириктирилген');
    group.merged = ['C2:C4', 'A6:B6'];
    expect(JSON.stringify(group.previewTab())).toContain('бириктирилген уячалар бар (C2:C4, A6:B6)');
  });

  test('where rows are only gone, nothing is asked and their counts are offered back', () => {
    const group = counted();
    group.tab = [HEAD, THREE[2] ?? []];
    const text = group.countTab();
    expect(text).not.toContain('башка сап турат');
    expect(text).toContain('Э-001 «ооба»: 2 → 0');
    expect(group.people('ооба')).toBe(2);
  });

  test('two respondents of one answer and moment are two', () => {
    const group = counted();
    group.tab = [HEAD, ...THREE, row(3, 'жок')];
    expect(group.countTab()).toContain('анкеталар – 1');
    expect(group.people('жок')).toBe(2);
  });
});

describe('a paste', () => {
  const TEXT = ['1\tЖынысы', 'ооба\tаял', 'ооба\tэркек', 'жок\tаял'].join('\n');

  test('pasted on another day it is asked about, and written only where a person says so', () => {
    const group = new Counting();
    group.countAnswers(TEXT);
    group.today = '2024-10-06';
    const text = group.countAnswers(TEXT);
    expect(text).toContain('3 жооптун 3ү мурда саналган (Арал-1, 05.10.2024)');
    expect(group.people('ооба')).toBe(2);
    group.countAnswers(TEXT, 'all');
    expect(group.people('ооба')).toBe(4);
    group.countAnswers(TEXT, 'all');
    expect(group.people('ооба')).toBe(6);
  });

  test('two people with the same answer on one day are two once a person says so', () => {
    const group = new Counting();
    group.countAnswers('1\nооба');
    expect(group.countAnswers('1\nооба')).toContain('мурда саналган');
    group.countAnswers('1\nооба', 'all');
    expect(group.people('ооба')).toBe(2);
  });

  test('of a longer paste the new answers alone can be added', () => {
    const group = new Counting();
    group.countAnswers(TEXT);
    expect(group.countAnswers(`${TEXT}\nжок\tэркек`)).toContain('4 жооптун 3ү мурда саналган');
    expect(group.countAnswers(`${TEXT}\nжок\tэркек`, 'new')).toContain('анкеталар – 1');
    expect(group.people('жок')).toBe(2);
  });

  test.each([
    ['Kobo, joined by blanks', '1\t2\nооба\tүйдөн колонкадан'],
    [
      'Kobo, a column an option',
      '1\tСууну кайдан аласыз?/үйдөн\tСууну кайдан аласыз?/колонкадан\tСууну кайдан аласыз?/булактан, арыктан\nооба\t1\t1\t0',
    ],
    ['Kobo, both', '1\t2\t2/үйдөн\t2/колонкадан\nооба\tүйдөн колонкадан\t1\t1'],
    ['CSV with semicolons', '1;2\r\nооба;"үйдөн, колонкадан"\r\n'],
    ['CSV with commas', '1,2\nооба,"үйдөн, колонкадан"\n'],
    ['CSV with a break inside quotes', '1;2\nооба;"үйдөн\nколонкадан"'],
  ])('%s', (_, text) => {
    const group = new Counting();
    group.countAnswers(text);
    expect(
      ['ооба', 'үйдөн', 'колонкадан', 'булактан, арыктан'].map((answer) => group.people(answer)),
    ).toEqual([1, 1, 1, 0]);
    expect(group.tally.every(({ forms }) => forms === 1)).toBe(true);
  });

  test.each([
    ['by the head', 'Сууга канааттанасызбы? (1 – ооба, 2 – жок)'],
    ['by a numbered head', '1. Сууга канааттанасызбы? (1 = ооба; 2 = жок)'],
    ['by a head in Russian', 'Сууга канааттанасызбы? 1-да, 2-нет'],
  ])('codes explained %s are the options', (_, head) => {
    const group = new Counting();
    const text = [
      ['Күнү', head],
      ['12:01', '1'],
      ['12:02', '2'],
      ['12:03', '2.0'],
    ];
    expect(group.countAnswers(text.map((cells) => cells.join('\t')).join('\n'))).toContain('анкеталар – 3');
    expect([group.people('ооба'), group.people('жок'), group.people('1')]).toEqual([1, 2, 0]);
  });

  test('codes of several options in one cell', () => {
    const group = new Counting();
    group.countAnswers('Аты\tСууну кайдан аласыз? (1 – үйдөн, 2 – колонкадан)\nа\t1,2\nб\t2\nв\t1 2');
    expect(['үйдөн', 'колонкадан'].map((answer) => group.people(answer))).toEqual([2, 3]);
  });

  test('codes that nothing explains are asked about', () => {
    const group = new Counting();
    const { columns } = group.preview('Сууга канааттанасызбы?\n1\n2');
    expect(columns.flatMap(({ words }) => words.map(({ isKnown }) => isKnown))).toEqual([false, false]);
  });

  test('an option with a comma stays whole', () => {
    const group = new Counting();
    group.countAnswers('2\nүйдөн, булактан, арыктан\nбулактан, арыктан');
    expect(['үйдөн', 'булактан, арыктан'].map((answer) => group.people(answer))).toEqual([1, 2]);
  });

  test('the usual words for women and men are read, another is asked about', () => {
    const group = new Counting();
    group.countAnswers('1\tПол\nооба\tЖенский\nооба\tМ\nооба\tКыз\nооба\t');
    expect(['women', 'men', 'notStated'].map((sex) => group.people('ооба', sex))).toEqual([2, 1, 1]);
    expect(() => group.countAnswers('1\tПол\nооба\tАсанова')).toThrow('unknownSex');
    expect(group.people('ооба')).toBe(4);
  });
});
