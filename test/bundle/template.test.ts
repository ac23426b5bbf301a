// A group's own .docx: handed over, filled, refused in one sentence, and open to its maker alone.
import { row, sheet } from '../../local/demo/row.ts';
import type { Saved } from '../../local/host.ts';
import { type Block, paragraph } from '../../src/core/document.ts';
import { docxOf } from '../../src/docx/index.ts';
import { wordsIn } from '../support/docx-words.ts';
import { type Product, productOf, reopened, typed } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';

interface Answer {
  readonly name: string;
  readonly message: string;
}

const TODAY = '2025-04-12';

let one: Product;
let kept: Saved;
beforeAll(async () => {
  kept = await typed(TODAY, [
    sheet('objects', [row('О-001', { name: '«Таза суу» ишканасы', head: 'К.Токтогулов' })]),
    sheet('acts', [
      row('АК-001', { purpose: 'Сууну текшерүү', date: '2025-04-10', object: 'О-001', signatories: 'М-001' }),
    ]),
    sheet('findings', [
      row('Ф-001', { act: 'АК-001', found: 'Суу жок' }),
      row('Ф-002', { act: 'АК-001', found: 'А & <б>' }),
    ]),
  ]);
});
beforeEach(async () => {
  one = await reopened(TODAY, kept);
});
afterEach(() => one.host.close());

const base64 = (...blocks: readonly Block[]) =>
  Buffer.from(docxOf({ name: 'Калып', header: null, footer: null, blocks })).toString('base64');
const text = (words: string) => paragraph('body', words);

const GOOD = base64(
  text('БЛАНК: {{Жергиликтүү кеңеш}}'),
  text('{{максаты}} / {{purpose}} / {{Объект}} / {{объект.Аталышы}} / {{Датасы}} {{goal}}'),
  text('{{#Кемчиликтер}}[{{Эмне табылды}}]{{/Кемчиликтер}}{{^Орду}}орду жок{{/Орду}}'),
  text('{{@текст}}'),
);

const handOver = (data: string, name = 'Бланк.docx') =>
  one.run<string>('handOverTemplate', 'act', name, data);
const make = () => one.run<Answer>('makeDocument', 'act', 'АК-001');
const lastWords = () => wordsIn(one.host.documents().slice(-1)[0]?.bytes() ?? new Uint8Array());
const templates = () => rowsIn(one, 'Документтер').filter(({ title }) => title === 'Бланк');

test('a paper is made by it: tags by headers and by keys, rows, conditions, the whole text, and the paper’s marks', () => {
  expect(handOver(GOOD)).toContain('«Бланк» калыбы сакталды');
  make();
  const words = lastWords();
  expect(words).toContain('БЛАНК: ');
  expect(words).toContain(
    'Сууну текшерүү / Сууну текшерүү / «Таза суу» ишканасы / «Таза суу» ишканасы / 2025-жылдын',
  );
  expect(words).toContain('[Суу жок][А &amp; &lt;б&gt;]орду жок');
  expect(words).toContain('5. Натыйжаларды сыпаттоо');
  expect(words).toContain('ДОЛБООР');
  const { hash } = rowsIn(one, 'Документтер').find(({ title }) => title === 'Акт 1/2025') as { hash: string };
  expect(words).toContain(`Код: ${hash.slice(0, 8)}`);
});

test('nothing changed: no new version; what only the template prints makes one', () => {
  handOver(GOOD);
  make();
  expect(make().message).toContain('жаңы нуска түзүлгөн жок');
  const cell = { sheet: 'acts', row: 'АК-001', column: 'goal', was: '', now: 'коррупциянын алдын алуу' };
  one.run('correctCells', [cell]);
  expect(make().name).toBe('Акт 1/2025, 2-нуска');
  expect(lastWords()).toContain('2-нуска, 2025-жылдын 12-апрели');
});

const BAD: readonly (readonly [what: string, data: string, sentence: RegExp])[] = [
  ['no .docx', Buffer.from('салам').toString('base64'), /файл \.docx эмес же бузулган/],
  ['no tags', base64(text('салам')), /бир да белги жок/],
  ['a wrong tag', base64(text('{{Максты}}')), /\{\{Максты\}\} деген белги жок \(балким, \{\{Максаты\}\}\)/],
  [
    'a wrong tag inside a list',
    base64(text('{{#findings}}{{foundd}}{{/findings}}')),
    /балким, \{\{found\}\}/,
  ],
  ['a tag that is not closed', base64(text('{{Максаты')), /жабылган эмес/],
  ['a section that is not closed', base64(text('{{#findings}}{{found}}')), /\{\{findings\}\} жабылган эмес/],
  ['a section that is not opened', base64(text('{{/findings}}')), /ачылган эмес/],
  ['30 MB', 'A'.repeat(40_000_000), /3 МБдан чоң/],
];

test.each(BAD)('%s is refused in one sentence and nothing is kept', (_, data, sentence) => {
  expect(() => handOver(data)).toThrow(sentence);
  expect(templates()).toEqual([]);
  make();
  expect(lastWords()).not.toContain('БЛАНК');
});

test('another person learns whose it is, and may hand over one of their own', async () => {
  handOver(GOOD);
  const other = await productOf(one.host.as('b@example.org'));
  const failed = () => other.run('makeDocument', 'act', 'АК-001');
  expect(failed).toThrow(/калыбын ачууга болбойт.*тапшырган/);
  expect(one.host.documents()).toEqual([]);
  other.run('handOverTemplate', 'act', 'Экинчи.docx', GOOD);
  other.run('makeDocument', 'act', 'АК-001');
  expect(lastWords()).toContain('БЛАНК');
});

test('given up: the paper is made in the program’s own form again', () => {
  handOver(GOOD);
  one.run('runPaperAction', 'act', 'АК-001', 'template drop', null);
  make();
  expect(lastWords()).not.toContain('БЛАНК');
});

test.each(['act', 'report', 'publicReport', 'minutes', 'formation', 'onePage'])(
  'the example of %s can be handed over',
  (kind) => {
    const { desk } = one.run<{ desk: { lines: { url: string }[] } }>(
      'runPaperAction',
      kind,
      null,
      'template example',
      null,
    );
    const id = desk.lines[0]?.url.split('/').pop() ?? '';
    const file = one.host.kept.drive as Record<string, { data: string }>;
    expect(one.run<string>('handOverTemplate', kind, 'Үлгү.docx', file[id]?.data)).toContain('сакталды');
  },
);
