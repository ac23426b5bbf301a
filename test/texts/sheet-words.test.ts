// The words of the sheets: recognised in whatever language they stand, fit for tabs, brackets and dropdowns.
import { languageCodes as codes, type LanguageCode } from '#core/languages';
import type { Column } from '../../src/core/table.ts';
import { sheetKeys, tables } from '../../src/tables/index.ts';
import { languages } from '../../src/texts/all.ts';

type Words = string | { readonly header: string; readonly choices: Readonly<Record<string, string>> };
interface Sheet {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, Words>>;
}

const sheetsOf = (words: unknown) => Object.entries(words as Record<string, Sheet>);
const headerOf = (words: Words) => (typeof words === 'string' ? words : words.header);
const choicesOf = (words: Words) => (typeof words === 'string' ? {} : words.choices);
const plain = (word: string) => word.trim().toLowerCase();

/** Words that stand for more than one key, whatever language each was written in. */
function ambiguous(pairs: readonly (readonly [key: string, word: string])[]): string[] {
  const keys = new Map<string, Set<string>>();
  for (const [key, word] of pairs) keys.set(plain(word), (keys.get(plain(word)) ?? new Set()).add(key));
  return [...keys].filter(([, known]) => known.size > 1).map(([word]) => word);
}

/** Every word of one kind as key and word, in all languages. */
const everywhere = (pairs: (words: unknown) => [string, string][]) =>
  codes.flatMap((code) => pairs(languages[code].sheets));

/** A list of an .xlsx cell holds at most 255 characters, and commas part its words. */
function expectDropdown(choices: Readonly<Record<string, string>>): void {
  const words = Object.values(choices);
  expect(words.filter((word) => /[,"\n]/.test(word))).toEqual([]);
  expect(words.join(',').length).toBeLessThanOrEqual(255);
}

/** Every text that a person reads, at whatever depth. */
function leaves(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves);
}

test('an ambiguous word is found out', () => {
  expect(
    ambiguous([
      ['a', 'Түрү'],
      ['b', 'түрү '],
      ['b', 'Вид'],
    ]),
  ).toEqual(['түрү']);
});

describe('titles', () => {
  test('one title is one sheet in every language', () => {
    const titles = everywhere((words) => sheetsOf(words).map(([key, { title }]) => [key, title]));
    expect(ambiguous(titles)).toEqual([]);
  });

  test.each(codes)('%s: fit the name of a tab', (code) => {
    for (const [, { title }] of sheetsOf(languages[code].sheets))
      expect(title).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });
});

describe.each(sheetKeys)('%s', (sheet) => {
  const columnsIn = (words: unknown) =>
    Object.entries((words as Record<string, Sheet>)[sheet]?.columns ?? {});

  test('one header is one column in every language', () => {
    const own: [string, string][] = [
      ['number', '№'],
      ...codes.map((code): [string, string] => ['check', languages[code].actions.checkColumn]),
    ];
    const headers = everywhere((words) => columnsIn(words).map(([key, column]) => [key, headerOf(column)]));
    expect(ambiguous([...own, ...headers])).toEqual([]);
  });

  test.each(codes)('%s: headers stand in brackets and above narrow columns', (code) => {
    for (const [, column] of columnsIn(languages[code].sheets)) {
      expect(headerOf(column)).toMatch(/^[\p{Lu}№][^[\]\n]{0,34}$/u);
    }
  });

  test.each(codes)('%s: its headers are not taken for another sheet’s', (code) => {
    const headers = (key: string) => [
      '№',
      languages[code].actions.checkColumn,
      ...Object.values((languages[code].sheets as Record<string, Sheet>)[key]?.columns ?? {}).map(headerOf),
    ];
    const here = new Set(headers(sheet));
    const alike = sheetKeys.filter((key) => {
      const theirs = headers(key);
      return key !== sheet && theirs.filter((header) => here.has(header)).length >= 0.6 * theirs.length;
    });
    expect(alike).toEqual([]);
  });

  test('one word is one choice in every language', () => {
    for (const [column, { choices = [] }] of Object.entries<Column>(tables[sheet].columns)) {
      const words = everywhere((language) =>
        Object.entries(choicesOf(Object.fromEntries(columnsIn(language))[column] ?? '')),
      );
      expect(ambiguous([...choices.map((key) => [key, key] as const), ...words])).toEqual([]);
    }
  });

  test.each(codes)('%s: choices fit a dropdown, in a downloaded workbook too', (code) => {
    for (const [, column] of columnsIn(languages[code].sheets)) expectDropdown(choicesOf(column));
  });
});

describe('readings', () => {
  test('one word is one option in every language', () => {
    for (const key of Object.keys(languages.ky.doubts) as (keyof typeof languages.ky.doubts)[]) {
      expect(ambiguous(codes.flatMap((code) => Object.entries(languages[code].doubts[key].options)))).toEqual(
        [],
      );
    }
  });

  test.each(codes)('%s: options fit a dropdown', (code) => {
    for (const { options } of Object.values(languages[code].doubts)) expectDropdown(options);
  });
});

describe('settings', () => {
  test('one name is one setting in every language', () => {
    const names = codes.flatMap((code) =>
      Object.entries(languages[code].settings).map(([key, { name }]) => [key, name] as const),
    );
    expect(ambiguous(names)).toEqual([]);
  });
});

describe('clauses', () => {
  test.each(codes)('%s: what is quoted in «how» are titles of sheets', (code) => {
    const titles = sheetsOf(languages[code].sheets).map(([, { title }]) => title);
    const quoted = Object.values(languages[code].clauses).flatMap(({ how }) =>
      [...how.matchAll(/[«“]([^»”]+)[»”]/g)].map(([, title]) => title),
    );
    expect(quoted.length).toBeGreaterThan(40);
    expect(titles).toEqual(expect.arrayContaining(quoted));
  });
});

describe('letters', () => {
  const all = (code: LanguageCode) => {
    const { sheets, doubts, settings, clauses } = languages[code];
    return leaves([sheets, doubts, settings, clauses]);
  };

  test.each(codes)('%s: no word mixes Latin and Cyrillic letters', (code) => {
    const mixed = all(code).filter((text) =>
      /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text),
    );
    expect(mixed).toEqual([]);
  });

  test('ru: no Kyrgyz letters; en: no Cyrillic ones', () => {
    expect(all('ru').filter((text) => /[ңөү]/i.test(text))).toEqual([]);
    expect(all('en').filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  test.each(codes)('%s: nothing is blank, doubled or padded', (code) => {
    expect(all(code).filter((text) => text === '' || text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });
});
