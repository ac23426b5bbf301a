// A tag that names nothing gets the nearest name, if one is near: letters put in, taken out or changed are counted.
import { BrokenTemplate, type Tag } from '#core/template';
import { checkTags } from '#documents/template/scope';
import type { Shape } from '#documents/template/shape';
import { languages } from '#texts/all';

const shape: Shape = ['мекеме', 'күн', 'жооптуу адам'].map((name) => ({
  key: name,
  name: () => name,
  words: () => '',
  rows: null,
}));
const tag = (name: string): Tag => ({ name, kind: 'value', inner: [] });

/** The faults of a template with this one tag. */
function faultsOf(name: string) {
  try {
    checkTags([tag(name)], shape, [languages.ky]);
    return [];
  } catch (error) {
    if (error instanceof BrokenTemplate) return error.faults;
    throw error;
  }
}

test.each([
  ['a letter changed', 'мекиме', 'мекеме'],
  ['two changed', 'мокоме', 'мекеме'],
  ['three changed', 'мококо', ''],
  ['a letter left out', 'мекме', 'мекеме'],
  ['two left out', 'мекм', 'мекеме'],
  ['a letter too many', 'мекемеси', 'мекеме'],
  ['three left out', 'мек', ''],
  ['of a long name three', 'жоптуу адм', 'жооптуу адам'],
  ['of a long name four', 'жоптуу', ''],
])('%s: «%s» may be «%s»', (_, name, nearest) => {
  expect(faultsOf(name)).toEqual([{ kind: 'unknown', tag: name, nearest }]);
});

test('a name that is there is no fault, in whatever case', () => {
  expect(faultsOf('Мекеме')).toEqual([]);
});
