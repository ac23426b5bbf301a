// A made-up second edition of the model regulation: rules, deadlines, papers and quotes follow it from its day on.
import { allEditions, firstEdition, type Regulation, regulationNamed } from '#calendar';
import { shownEditions } from '#commands/people/editions';
import { since } from '#core/dated';
import { regulationOf } from '#documents/frame';
import { documents } from '#documents/index';
import { age } from '#rules/5.2.1-age';
import { size } from '#rules/5.2.1-size';
import { municipalSeats } from '#rules/5.2.3-municipal';
import { firstMeeting } from '#rules/5.3.2-first-meeting';
import { quorum } from '#rules/7.2.3-quorum';
import { actParts } from '#rules/8.1-act-parts';
import { sent } from '#rules/8.2-sent';
import { stepDeadline } from '#rules/shared/deadlines/step-deadline';
import { settingsOf } from '#tables/settings-of';
import { languages } from '#texts/all';
import { inEdition } from '#texts/in-edition';
import { first, groupOf } from './group.ts';
import { type Case, day, factsOf, outcomes, values } from './support.ts';

const second = {
  ...firstEdition,
  name: '№ 7, 01.03.2026',
  title: 'Типтүү жобо (№ 7 буйрук, 01.03.2026)',
  terms: { ...firstEdition.terms, '5.3.2': 5 },
  limits: { ...firstEdition.limits, '5.2.1-most': 9, '5.2.1-age': 21 },
  shares: { municipal: 1 / 5, deputy: 1 / 5, citizen: 1 / 2 },
  quorum: [2, 3] as const,
  addressees: ['object', 'kenesh'] as const,
  actParts: firstEdition.actParts.filter((part) => part !== 'attachments'),
  quotes: { '5.3.2': 'биринчи жыйналыш 5 жумушчу күндөн кечиктирбестен өткөрүлөт' },
};
const edition: Regulation = since({ '2019-09-05': firstEdition, '2026-03-01': second });
const [before, since2026] = ['2026-02-28', '2026-03-01'];

/** What a rule says on the day before the second edition and on its first day. */
const both = (of: (date: string) => readonly unknown[]) => [of(before), of(since2026)];
const on = (today: string, given: Case = {}): Case => ({
  today,
  ...given,
  settings: { edition, ...given.settings },
});

