// Every custom function: its data is fit for a stub and a guide, and it refuses what it cannot use in one sentence.
import { functions } from '../../src/functions/index.ts';

describe.each(functions.map((each) => [each.name, each] as const))(
  '%s',
  (name, { arguments: args, description, returns, compute }) => {
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

    test('has words in three languages, the first Kyrgyz, none of which can end a comment', () => {
      for (const words of [description, returns, ...args.map((each) => each.description)]) {
        expect(Object.keys(words)).toEqual(['ky', 'ru', 'en']);
        for (const text of Object.values(words)) expect(text).toMatch(/^(?!.*\*\/)\S.*\.$/);
      }
    });

    test('names an argument in one Kyrgyz sentence when called without any', () => {
      expect(() => compute()).toThrow(/^«(\w+)» аргумент.*\.$/);
    });
  },
);

test('no two functions have one name', () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});
