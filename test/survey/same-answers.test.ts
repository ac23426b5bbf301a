// Answers in one language are the options in another; days are read as forms and phones write them.
import { daysIn } from '../../src/survey/answer-days.ts';
import { optionKey } from '../../src/survey/given-answers.ts';
import { socialGroupOf } from '../../src/survey/group-words.ts';
import { optionMeant } from '../../src/survey/same-answers.ts';

const spelled = (options: readonly string[]) => new Map(options.map((option) => [optionKey(option), option]));

test.each<[string, readonly string[], string | null]>([
  ['ОобА.', ['ооба', 'жок'], 'ооба'],
  ['Да', ['ооба', 'жок'], 'ооба'],
  ['no', ['ооба', 'жок'], 'жок'],
  ['доволен', ['канааттанам', 'канааттанбайм'], 'канааттанам'],
  ['очень недовольна', ['такыр канааттанбайм', 'канааттанбайм'], 'такыр канааттанбайм'],
  ['4 балл', ['1', '2', '3', '4', '5'], '4'],
  ['5 – эң жакшы', ['1', '2', '3', '4', '5'], '5'],
  ['6', ['1', '2', '3', '4', '5'], null],
  // Two options say the same: only a person can tell which is meant.
  ['satisfied', ['канааттандым', 'ыраазымын'], null],
  ['мейли', ['ооба', 'жок'], null],
])('«%s» of %j means %p', (answer, options, meant) => {
  expect(optionMeant(answer, spelled(options))).toBe(meant);
});

test.each<[readonly string[], readonly (string | null)[]]>([
  [['05.10.2024 12:03:11'], ['2024-10-05']],
  [['2024-10-05T12:01:30.123+06:00'], ['2024-10-05']],
  [['2024/10/05 12:00:11 PM GMT+6'], ['2024-10-05']],
  [
    ['10/5/2024 9:00:00', '10/13/2024 9:00:00'],
    ['2024-10-05', '2024-10-13'],
  ],
  [
    ['10/5/2024', '13/5/2024'],
    ['2024-05-10', '2024-05-13'],
  ],
  [['10/5/2024'], [null]],
  [['5/5/2024'], ['2024-05-05']],
  [
    ['13/5/2024', '5/13/2024'],
    [null, null],
  ],
  [
    ['30.02.2024', 'кечээ', ''],
    [null, null, null],
  ],
])('the days in %j', (cells, days) => {
  expect(daysIn(cells)).toEqual(days);
});

test.each([
  ['молодежь', 'youth'],
  ['Пенсионер', 'elderly'],
  ['жумушсуз', 'unemployed'],
  ['ДМЧА', 'disabled'],
  ['башка', 'other'],
  ['Асанова', null],
])('the group in «%s» is %p', (word, group) => {
  expect(socialGroupOf(word)).toBe(group);
});
