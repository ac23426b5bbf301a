// What a table of answers is read as: shown before anything is written, changed by a person, written as it was shown.
import type { Reading } from '#commands/tally/count/reading';
import type { AnswersPreview } from '#commands/tally/types';
import { Counting } from './rows.ts';

const meanings = ({ columns }: AnswersPreview) => columns.map(({ meaning }) => meaning);
const wordsOf = ({ columns }: AnswersPreview, place: number) =>
  (columns[place]?.words ?? []).map(({ given, as, isKnown }) => [given, as, isKnown]);
const people = ({ counts }: AnswersPreview, question: number) =>
  Object.fromEntries((counts[question]?.answers ?? []).map(({ answer, people }) => [answer, people]));

/** What a person has chosen: columns by place, words by the meaning of their column. */
const chosen = (columns: Reading['columns'], words: Reading['words'] = {}): Reading => ({ columns, words });

const GOOGLE = [
  'Отметка времени\tКайсы айыл\tСууга канааттанасызбы?\tСууну кайдан аласыз?\tПол\tАты-жөнү',
  '05.10.2024 12:01:02\tАрал\tДа\tүйдөн, булактан, арыктан\tЖенский\tА.Асанова',
  '04.10.2024 09:00:00\tТерек\tнет\tколонкадан\tМужской\tБ.Осмонов',
  '04.10.2024 10:00:00\tАрал\tооба\t\tЖ\t',
].join('\n');

test('a Google form: columns, words and counts are shown, and nothing is written', () => {
  const group = new Counting();
  const preview = group.preview(GOOGLE);
  expect(meanings(preview)).toEqual([
    'date',
    'village',
    'question СУ-001',
    'question СУ-002',
    'sex',
    'other',
  ]);
  expect(wordsOf(preview, 4)).toEqual([
    ['Женский', 'women', true],
    ['Мужской', 'men', true],
    ['Ж', 'women', true],
  ]);
  expect([people(preview, 0), people(preview, 1)]).toEqual([
    { ооба: 2, жок: 1 },
    { үйдөн: 1, 'булактан, арыктан': 1, колонкадан: 1 },
  ]);
  expect(preview.villages).toEqual([
    { village: 'Арал', date: '05.10.2024', forms: 2 },
    { village: 'Терек', date: '04.10.2024', forms: 1 },
  ]);
  expect(preview).toMatchObject({ forms: 3, fresh: 3, question: '', isReady: true });
  expect(preview.notes.join()).toContain('«Аты-жөнү»');
  expect(group.tally).toEqual([]);
});

test('it is written as it was shown: a batch a village, of the last day of its answers', () => {
  const group = new Counting();
  expect(group.countAnswers(GOOGLE)).toContain('анкеталар – 3');
  const batches = new Set(group.tally.map(({ batch, village, forms }) => `${batch} ${village} ${forms}`));
  expect([...batches]).toEqual(['Арал-1 Арал 2', 'Терек-1 Терек 1']);
  expect(group.tally.filter(({ village }) => village === 'Терек').every(({ all }) => all === 1)).toBe(true);
  expect([group.people('ооба'), group.people('ооба', 'women'), group.people('жок', 'men')]).toEqual([
    2, 2, 1,
  ]);
  expect(group.preview(GOOGLE)).toMatchObject({ fresh: 0 });
  expect(group.preview(GOOGLE).question).toContain('3 жооптун 3ү мурда саналган');
});

test('a column that is not found by itself is chosen, and one that is found can be left', () => {
  const group = new Counting();
  const text = 'Суу жагабы\tПол\nооба\tЖ\nжок\tМ';
  expect(group.preview(text)).toMatchObject({ isReady: false });
  expect(group.preview(text).notes.join()).toContain('Бир да суроонун мамычасы табылган жок');
  const reading = chosen({ 0: 'question СУ-001', 1: 'other' });
  expect(people(group.preview(text, reading), 0)).toEqual({ ооба: 1, жок: 1 });
  expect(group.preview(text, reading).isReady).toBe(true);
  group.countAnswers(text, 'ask', 'Арал', reading);
  expect([group.people('ооба'), group.people('ооба', 'women')]).toEqual([1, 0]);
});

