// The group's own template: an example at a press, changed by people, checked before use, and the document made by it.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { type Product, product } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';

interface Answer {
  readonly said: string;
  readonly made: { readonly url: string } | null;
  readonly desk: {
    readonly lines: readonly { readonly text: string; readonly sign: string | null }[];
    readonly buttons: readonly { readonly deed: string }[];
  };
}
type Documents = GoogleAppsScript.Document.DocumentApp;

let one: Product;
beforeAll(async () => {
  one = await product('2025-04-12');
  typeSheets(one.host, [
    sheet('acts', [row('АК-001', { purpose: 'Сууну $1 \\текшерүү', date: '2025-04-10' })]),
    sheet('findings', [
      row('Ф-001', { act: 'АК-001', found: 'Суу жок', criterion: 'Келишим' }),
      row('Ф-002', { act: 'АК-001', found: 'Жарык жок', criterion: 'План' }),
    ]),
  ]);
  one.run('checkWorkbook');
});
afterAll(() => one.host.close());

const deed = (what: string) => one.run<Answer>('doDeed', 'act', 'АК-001', what, null);
const template = () =>
  `${rowsIn(one, 'Жөндөөлөр').find(({ number }) => number === 'template.act')?.value ?? ''}`;
/** Does something in a document, as a person who opens it. */
const inside = <T>(url: string, work: (document: GoogleAppsScript.Document.Document) => T): T =>
  one.host.runAs('FULL', () => work((one.host.services.DocumentApp as unknown as Documents).openByUrl(url)));
const words = (url: string) => inside(url, (document) => document.getBody().getText());

test('the example is made at a press, its link stands in the settings, and it is right as it is', () => {
  expect(deed('look').desk.buttons.map(({ deed: one }) => one)).toContain('example');
  expect(deed('example').said).toContain('Үлгү шаблон: Акт');
  expect(words(template())).toContain('{{part.1}}');
  expect(deed('look').desk.lines).toContainEqual(
    expect.objectContaining({ text: 'Өз шаблонуңуз текшерилди, белгилери туура.', sign: 'met' }),
  );
});

test('what people add to it stands in the document, tags filled in, each finding in a row of its own', () => {
  inside(template(), (document) => {
    document.addHeader().appendParagraph('Бланк: {{settings.kenesh}}');
    document.getBody().appendParagraph('Биздин сөз: {{acts.purpose}}');
  });
  const { made } = deed('draft');
  const text = words(made?.url ?? '');
  expect(text).toContain('Биздин сөз: Сууну $1 \\текшерүү');
  expect(text).not.toContain('{{');
  for (const said of ['Суу жок', 'Келишим', 'Жарык жок', '1. Максаты', '7. Тиркемелер'])
    expect(text).toContain(said);
  expect(inside(made?.url ?? '', (document) => document.getHeader().getText())).toMatch(
    /Бланк: Баетов айылдык Кеңеши\n+ДОЛБООР/,
  );
  expect(words(template())).toContain('{{acts.purpose}}');
});

test('a wrong tag is listed with its cell, and nothing is made', () => {
  inside(template(), (document) => document.getBody().appendParagraph('{{acts.purpse}} жана {{part.1}}'));
  const entries = rowsIn(one, 'Документтер').length;
  expect(() => deed('draft')).toThrow(/\{\{acts\.purpse\}\} – мындай белги жок; \{\{part\.1\}\} өзүнчө/);
  expect(rowsIn(one, 'Документтер')).toHaveLength(entries);
  const [wrong] = deed('look').desk.lines.filter(({ text }) => text.startsWith('Шаблонду оңдоңуз'));
  expect(wrong?.sign).toBe('violated');
});

test('a template that is gone is told, and nothing is made', () => {
  typeSheets(one.host, [
    sheet('settings', [row('template.act', { value: '/documents/nowhere', reference: '' })]),
  ]);
  expect(() => deed('draft')).toThrow(/шаблонуңуз ачылган жок: \/documents\/nowhere/);
});
