// The words of the page: complete in every language, and of the same shape.
import { type LanguageCode, languageCodes } from '#core/languages';
import { sidebarWords as words } from '../../src/texts/all.ts';

/** Every text with its path. */
function texts(of: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof of === 'string') return [[path, of]];
  return Object.entries(of as Record<string, unknown>).flatMap(([key, value]) =>
    texts(value, `${path}.${key}`),
  );
}

/** How a template marks its own places, shown as an example. */
const MARKS = /\{\{.*?\}\}/g;

/** What shows that a text is not written in the alphabet of its language. */
const FOREIGN: Readonly<Record<LanguageCode, RegExp>> = {
  ky: /[A-Za-z]/,
  ru: /[A-Za-z]/,
  en: /^[^A-Za-z]+$/,
};

describe.each(languageCodes.map((code) => [code, words[code]] as const))('%s', (code, own) => {
  test('has every text of Kyrgyz and none besides', () => {
    expect(texts(own).map(([path]) => path)).toEqual(texts(words.ky).map(([path]) => path));
  });

  test.each(texts(own))('%s is a text without stray blanks', (_, text) => {
    expect(text).toMatch(/^\S(.*\S)?$/u);
  });

  test('has the same places to fill as Kyrgyz', () => {
    const places = (of: unknown) =>
      texts(of).map(([path, text]) => [
        path,
        text
          .replace(MARKS, '')
          .match(/\{\w+\}/g)
          ?.sort(),
      ]);
    expect(places(own)).toEqual(places(words.ky));
  });

  test('names the clause in its place', () => {
    expect(own.check.clause.replace('{clause}', '5.2.3')).toMatch(/5\.2\.3/);
  });

  test('is written in its own alphabet', () => {
    const foreign = texts(own).filter(([, text]) =>
      FOREIGN[code].test(text.replace(/\{\w+\}|Google|\.docx/g, '')),
    );
    expect(foreign).toEqual([]);
  });
});
