/// <reference types="google-apps-script" />
// Every text that a cell may hold comes back to the letter, under every locale, and is never a formula, a day or a number.
import { fromCell, toGrid } from '#google/cells';
import { scriptDays } from '#google/days';
import { createHost } from '../../local/host.ts';
import { randomFrom } from '../support/random.ts';
import { appOf } from './support.ts';

const TEXTS = [
  ...['=1+1', '=', '==', '+996 555 12 34 56', '+1', '+', '-5', '-', '@айгүл', '@', "'", "''", "'=1", "'5"],
  ...['=HYPERLINK("https://пример";"бас")', '=IMPORTXML("a";"b")', '\t=1+1', ' =1+1', '\u00a0=1', '\ufeff=1'],
  ...[
    '=cmd|calc!A0',
    '{=1}',
    '1=1',
    '17.09.2024',
    '9/17/2024',
    '2024-09-17',
    '17-сен',
    '1/2',
    '12:30',
    '1,5',
  ],
  ...[
    '1.5',
    '1 000',
    '1e5',
    '5 %',
    '5%',
    '$5',
    '5 ₽',
    '5 сом',
    'сом 5',
    'TRUE',
    'ложь',
    '007',
    '№ 5',
    '#REF!',
  ],
  ...[
    'May 5',
    '5 May 2025',
    'Monday, May 5, 2025',
    'Дүйшөмбү',
    'today',
    'эртең',
    '(5)',
    '5-',
    '½',
    '٣',
    '５',
  ],
  ...['бир\nэки', '\n=1', 'бир\tэки', '"тырмакча"', '«тырмакча»', '😀', '😀5', '\u2063сүйлөм', '\u202e5'],
];

/** Signs that begin what Sheets reads as typing, and some letters. */
const SIGNS = [...`='+-@ 0123456789.,:/%$₽()#&"аяTЖ\n`];

const chance = randomFrom(20_261_201);
const random = Array.from({ length: 600 }, () =>
  Array.from({ length: 1 + Math.floor(chance() * 6) }, () => SIGNS[Math.floor(chance() * SIGNS.length)]).join(
    '',
  ),
);

describe.each(['en_US', 'ru_RU', 'ky_KG'])('under %s', (locale) => {
  test.each([
    ['without a format', null],
    ['for days', 'dd.mm.yyyy'],
    ['of plain text', '@'],
  ])('in cells %s', (_, format) => {
    const sheet = appOf(createHost({ locale })).getActiveSheet();
    const texts = [...TEXTS, ...random];
    const cells = sheet.getRange(1, 1, texts.length, 1);
    if (format !== null) cells.setNumberFormat(format);
    cells.setValues(texts.map((text) => [fromCell(text, scriptDays)]));
    const read = toGrid(cells.getValues(), scriptDays).flat();
    expect(read.filter((text, at) => text !== texts[at])).toEqual([]);
    expect(cells.getFormulas().flat().join('')).toBe('');
    // What was read is written once more: an apostrophe of the text's own stays one.
    cells.setValues(read.map((text) => [fromCell(text, scriptDays)]));
    expect(toGrid(cells.getValues(), scriptDays).flat()).toEqual(texts);
  });
});
