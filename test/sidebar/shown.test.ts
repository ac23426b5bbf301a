// Figures, addresses and failures as the page shows them.
import { sentenceOf } from '../../src/sidebar/failure.ts';
import { shownFigure } from '../../src/sidebar/figures.ts';
import { safeLink } from '../../src/sidebar/links.ts';

describe('figures', () => {
  test.each([
    ['6…7 of 15', '6…7 / 15'],
    ['>= 7.5', '≥ 7,5'],
    ['<= 2024-10-01', '≤ 01.10.2024'],
    ['3…4', '3…4'],
    ['', ''],
    ['odd', ''],
    ['kyrgyz', ''],
    ['7…9 female of 15', ''],
  ])('«%s» is shown as «%s»', (figure, shown) => {
    expect(shownFigure(figure)).toBe(shown);
  });
});

describe('addresses', () => {
  test.each([
    'https://docs.google.com/document/d/1/edit',
    'http://localhost:8787/a',
    '/documents/a1',
    ' /documents/a1 ',
  ])('%s is followed', (url) => {
    expect(safeLink(url)).toBe(url.trim());
  });

  test.each([
    '',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'documents/a1',
    'https:x',
    'https://a b',
    'ftp://a',
  ])('«%s» is not', (url) => {
    expect(safeLink(url)).toBeNull();
  });
});

describe('failures', () => {
  const failure = (message: string, name = 'ScriptError') => Object.assign(new Error(message), { name });

  test.each([
    ['Азыр башка адам жазып жатат.', 'Азыр башка адам жазып жатат.'],
    ['Error: Азыр башка адам жазып жатат.', 'Азыр башка адам жазып жатат.'],
  ])('«%s» is the sentence «%s»', (message, sentence) => {
    expect(sentenceOf(failure(message))).toBe(sentence);
  });

  test.each([
    failure('NetworkError: Connection failure due to HTTP 0'),
    failure('Connection failure', 'NetworkError'),
    failure('x is not a function', 'TypeError'),
    failure('Exception: Service invoked too many times'),
    failure('TypeError: x is undefined'),
    failure(''),
    'a text',
    undefined,
  ])('%s is no sentence for a person', (error) => {
    expect(sentenceOf(error)).toBeNull();
  });
});
