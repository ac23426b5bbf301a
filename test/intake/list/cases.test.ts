// Lists as offices paste them, each with who stands in it; people and villages are made up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../../src/intake/list/read-list.ts';
import { roleOf } from '../../../src/intake/list/roles.ts';
import type { ReadList, ReadMember } from '../../../src/intake/list/types.ts';

interface Expected {
  readonly name: string;
  readonly side: string | null;
  readonly role?: string;
  readonly village?: string;
  readonly birthDate?: string;
  readonly contacts?: string;
  readonly sex?: string;
  readonly toConfirm?: boolean;
}
interface ListCase {
  readonly id: string;
  readonly text: string;
  readonly members: readonly Expected[];
  readonly heading?: Partial<ReadList['heading']>;
}
interface HeadingCase {
  readonly text: string;
  readonly decision: string | null;
  readonly formed: string | null;
  readonly kenesh: string | null;
}

const fixture = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(join(__dirname, '../../fixtures/intake', name), 'utf8'));

/** A member's facts, as far as a case states them. */
function stated(member: ReadMember, expected: Expected): Expected {
  const { name, side, village, birthDate, contacts, sex, sideToConfirm } = member;
  const all = {
    name,
    side,
    village,
    birthDate,
    contacts,
    sex,
    role: roleOf(member.roles),
    toConfirm: sideToConfirm,
  };
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, all[key as keyof typeof all]]),
  ) as unknown as Expected;
}

const LISTS = ['lists.json', 'further-lists.json', 'office-lists.json'].flatMap((name) =>
  fixture<ListCase>(name),
);

describe.each(LISTS.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const list = readList(one.text);

  test('its people', () => {
    expect(list.members.map(({ name }) => name)).toEqual(one.members.map(({ name }) => name));
    expect(list.members.map((member, at) => stated(member, one.members[at] as Expected))).toEqual(
      one.members,
    );
  });

  test('every line of the list is in a member or left out', () => {
    const lines = one.text.split('\n');
    const first = lines.findIndex((line) => line.trim() === (list.heading.title ?? '').trim());
    const accounted = new Set([
      ...list.members.flatMap(({ lineNumbers }) => lineNumbers),
      ...list.leftOut.map(({ lineNumber }) => lineNumber),
    ]);
    const wanted = lines.flatMap((line, at) => (line.trim() !== '' && at > first + 1 ? [at + 1] : []));
    expect(wanted.filter((number) => !accounted.has(number))).toEqual([]);
  });

  test('what is private stands in its own column', () => {
    for (const { position } of list.members) expect(position).not.toMatch(/\d{4}|@|туулган/u);
  });

  test('its heading', () => {
    expect(list.heading).toMatchObject(one.heading ?? {});
  });
});

test.each(fixture<HeadingCase>('headings.json').map((one) => [one.text.split('\n')[0], one] as const))(
  'the heading «%s»',
  (_, { text, decision, formed, kenesh }) => {
    const list = readList(text);
    expect(list.heading).toMatchObject({ decision, formed, kenesh });
    expect(list.members.map(({ name }) => name)).toEqual(['А.Сапаров']);
  },
);
