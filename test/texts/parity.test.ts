// The three languages say the same: the same words under the same names, with the same places to fill.
import type { Column } from '../../src/core/table.ts';
import { tables } from '../../src/tables/index.ts';
import { languages } from '../../src/texts/all.ts';
import type { Language, LanguageCode } from '../../src/texts/index.ts';

const codes = Object.keys(languages) as LanguageCode[];
const translations = codes.filter((code) => code !== 'ky');

const ROOMS = ['rules', 'terms', 'actions', 'documents', 'people'] as const;
const PLACE = /\{(\w+)(?::([\w.]+))?\}/g;
const DATE_FORMS = ['document', 'attributive', 'short', 'dative', 'ablative', 'cell'];
const NUMBER_CASES = ['genitive', 'dative', 'locative', 'ablative', 'possessive', 'span', 'spoken'];
/** A sheet by its title, a column by its header, an addressee in the dative. */
const NAME_FORMS = ['sheet.title', 'column.header', 'addressee.dative'];

/** Every text of an object by its path, at whatever depth. */
function textsOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}/${key}`),
  );
}

function templatesOf(language: Language): ReadonlyMap<string, string> {
  return new Map(ROOMS.flatMap((room) => textsOf(language[room], room)));
}

/** The names of a template's places; how each language inflects them is its own affair. */
function placesOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACE)].map(([, name]) => name as string))].sort();
}

const formsOf = (template: string) => [...template.matchAll(PLACE)].flatMap(([, , form]) => form ?? []);
const isWellFormed = (template: string) => !/[{}]/.test(template.replace(PLACE, ''));

function isForm(form: string): boolean {
  const [sheet = '', column = ''] = form.split('.');
  const columns: Readonly<Record<string, Column>> = tables[sheet as keyof typeof tables]?.columns ?? {};
  const isNamed = [DATE_FORMS, NUMBER_CASES, NAME_FORMS].some((forms) => forms.includes(form));
  return isNamed || columns[column]?.kind === 'choice';
}

const ky = templatesOf(languages.ky);

describe('the checks themselves', () => {
  test.each(['{', 'a}', '{size', '{size:}', '{}', '{{size}}', '{ size }'])('%s is malformed', (template) => {
    expect(isWellFormed(template)).toBe(false);
  });

  test('places are found by name, whatever their form', () => {
    expect(placesOf('{due:cell} {count} {from:members.side} {due}')).toEqual(['count', 'due', 'from']);
  });

  test.each(['genetive', 'members.name', 'sides', 'nowhere.side'])('%s is no form', (form) => {
    expect(isForm(form)).toBe(false);
  });
});

describe.each(translations)('%s', (code) => {
  const own = templatesOf(languages[code]);

  test('has the words that Kyrgyz has, and no others', () => {
    expect([...own.keys()].sort()).toEqual([...ky.keys()].sort());
  });

  test.each(ROOMS)('%s: the same places in every template', (room) => {
    const places = (templates: ReadonlyMap<string, string>) =>
      Object.fromEntries(
        [...templates]
          .filter(([path]) => path.startsWith(room))
          .map(([path, text]) => [path, placesOf(text)]),
      );
    expect(places(own)).toEqual(places(ky));
  });
});

describe.each(codes)('%s', (code) => {
  const language = languages[code];
  const templates = [...templatesOf(language)];

  test('braces are well formed and forms are known', () => {
    expect(templates.filter(([, text]) => !isWellFormed(text))).toEqual([]);
    expect(templates.flatMap(([, text]) => formsOf(text)).filter((form) => !isForm(form))).toEqual([]);
  });

  test('what a rule asks and what to do have no places: nobody fills them', () => {
    const fixed = Object.values(language.rules).flatMap(({ about, todo }) => [about, todo]);
    expect(fixed.filter((text) => placesOf(text).length > 0)).toEqual([]);
  });

  test('a verdict ends without a full stop, what to do and notes of a list end with one', () => {
    const rules = Object.values(language.rules);
    const open = rules.flatMap(({ about, says }) => [about, ...Object.values(says)]);
    const closed = [...rules.map(({ todo }) => todo), ...Object.values(language.actions.listNotes)];
    expect(open.filter((text) => text.endsWith('.'))).toEqual([]);
    expect(closed.filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  test('sheets are quoted by their titles', () => {
    const quoted = templates.flatMap(([, text]) => quotedSheets(code, text));
    const titles: string[] = Object.values(language.sheets).map(({ title }) => title);
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((title) => !titles.includes(title))).toEqual([]);
  });

  test('the menu is quoted by its words', () => {
    const { menu, errors } = language.actions;
    for (const text of [errors.notSetUp, errors.missingSheets]) {
      expect(text).toMatch(new RegExp(`[«“]${menu.title}[»”]`));
      expect(text).toMatch(new RegExp(`[«“]${menu.setUp}[»”]`));
    }
  });

  test('nothing is padded, doubled or mixed of two alphabets', () => {
    const texts = templates.map(([, text]) => text);
    expect(texts.filter((text) => /\s\s|\s$/.test(text))).toEqual([]);
    expect(
      texts.filter((text) =>
        /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text),
      ),
    ).toEqual([]);
  });

  test('nothing is blank but the state of a verdict without a waiver', () => {
    expect(templates.filter(([, text]) => text === '').map(([path]) => path)).toEqual([
      'actions/waiver/open',
    ]);
  });
});

/** The titles that a text quotes as sheets. */
function quotedSheets(code: LanguageCode, text: string): string[] {
  const forms: Readonly<Record<LanguageCode, RegExp>> = {
    ky: /«([^»{]+)» бара[гк]/g,
    ru: /лист(?:а|е|ы|ов)? «([^»{]+)»/gi,
    en: /sheet “([^”{]+)”/gi,
  };
  return [...text.matchAll(forms[code])].map(([, title]) => title as string);
}

test.each([
  ['ky', /бузул/i],
  ['ru', /нарушен/i],
  ['en', /violat|breach/i],
] as const)('documents in %s speak neutrally of what does not meet a requirement (3.1)', (code, blaming) => {
  const { documents, actions } = languages[code];
  const texts = [...textsOf(documents), ...textsOf(actions.values)];
  expect(texts.filter(([, text]) => blaming.test(text.replace(PLACE, '')))).toEqual([]);
});
