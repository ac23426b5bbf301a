// What people type by ill will stays text on every way: the sidebar's short forms, letters, .xlsx out and in, a paste.
import { strFromU8, unzipSync } from 'fflate';
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { createHost } from '../../local/host.ts';
import type { SavedForm } from '../../src/commands/server.ts';
import { contentsOf } from '../reliability/support/contents.ts';
import { TODAY, tabOf } from '../reliability/support/groups.ts';
import { type Product, product, reopened } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';
import { small } from '../support/small.ts';

const TEXTS = [
  '=IMPORTXML("http://example.org/";"//a")',
  "+cmd|' /C calc'!A0",
  '-2+3+cmd',
  '@SUM(A1:A9)',
  "'=1+1",
  '=1+1\tкат\n=2+2',
  '","=1+1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{number}} {size} $& $1 %s',
  '\u202eасанов\u202c',
  'А\u200bс\u200dан\ufeffов',
];
/** A name with a line that would be a header of a letter's. */
const BROKEN = 'Баетов\r\nBcc: evil@example.org\r\n\r\n<img src=x onerror=alert(1)>';

let group: Product;
beforeAll(async () => {
  group = await product(TODAY);
});
afterAll(() => group.host.close());

const formulas = (one: Product['host']) =>
  contentsOf(one).flatMap(({ rows }) => rows.flat().filter((cell) => cell.startsWith('=')));
const fresh = (now: string) => ({ was: '', now });
const found = () => rowsIn(group, 'Кемчиликтер').map((one) => one.found);

describe('short forms', () => {
  let before: readonly string[];
  beforeAll(() => {
    group.run('checkWorkbook');
    before = formulas(group.host);
  });

  test.each(TEXTS)('%j is the cell’s text, and is read back as it was typed', (text) => {
    const { row } = group.run<SavedForm>('saveForm', 'finding', null, {
      'findings.kind': fresh('fact'),
      'findings.found': fresh(text),
      'recommendations.text': fresh(text),
    });
    expect(rowsIn(group, 'Кемчиликтер').find(({ number }) => number === row)?.found).toBe(text);
    expect(rowsIn(group, 'Сунуштамалар').at(-1)?.text).toBe(text);
    const form = group.run<{ parts: { fields: { name: string; value: string }[] }[] }>(
      'readForm',
      'finding',
      row,
      null,
    );
    const field = form.parts[0]?.fields.find(({ name }) => name === 'findings.found');
    expect(field?.value).toBe(text);
  });

  test('no cell has become a formula, and a check leaves each text as it is', () => {
    group.run('checkWorkbook');
    expect(found()).toEqual(TEXTS);
    expect(formulas(group.host)).toHaveLength(before.length);
  });

  test('.xlsx carries each as text, and gives it back', async () => {
    const light = createHost({ workbook: small(group.host.saved()), today: TODAY });
    const file = await light.xlsx();
    light.close();
    const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith('xl/worksheets/'));
    const written = sheets.flatMap(([, part]) => strFromU8(part).match(/<f[ >].*?<\/f>/gs) ?? []);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((formula) => /IMPORTXML|cmd|@SUM|1\+1/.test(formula))).toEqual([]);
    const back = createHost({ workbook: file, today: TODAY });
    const cells = back.runAs('FULL', () =>
      tabOf({ ...group, host: back }, 'Кемчиликтер')
        .getDataRange()
        .getValues(),
    );
    expect(TEXTS.filter((text) => !cells.flat().includes(text))).toEqual([]);
    expect(formulas(back)).toHaveLength(formulas(group.host).length);
    back.close();
  });
});

test('a reminder goes, with the name of the kenesh in one line of its subject', async () => {
  typeSheets(group.host, [sheet('settings', [row('kenesh', { value: BROKEN, reference: '' })])]);
  group.run('setReminders', true);
  group.run('remindDaily');
  const [letter = '', ...others] = await Promise.all(
    group.host.outbox().map(async ({ bytes }) => Buffer.from(await bytes()).toString()),
  );
  expect(others).toEqual([]);
  const head = letter.slice(0, letter.indexOf('\r\n\r\n'));
  expect(head).toMatch(/^Subject: /m);
  expect(head).not.toMatch(/^Bcc:/im);
  expect(letter).not.toMatch(/text\/html/);
});

test('300 rows pasted into «Мүчөлөр» are read, numbered once each, and stay as they were pasted', async () => {
  const empty = await product(TODAY, null);
  const pasted = await reopened(TODAY, small(empty.host.saved()));
  empty.host.close();
  const names = Array.from({ length: 300 }, (_, at) =>
    at % 10 === 0 ? `'${TEXTS[(at / 10) % TEXTS.length]}` : `Асанов ${at}`,
  );
  pasted.host.runAs('FULL', () => {
    const members = tabOf(pasted, 'Мүчөлөр');
    const [keys = []] = members.getRange(1, 1, 1, members.getLastColumn()).getValues();
    const missing = 4 + names.length - members.getMaxRows();
    if (missing > 0) members.insertRowsAfter(members.getMaxRows(), missing);
    members.getRange(4, keys.indexOf('name') + 1, names.length, 1).setValues(names.map((name) => [name]));
  });
  pasted.run('checkWorkbook');
  const rows = rowsIn(pasted, 'Мүчөлөр');
  expect(new Set(rows.map(({ number }) => number)).size).toBe(300);
  expect(rows.map(({ name }) => name)).toEqual(names.map((name) => name.replace(/^'/, '')));
  pasted.host.close();
});