test('a word that nobody knows is asked about, counts as a person says, and never in silence', () => {
  const group = new Counting();
  const text = '1\tПол\nооба\tАсанова\nооба\tЖ\nмейли\tМ';
  const preview = group.preview(text);
  expect(preview.isReady).toBe(false);
  expect(wordsOf(preview, 0)[0]).toEqual(['мейли', 'мейли', false]);
  expect(wordsOf(preview, 1)[0]).toEqual(['Асанова', null, false]);
  const reading = chosen({}, { sex: { Асанова: 'women' }, 'question СУ-001': { МЕЙЛИ: 'ооба' } });
  expect(group.preview(text, reading).isReady).toBe(true);
  group.countAnswers(text, 'ask', 'Арал', reading);
  expect([group.people('ооба'), group.people('ооба', 'women'), group.people('мейли')]).toEqual([3, 2, 0]);
});

describe('a word of which a person has stated what it means', () => {
  const text = (answer: string) => `1\tПол\nооба\tАялзат\n${answer}\tЖ`;
  const reading = chosen({}, { sex: { Аялзат: 'women' }, 'question СУ-001': { мейли: 'ооба' } });

  test('is offered with the next table, as a doubt, and counts as it was shown', () => {
    const group = new Counting();
    group.countAnswers(text('мейли'), 'ask', 'Арал', reading);
    const preview = group.preview(`${text('МЕЙЛИ')}\nжок\tАялзат`);
    expect(wordsOf(preview, 0)[0]).toEqual(['МЕЙЛИ', 'ооба', false]);
    expect(wordsOf(preview, 1)[0]).toEqual(['Аялзат', 'women', false]);
    expect(preview.isReady).toBe(true);
    group.countAnswers(`${text('МЕЙЛИ')}\nжок\tАялзат`, 'all');
    expect([group.people('ооба'), group.people('жок', 'women')]).toEqual([4, 1]);
  });

  test('is not offered before it was written, nor against what a person says now', () => {
    const group = new Counting();
    group.preview(text('мейли'), reading);
    expect(wordsOf(group.preview(text('мейли')), 1)[0]).toEqual(['Аялзат', null, false]);
    group.countAnswers(text('мейли'), 'ask', 'Арал', reading);
    const other = chosen({}, { sex: { Аялзат: 'men' } });
    expect(wordsOf(group.preview(text('мейли'), other), 1)[0]).toEqual(['Аялзат', 'men', true]);
  });

  test('is kept as the latest of very many', () => {
    const group = new Counting();
    const many = Array.from({ length: 200 }, (_, at) => `сөз${at}`);
    const table = `1\n${many.join('\n')}`;
    const words = Object.fromEntries(many.map((word) => [word, 'ооба']));
    group.countAnswers(table, 'ask', 'Арал', chosen({}, { 'question СУ-001': words }));
    const shown = new Map(wordsOf(group.preview('1\nсөз0\nсөз199'), 0).map(([word, as]) => [word, as]));
    expect([shown.get('сөз0'), shown.get('сөз199')]).toEqual(['сөз0', 'ооба']);
  });
});

test('an answer that is none counts as not stated', () => {
  const group = new Counting();
  group.countAnswers('1\nооба\nтест', 'ask', 'Арал', chosen({}, { 'question СУ-001': { тест: '' } }));
  expect([group.people('ооба'), group.people('Көрсөтүлгөн эмес'), group.people('тест')]).toEqual([1, 1, 0]);
});

test('a column of social groups, several in a cell', () => {
  const group = new Counting();
  const text = '1\tСоциальная группа\nооба\tмолодежь; безработный\nооба\tпенсионер\nжок\t';
  group.countAnswers(text);
  expect(['youth', 'unemployed', 'elderly', 'other'].map((one) => group.people('ооба', one))).toEqual([
    1, 1, 1, 0,
  ]);
  expect(group.people('жок', 'youth')).toBe(0);
  expect(() => group.countAnswers('1\tСоциальная группа\nооба\tкосмонавт')).toThrow('unknownGroup');
});

