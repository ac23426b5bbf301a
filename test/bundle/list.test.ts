// A pasted list through the built bundle: what the preview tells, and what is refused before it is read.
import type { ListPreview } from '../../src/commands/server.ts';
import { type Product, product } from '../support/product.ts';

let empty: Product;
beforeAll(async () => {
  empty = await product('2024-10-05', null);
});
afterAll(() => empty.host.close());

const preview = (text: string) => empty.run<ListPreview>('previewGroupList', text);
const SIGNED = `Көк-Жар айылдык кеңешинин
2024-жылдын 12-ноябрындагы № 4-2 токтомуна тиркеме

Биргелешкен мониторинг жана баалоо тобунун курамы
1. Абиров Бакыт – Терек айылынын тургуну
2. Талипова Гүлнара – айылдык кеңештин депутаты
3. Чокоева Айнура – айыл өкмөтүнүн адиси

Кеңештин төрагасы                К.Сапаров`;

test('a line for a signature is left out in one sentence that quotes it', () => {
  const { members, leftOut } = preview(SIGNED);
  expect(members.map(({ name }) => name)).toEqual(['Абиров Бакыт', 'Талипова Гүлнара', 'Чокоева Айнура']);
  expect(leftOut).toEqual([
    {
      line: 'Кеңештин төрагасы                К.Сапаров',
      reason:
        '9-сап мүчө катары жазылган жок («Кеңештин төрагасы                К.Сапаров»): кол коюлуучу сап.',
    },
  ]);
});

describe.each(['previewGroupList', 'readGroupList'])('%s refuses in one sentence', (name) => {
  const given = (text: string) => (name === 'readGroupList' ? [text, '', ''] : [text]);
  test.each([
    [
      'a line of 60,000 letters',
      `${SIGNED}\n4. А.Осмонов – ${'а'.repeat(60_000)}`,
      /10-сабында 60015 тамга бар/,
    ],
    ['more than 2,000 lines', Array(2001).fill('А.Осмонов – тургун').join('\n'), /2001 сап бар/],
  ])('%s', (_, text, sentence) => {
    const silent = jest.spyOn(console, 'error').mockReturnValue();
    expect(() => empty.run(name, ...given(text))).toThrow(sentence);
    silent.mockRestore();
  });
});
