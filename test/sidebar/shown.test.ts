// Figures, addresses and failures as the page shows them.
import { MARK } from '../../src/core/mark.ts';
import { failureOf, wordsOf } from '../../src/sidebar/failure.ts';
import { shownFigure } from '../../src/sidebar/figures.ts';
import { safeLink } from '../../src/sidebar/links.ts';
import { firstWords } from '../../src/texts/ky/first-words.ts';

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
  const link = 'https://accounts.google.com/o/oauth2/auth?scope=a';

  test.each([
    [`${MARK}Азыр башка адам жазып жатат.`, 'Азыр башка адам жазып жатат.', null],
    [`Error: ${MARK}Азыр башка адам жазып жатат.`, 'Азыр башка адам жазып жатат.', null],
    [`Error: ${MARK}Уруксат бериңиз.${MARK}${link}`, 'Уруксат бериңиз.', link],
  ])('«%s» is our sentence «%s»', (message, sentence, address) => {
    expect(failureOf(failure(message))).toEqual({ sentence, link: address, isGoogles: false });
  });

  test.each([
    failure('NetworkError: Connection failure due to HTTP 0'),
    failure('Connection failure', 'NetworkError'),
    failure('TransportError: lost'),
    failure(''),
    'a text',
    undefined,
  ])('%s says that no answer came', (error) => {
    expect(failureOf(error)).toEqual({ sentence: null, link: null, isGoogles: false });
  });

  // Published replies of Google's, and what stands in their place in other languages.
  test.each([
    failure("We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."),
    failure('Authorization is required to perform that action.'),
    failure('Для выполнения этого действия необходима авторизация.'),
    failure('Exceeded maximum execution time'),
    failure('Exception: Service invoked too many times for one day: email.'),
    failure('x is not a function', 'TypeError'),
  ])('%s is Google’s: the page says its own sentence', (error) => {
    expect(failureOf(error)).toEqual({ sentence: null, link: null, isGoogles: true });
    expect(wordsOf(failureOf(error), firstWords)).toBe(firstWords.refused);
  });
});
