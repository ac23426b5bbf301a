// What Sheets might read as something else keeps an apostrophe before it.
import { fromCell } from '../../src/google/cells.ts';
import { scriptDays } from '../../src/google/days.ts';

test.each([
  ...[
    '=1+1',
    '+996 555',
    '-5',
    "'quoted",
    '@name',
    '12-5',
    '.5',
    ',5',
    '$5',
    '£5',
    '₽5',
    '₸5',
    '¥5',
    '(5)',
    '%',
  ],
  ...['May 5, 2025', 'May 2025', 'Jan 5', 'май 2025', 'мая 5', 'Сентябрь 2024', '5 май', '5 мая 2025'],
  ...[
    'TRUE',
    'false',
    'ИСТИНА',
    'ложь',
    ' истина ',
    ' 5',
    '10:30',
    'USD 5',
    'сом 500',
    '#N/A',
    'Monday, May 5, 2025',
    'Пн 5 мая',
    'Today',
    'вчера',
    '{1}',
    '[1]',
  ],
])('«%s» keeps an apostrophe', (text) => expect(fromCell(text, scriptDays)).toBe(`'${text}`));

test.each([
  ...[
    '',
    'Айгүл',
    '№ 12-5',
    '⛔[Аты] жок',
    '«Ынтымак»',
    'Май айында',
    'Ноокат району, 5-көчө',
    'С-001',
    'үй 5',
  ],
])('«%s» is a word', (text) => expect(fromCell(text, scriptDays)).toBe(text));
