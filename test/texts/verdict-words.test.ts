// What rules say can be read in every language, and no language has words that no rule says.
import type { CivilDate } from '../../src/core/date.ts';
import type { Column } from '../../src/core/table.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeAll } from '../../src/rules/run.ts';
import { type Records, type SheetKey, sheetKeys, tables } from '../../src/tables/index.ts';
import type { Misreading } from '../../src/tables/misreading.ts';
import { extraDaysOf, readingsOf, settingsOf } from '../../src/tables/settings-of.ts';
import { languages } from '../../src/texts/all.ts';
import type { LanguageCode } from '../../src/texts/index.ts';
import { sentence, whatToDo } from '../../src/texts/verdict-words.ts';
import { factsOf } from '../rules/support.ts';
import { casesOf1To4 } from './cases-1-4.ts';
import { casesOf5And6 } from './cases-5-6.ts';
import { casesOf7 } from './cases-7.ts';
import { casesOf8 } from './cases-8.ts';
import { casesOfSurveys } from './cases-surveys.ts';

const on = (date: string) => date as CivilDate;
const codes = Object.keys(languages) as LanguageCode[];

/** A row of a sheet, blank but for what is given. */
function row<K extends SheetKey>(key: K, given: Partial<Records[K][number]>): Records[K][number] {
  const blanks = Object.entries<Column>(tables[key].columns).map(([name, { kind }]) => [
    name,
    kind === 'references' ? [] : null,
  ]);
  return { ...Object.fromEntries(blanks), ...given } as Records[K][number];
}

const nothing: Facts = {
  ...(Object.fromEntries(sheetKeys.map((key) => [key, []])) as unknown as Records),
  today: on('2024-10-05'),
  settings: settingsOf([]),
  readings: readingsOf([], () => null),
  choices: [],
  calendar: extraDaysOf([]),
  problems: [],
  partly: new Map(),
  guests: new Map(),
  judged: sheetKeys,
};
const formed = { ...nothing.settings, formed: on('2024-09-17') };

type Member = Records['members'][number];

/** A group of `size`: with `sides` and `sexes` as far as they reach, blank beyond. */
function group(size: number, sides: readonly Member['side'][], given: Partial<Member> = {}): Facts {
  const members = Array.from({ length: size }, (_, index) =>
    row('members', { number: `М-${index + 1}`, name: 'А', side: sides[index] ?? null, ...given }),
  );
  return { ...nothing, members };
}

const repeat = <T>(value: T, times: number) => Array.from({ length: times }, () => value);
const kinds: readonly Misreading[] = [
  'date',
  'integer',
  'decimal',
  'choice',
  'reference',
  'references',
  'flag',
  ...([
    'year',
    'never',
    'thousands',
    'negative',
    'latin',
    'attendee',
    'copied',
    'heading',
    'edition',
  ] as const),
];

/** Facts that bring every rule to say everything it can. */
const cases: Readonly<Record<string, Facts>> = {
  'nothing written': nothing,
  unreadable: {
    ...nothing,
    problems: kinds.map((kind) => ({
      sheet: 'members',
      row: 'М-001',
      line: 3,
      column: 'name',
      kind,
      text: '31.02',
    })),
  },
  'too few, all deputies, abroad': group(4, repeat('deputy', 4), { citizenship: 'other', sex: 'female' }),
  'too many, all municipal': group(17, repeat('municipal', 17)),
  'no sides': group(15, []),
  'no citizens but one open': group(9, repeat('municipal', 3)),
  'all citizens': group(8, repeat('citizen', 8)),
  'within one, all citizens': {
    ...group(15, repeat('citizen', 15)),
    readings: { ...nothing.readings, shares: 'within-one' },
  },
  'within one, all municipal': {
    ...group(15, repeat('municipal', 15)),
    readings: { ...nothing.readings, shares: 'within-one' },
  },
  literally: { ...group(5, ['citizen']), readings: { ...nothing.readings, community: 'literal' } },
  'somebody left': {
    ...nothing,
    members: [row('members', { left: on('2024-10-01') }), row('members', {}), row('members', {})],
  },
  'too young': group(5, [], { birthDate: on('2010-05-03'), appointed: on('2024-09-17') }),
  'born in another century': group(5, [], { birthDate: on('1911-10-06') }),
  'a heading among the members': group(5, [], { name: 'Кошумча сап: № 3' }),
  'a Latin letter in a name': group(5, [], { name: 'Осмoнов' }),
  'born tomorrow': group(5, [], { birthDate: on('2024-10-06') }),
  'appointed at some time': group(5, [], { birthDate: on('1980-05-03') }),
  'a chair of no side': group(1, [], { role: 'chair' }),
  'a deputy in the chair': group(1, ['deputy'], { role: 'chair' }),
  'two chairs': group(2, ['citizen'], { role: 'chair' }),
  'mandate over': { ...nothing, settings: formed, today: on('2028-09-18') },
  'all done late': {
    ...nothing,
    settings: formed,
    meetings: [row('meetings', { number: 'Ж-001', date: on('2024-10-02') })],
    publications: [
      row('publications', { number: 'ЖР-001', what: 'firstMeeting', date: on('2024-10-01'), hasDate: false }),
    ],
  },
  ...Object.fromEntries(
    Object.entries({ ...casesOf1To4, ...casesOf5And6, ...casesOf7, ...casesOf8, ...casesOfSurveys }).map(
      ([name, given]) => [name, factsOf(given)],
    ),
  ),
};

