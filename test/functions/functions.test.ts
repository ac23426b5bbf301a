// Every custom function: its data is fit for a stub and a guide, and it refuses what it cannot use in one sentence.
import { languageCodes } from '#core/languages';
import { described } from '../../src/functions/described.ts';
import { functions } from '../../src/functions/index.ts';

describe.each(functions.map((each) => [each.name, each] as const))(
  '%s',
  (name, { arguments: args, compute }) => {
    test('has a Latin upper-case name and arguments that JavaScript can name', () => {
      expect(name).toMatch(/^BMJB_[A-Z]+$/);
      const names = args.map((each) => each.name);
      expect(() => new Function(...names, '')).not.toThrow();
      expect(new Set(names).size).toBe(names.length);
    });

    test('has optional arguments only at the end', () => {
      const optional = args.map((each) => each.optional === true);
      expect([...optional].sort()).toEqual(optional);
    });

    test('names an argument in one Kyrgyz sentence when called without any', () => {
      expect(() => compute()).toThrow(/^«(\w+)» аргумент.*\.$/);
    });
  },
);

test('no two functions have one name', () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});

describe.each(described.map((each) => [each.name, each] as const))(
  'the words of %s',
  (_, { arguments: args, description, returns }) => {
    test('are in every language, the first Kyrgyz, and none can end a comment', () => {
      for (const words of [description, returns, ...args.map((each) => each.description)]) {
        expect(Object.keys(words)).toEqual(languageCodes);
        expect(Object.keys(words)[0]).toBe('ky');
        for (const text of Object.values(words)) expect(text).toMatch(/^(?!.*\*\/)\S.*\.$/);
      }
    });
  },
);

test('the functions are described in the order in which the stubs call them', () => {
  expect(described.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
});
