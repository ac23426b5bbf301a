// Cover letters: three addressees, two where the object is the executive body; the terms that bind them.
import { parseDate } from '#core/date';
import { made } from './support.ts';
import { but, setTo, village } from './village.ts';

const lettersIn = (words: string) => words.split('КОШТОМО КАТ').length - 1;

describe('the letters of an act', () => {
  test('go to the object, the executive body and the kenesh, each on a page of its own', () => {
    const { tree, words } = made('cover', village);
    expect(lettersIn(words)).toBe(3);
    expect(tree.blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(2);
    for (const name of ['«Таза суу» ишканасы', 'Сары-Тала айыл өкмөтү', 'Сары-Тала айылдык кеңеши'])
      expect(words).toContain(`Кимге: ${name}`);
  });

  test('name the head beside the body, under one «Кимге»', () => {
    const { words } = made('cover', setTo({ keneshChair: 'А.Төрага', executiveHead: null }));
    expect(words).toContain('Кимге: Сары-Тала айылдык кеңеши, А.Төрага');
    expect(words.split('Кимге:')).toHaveLength(lettersIn(words) + 1);
    expect(made('cover', setTo({ kenesh: null, keneshChair: null })).words).toContain(
      'Кимге: [толтурула элек]',
    );
  });

  test('are two where the object is the executive body, which owes no answer to itself', () => {
    const { words } = made('cover', but('acts', { object: 'О-002' }));
    expect(lettersIn(words)).toBe(2);
    expect(words).not.toContain('10 жумушчу күн');
    expect(words).toContain('30 календардык күн');
  });

  test.each([
    ['10 жумушчу күндөн кечиктирбестен'],
    ['30 календардык күндөн кечиктирбестен'],
    ['2025-жылдын 10-апрелиндеги № 1/2025'],
    ['Предмети: Суу түтүгүн оңдоо'],
    ['кезексиз сессияны чакырууга'],
  ])('say «%s»', (phrase) => {
    expect(made('cover', village).words).toContain(phrase);
  });

  test('quote the number of the kenesh’s own Жобо', () => {
    const own = { count: 7, reference: '№ 3-1, 17.01.2025', from: parseDate('2025-01-17') };
    expect(made('cover', setTo({ 'term4.3-10': own })).words).toContain('7 жумушчу күндөн');
  });

  test.each([
    ['number', but('acts', { act: null }), ['number']],
    ['part of the act', but('acts', { purpose: null }), ['finalAct']],
    ['object', but('acts', { object: null }), ['object', 'finalAct']],
    ['executive body', setTo({ executiveBody: null }), ['executive']],
    ['kenesh', setTo({ kenesh: null }), ['kenesh']],
    ['chair', but('members', { role: 'member' }), ['chair']],
  ] as const)('without the %s are drafts', (_, given, missing) => {
    expect(made('cover', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
  });
});