const text: readonly Verdict[] = Object.values(cases).flatMap((facts) => judgeAll(rules, facts));
const open = text.filter(({ value }) => value === 'violated' || value === 'unknown');

describe.each(codes)('%s', (code) => {
  const language = languages[code];

  test.each(Object.keys(cases))('%s: every verdict has its sentence', (name) => {
    for (const verdict of judgeAll(rules, cases[name] as Facts)) {
      expect(`${sentence(language, verdict)}. ${whatToDo(language, verdict)}`).not.toMatch(
        /[{}]|undefined|null/,
      );
    }
  });

  test.each(rules.map(({ id }) => id))('%s: says each of its words somewhere, and no others', (id) => {
    // An unknown edition is told in the same words for every rule.
    const ways = open
      .filter(({ rule, says }) => rule === id && says !== 'unknownEdition')
      .map(({ says, value }) => [says, value]);
    const { says: words }: { says: Readonly<Record<string, string>> } = language.rules[id];
    const used = ways.map(([says, value]) =>
      says !== null && says !== undefined && says in words ? says : value,
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort());
  });

  test('a verdict that is met or does not apply says what the rule asks', () => {
    const closed = text.filter(({ value }) => value === 'met' || value === 'n/a');
    for (const verdict of closed) {
      const { about } = language.rules[verdict.rule as keyof typeof language.rules];
      const word = verdict.value === 'met' ? language.actions.met : language.actions.notApplicable;
      expect(sentence(language, verdict)).toBe(`${word}: ${about}`);
    }
  });
});

test('cases of dates and seats in Kyrgyz', () => {
  const words = (name: string, rule: string) =>
    judgeAll(rules, cases[name] as Facts)
      .filter((verdict) => verdict.rule === rule)
      .map((verdict) => sentence(languages.ky, verdict));
  expect(words('mandate over', '5.3.1-mandate')).toEqual([
    'Топтун ыйгарым укуктарынын мөөнөтү 2028-жылдын 17-сентябрында бүткөн',
  ]);
  expect(words('all done late', '5.3.2-first-meeting')).toEqual([
    'Биринчи жыйналыш 2024-жылдын 1-октябрына чейин өтүшү керек болчу, 2024-жылдын 2-октябрында өткөн',
  ]);
  expect(words('no sides', '5.2.3-citizens')).toEqual([
    'Жарандардын саны белгисиз: 15 мүчөнүн ичинен 0дөн 15ке чейин жаран болушу мүмкүн, ал эми 8ден 15ке чейин болушу керек; 15 мүчөнүн тарабы көрсөтүлгөн эмес',
  ]);
  expect(words('within one, all citizens', '5.2.3-citizens')).toEqual([
    '15 мүчөнүн 15и – жаран; алардын саны 8ден ашпашы керек',
  ]);
});

test.each(codes)('a name that carries quotes gets no second pair, in %s', (code) => {
  const objects = ['«Үгүт» МИ', '«Угут» МИ'].map((name, index) =>
    row('objects', { number: `О-00${index + 1}`, name }),
  );
  const text = judgeAll(rules, { ...nothing, objects })
    .filter(({ rule }) => rule === '3.2-spelling')
    .map((verdict) => sentence(languages[code], verdict));
  expect(text).toHaveLength(1);
  expect(text[0]).toContain('«Үгүт» МИ');
  expect(text[0]).not.toMatch(/[«“]{2}|[»”]{2}|“«/);
});