describe('a second edition', () => {
  test('the setting chooses, by name or №; a blank one leaves all, one that is not known names none', () => {
    const named = (text: string | null) => regulationNamed(text, edition)?.map(({ value }) => value.name);
    expect(named('№ 01-18/84, 05.09.2019')).toEqual([firstEdition.name]);
    expect(named('Типтүү жобо, 05.09.2019-ж. буйрук')).toEqual([firstEdition.name]);
    expect(named('№7, 01.03.2026')).toEqual([firstEdition.name, second.name]);
    expect(named(null)).toEqual([firstEdition.name, second.name]);
    expect(named(' ')).toEqual([firstEdition.name, second.name]);
    expect(named('Жобо')).toBeUndefined();
    expect(named('№ 8, 02.03.2026')).toBeUndefined();
    expect(settingsOf([]).edition).toEqual(allEditions);
  });

  test('terms: 10 working days, then 5', () => {
    const due = (formed: string) =>
      outcomes(firstMeeting, on('2026-06-01', { settings: { formed: day(formed) } })).map(
        ({ required }) => required,
      );
    expect(due('2026-02-27')).toEqual(['<= 2026-03-13']);
    expect(due('2026-03-02')).toEqual(['<= 2026-03-09']);
  });

  test('the register of deadlines follows', () => {
    const due = (formed: string) => {
      const steps = [{ term: '5.3.2' }];
      const facts = factsOf(on('2026-06-01', { settings: { formed: day(formed) }, steps }));
      const [step] = facts.steps;
      return step && stepDeadline(step, facts)?.due;
    };
    expect([due('2026-02-27'), due('2026-03-02')]).toEqual(['2026-03-13', '2026-03-09']);
  });

  test('limits: eleven members, and 20 years of age', () => {
    expect(both((today) => values(size, on(today, groupOf(11))))).toEqual([['met'], ['violated']]);
    const member = { birthDate: day('2006-02-01') };
    expect(
      both((appointed) =>
        values(age, on('2026-06-01', { members: [{ ...member, appointed: day(appointed) }] })),
      ),
    ).toEqual([['met'], ['violated']]);
  });

  test('shares: three of fifteen municipal', () => {
    const members = Array.from({ length: 15 }, (_, at) => ({
      side: at < 3 ? ('municipal' as const) : ('citizen' as const),
    }));
    expect(both((today) => values(municipalSeats, on(today, { members })))).toEqual([['violated'], ['met']]);
  });

  test('quorum: eight of fifteen, then more than ten', () => {
    const held = (date: string, count: number) =>
      outcomes(
        quorum,
        on('2026-06-01', {
          ...groupOf(15),
          meetings: [{ form: 'group', date: day(date), present: first(count) }],
        }),
      ).map(({ value, required }) => `${value} ${required}`);
    expect(both((date) => held(date, 8))).toEqual([['met >= 8'], ['violated >= 11']]);
    expect(both((date) => held(date, 11))).toEqual([['met >= 8'], ['met >= 11']]);
    expect(held(since2026, 10)).toEqual(['violated >= 11']);
  });

  test('parts of an act and its addressees are those of its day', () => {
    const given = (date: string) =>
      on('2026-06-01', {
        acts: [{ object: 'О-001', state: 'signed', date: day(date) }],
        objects: [{ number: 'О-001', type: 'municipal' }],
      });
    const attachments = (date: string) =>
      outcomes(actParts, given(date)).filter(({ part }) => part === 'attachments');
    expect(both(attachments).map(({ length }) => length)).toEqual([1, 0]);
    const to = (date: string) => outcomes(sent, given(date)).map(({ figures }) => figures.addressee);
    expect(both(to)).toEqual([
      ['object', 'executive', 'kenesh'],
      ['object', 'kenesh'],
    ]);
  });

  test('papers cite it, clauses are quoted in its words', () => {
    const { ky } = languages;
    const cited = (today: string) => [regulationOf(factsOf(on(today)), ky)];
    expect(both(cited)).toEqual([[ky.documents.legalBasis], [second.title]]);
    const quoted = (today: string) => {
      const { quotes } = inEdition(ky, day(today), { edition });
      return [quotes['5.3.2'], quotes['5.3.1']];
    };
    expect(both(quoted)).toEqual([
      [ky.quotes['5.3.2'], ky.quotes['5.3.1']],
      [second.quotes['5.3.2'], ky.quotes['5.3.1']],
    ]);
  });

  test('the passport says what a clause asks in the words of the edition of its day', () => {
    const rowOf = (today: string) => {
      const { blocks } = documents.passport.tree(null, factsOf(on(today)), [], languages.ky);
      return [JSON.stringify(blocks).includes(second.quotes['5.3.2'])];
    };
    expect(both(rowOf)).toEqual([[false], [true]]);
  });

  test('the kenesh’s own number lies over both', () => {
    const own = { 'term5.3.2': { count: 15, reference: '№ 9-3', from: null } };
    const due = (formed: string) =>
      outcomes(firstMeeting, on('2026-06-01', { settings: { formed: day(formed), ...own } })).map(
        ({ required }) => required,
      );
    expect(due('2026-03-02')).toEqual(['<= 2026-03-24']);
  });

  test('what it changes is shown: numbers, lists and words, each as it was and as it is', () => {
    const shown = shownEditions(edition, languages.ky);
    expect(
      shown.map(({ name, description }) => (description === '' ? name : `${name}: ${description}`)),
    ).toEqual([
      '№01-18/84, 05.09.2019 (күчүнө кирген күнү: 05.09.2019)',
      '№ 7, 01.03.2026 (күчүнө кирген күнү: 01.03.2026)',
      `Мөөнөт: ${languages.ky.terms.steps['5.3.2'].step} (5.3.2): 10 → 5`,
      'Мүчөлөрдүн эң көбү (5.2.1): 15 → 9',
      'Мүчөнүн жашы (5.2.1): 18 → 21',
      'Үлүш (5.2.3): муниципалдык кызматкер: 25 % → 20 %',
      'Үлүш (5.2.3): депутат: 25 % → 20 %',
      'Кворум: мүчөлөрдүн кайсы бөлүгүнөн көбү катышат (7.2.3): > 1/2 → > 2/3',
      'Акт кимге жиберилет (8.2): объект, аткаруу органы, жергиликтүү кеңеш → объект, жергиликтүү кеңеш',
      expect.stringMatching(/^Актынын милдеттүү бөлүктөрү \(8\.1\): .*, Тиркемелер → (?!.*Тиркемелер)/),
      `Пункттун тексти: 5.3.2: ${languages.ky.quotes['5.3.2']} → ${second.quotes['5.3.2']}`,
    ]);
    expect(shownEditions(allEditions, languages.en)).toEqual([
      {
        name: '№01-18/84, 05.09.2019 (holds from: 05.09.2019)',
        description: languages.en.people.editions.only,
      },
    ]);
  });
});