test.each([
  ['Kobo, joined', '1;2\r\nооба;"үйдөн колонкадан"', { үйдөн: 1, колонкадан: 1 }],
  ['Kobo, by columns', '1,2/үйдөн,2/колонкадан\nда,1,0\nнет,0,1', { үйдөн: 1, колонкадан: 1 }],
  ['Kobo, its groups before the questions', 'g1/1,water/2,water/2/үйдөн\nда,үйдөн,1', { үйдөн: 1 }],
  ['questions that must be answered', '1 *\tСууну кайдан аласыз? *\nооба\tүйдөн', { үйдөн: 1 }],
  ['two languages', '1\tСууну кайдан аласыз? / Откуда вода?\nооба / да\tүйдөн', { үйдөн: 1 }],
  ['numbered options', '1\t2\n1) ооба\tа) үйдөн; б) колонкадан', { үйдөн: 1, колонкадан: 1 }],
  ['paper, typed row by row', '№ 1\t№ 2\nооба\tүйдөн\nжок\tүйдөн, колонкадан', { үйдөн: 2, колонкадан: 1 }],
])('%s', (_, text, counts) => {
  expect(people(new Counting().preview(text), 1)).toEqual(counts);
});

test('a tick that is neither yes nor no is asked about; what programs write for a blank is none', () => {
  const group = new Counting();
  const text = '1\t2/үйдөн\nооба\tбелгисиз\nооба\t1\nооба\t0\nооба\tn/a\nооба\t#Н/Д';
  const preview = group.preview(text);
  expect(wordsOf(preview, 1)).toEqual([
    ['белгисиз', null, false],
    ['1', 'yes', true],
    ['0', '', true],
  ]);
  expect(preview.isReady).toBe(false);
  expect(() => group.countAnswers(text)).toThrow('unknownTick');
  group.countAnswers(text, 'ask', 'Арал', chosen({}, { 'option СУ-002 үйдөн': { белгисиз: '' } }));
  expect(group.people('үйдөн')).toBe(1);
});

test('a table of counts is no table of answers: its figures are no ticks', () => {
  const preview = new Counting().preview('1\tАялдар\tЭркектер\nооба\t12\t8\nжок\t3\t7');
  expect(preview.isReady).toBe(false);
  expect(wordsOf(preview, 1).map(([, as]) => as)).toEqual([null, null]);
});

test('a row of totals below the answers is nobody', () => {
  const preview = new Counting().preview('Аты\t1\tПол\nА\tооба\tЖ\nБ\tжок\tМ\nБардыгы\t2\t');
  expect([preview.forms, people(preview, 0)]).toEqual([2, { ооба: 1, жок: 1 }]);
  expect(preview.notes.join(' ')).toContain('анкета эмес, саналбайт: 1');
});

test('one village in several spellings is one batch', () => {
  const text = '1\tАйыл\nооба\tАрал айылы\nжок\tАрал\nооба\tс. Арал';
  expect(new Counting().preview(text).villages).toEqual([{ village: 'Арал', date: '05.10.2024', forms: 3 }]);
});

test.each([
  ['a heading that was pasted again', '1\nооба\n1\nжок', 'кайталанган саптар саналбайт: 1'],
  ['a row without an answer', '1\tАты\nооба\tА\n\tБ', 'жооп берилбеген саптар: 1'],
  ['a question without a column', '1\nооба', '2. Сууну кайдан аласыз?'],
  ['a day to come', '1\tДата\nооба\t2025-01-01', 'келе элек жооптор: 1'],
  ['a day that may be either', '1\tTimestamp\nооба\t10/5/2024 12:00:00', 'Күнү окулбаган жооптор: 1'],
])('the note: %s', (_, text, sentence) => {
  expect(new Counting().preview(text).notes.join(' ')).toContain(sentence);
});

test('a page that sends nonsense is read as if it had sent nothing', () => {
  const group = new Counting();
  const reading = { columns: { 0: 'question СУ-999' }, words: {} };
  expect(people(group.preview('1\nооба', reading), 0)).toEqual({ ооба: 1 });
});
