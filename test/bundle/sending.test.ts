// Sending a document (8.2): shown first, sent to each at most once, entered in «Кат алышуу» and beside the act.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import type { Saved } from '../../local/host.ts';
import { type Product, reopened, typed } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';

interface Button {
  readonly caption: string;
  readonly action: string;
}
interface Answer {
  readonly message: string;
  readonly desk: {
    readonly lines: readonly { readonly text: string; readonly buttons: readonly Button[] }[];
    readonly buttons: readonly Button[];
  };
}

const SHEETS = [
  sheet('settings', [
    row('executiveBody', { value: 'Баетов айыл өкмөтү', reference: '' }),
    row('executiveEmail', { value: 'okmot@example.kg', reference: '' }),
    row('keneshEmail', { value: 'kenesh@example.kg', reference: '' }),
  ]),
  sheet('subjects', [row('П-001', { title: 'Таза суу', type: 'өнүктүрүү программасы же планы' })]),
  sheet('objects', [
    row('О-001', { name: '«Таза суу» ишканасы', head: 'К.Токтогулов', email: 'suu@example.kg' }),
  ]),
  sheet('findings', [row('Ф-001', { act: 'АК-001', found: 'Суу жок' })]),
  sheet('recommendations', [row('С-001', { finding: 'Ф-001', text: 'Түтүк оңдолсун' })]),
  sheet('acts', [
    row('АК-001', {
      purpose: 'Сууну текшерүү',
      date: '2025-04-10',
      state: 'кол коюлду',
      subject: 'П-001',
      object: 'О-001',
      place: 'Баетов',
      from: '2025-04-08',
      to: '2025-04-09',
      attachments: 'Фото',
    }),
  ]),
];

const TODAY = '2025-04-12';

let one: Product;
/** The workbook before anything is made of it. */
let kept: Saved;
beforeAll(async () => {
  kept = await typed(TODAY, SHEETS);
});
beforeEach(async () => {
  one = await reopened(TODAY, kept);
});
afterEach(() => {
  one.host.close();
  jest.restoreAllMocks();
});

const action = (what: string, id = 'act', of = 'АК-001') =>
  one.run<Answer>('runPaperAction', id, of, what, null);
const made = () => action('make');
/** Asks, and sends what was shown. */
const send = (id = 'act', of = 'АК-001') =>
  action(action('ask link', id, of).desk.buttons[0]?.action ?? '', id, of);
const lines = ({ desk }: Answer) => desk.lines.map(({ text }) => text);
const letters = () => rowsIn(one, 'Кат алышуу');
const outbox = () => one.host.outbox();

test('what will go is shown before it goes: to whom, what, and how many letters are left', () => {
  made();
  const asked = action('ask link');
  expect(lines(asked)).toEqual(
    expect.arrayContaining([
      'Кимге: «Таза суу» ишканасы – suu@example.kg',
      'Кимге: Баетов айыл өкмөтү – okmot@example.kg',
      'Темасы: Акт 1/2025',
      expect.stringContaining('10 жумушчу күндөн кечиктирбестен'),
      'Бүгүн дагы 100 катка чейин жиберүүгө болот.',
    ]),
  );
  expect(outbox()).toEqual([]);
  expect(letters()).toEqual([]);
});

test('the act goes to its three addressees, and the letters and the act say so', () => {
  made();
  const sent = send();
  expect(sent.message).toMatch(/^«Акт 1\/2025» жиберилди: «Таза суу» ишканасы, Баетов айыл өкмөтү, /);
  expect(letters()).toMatchObject([
    { kind: 'акт', letter: '1', act: 'АК-001', addressee: 'объект', object: 'О-001', dispatch: 'жиберилди' },
    { kind: 'акт', letter: '2', act: 'АК-001', addressee: 'аткаруу органы', how: 'электрондук почта' },
    { kind: 'акт', letter: '3', act: 'АК-001', addressee: 'жергиликтүү кеңеш', document: 'Д-001' },
  ]);
  const [act] = rowsIn(one, 'Актылар');
  for (const column of ['sentObject', 'sentExecutive', 'sentKenesh']) expect(act?.[column]).toBeTruthy();
  expect(outbox()).toHaveLength(3);
  const violated = one
    .run<{ verdicts: { rule: string; value: string }[] }>('checkWorkbook')
    .verdicts.filter(({ rule, value }) => rule === '8.2-sent' && value === 'violated');
  expect(violated).toEqual([]);
});

test('nothing is sent twice, nor what was not shown', () => {
  made();
  const shown = action('ask link').desk.buttons[0]?.action ?? '';
  action(shown);
  expect(() => action(shown)).toThrow(/көргөндөн бери маалымат өзгөрдү/);
  expect(action('ask link').desk.buttons.map(({ action: one }) => one)).toEqual(['look']);
  expect(outbox()).toHaveLength(3);
});

test('a new version goes again, to whom it is sent', () => {
  made();
  send();
  typeSheets(one.host, [sheet('findings', [row('Ф-001', { found: 'Суу аз' })])]);
  made();
  expect(send().message).toContain('Акт 1/2025, 2-нуска');
  expect(outbox()).toHaveLength(6);
  expect(letters().map(({ letter }) => letter)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('an object that is the executive body gets one letter of two', () => {
  typeSheets(one.host, [sheet('objects', [row('О-001', { type: 'аткаруу органы', email: '' })])]);
  one.run('checkWorkbook');
  made();
  expect(send().message).toMatch(/жиберилди: Баетов айыл өкмөтү, [^,]+\.$/);
  expect(outbox()).toHaveLength(2);
});

test('who has no address is named, with the cell where it is missing', () => {
  typeSheets(one.host, [sheet('objects', [row('О-001', { name: '«Таза суу» ишканасы', email: 'сууда' })])]);
  made();
  expect(lines(action('look'))).toContain(
    '«Таза суу» ишканасы: электрондук дареги жок же туура эмес, жиберилбейт',
  );
  send();
  expect(outbox()).toHaveLength(2);
});

test('whatever names and addresses hold, letters go to whom was shown alone', async () => {
  const broken = 'Баетов\r\nBcc: evil@example.org\r\n\r\n<img src=x onerror=alert(1)>';
  typeSheets(one.host, [
    sheet('settings', [
      row('executiveBody', { value: broken, reference: '' }),
      row('executiveEmail', { value: 'okmot@example.kg\r\nBcc: evil@example.org', reference: '' }),
      row('keneshEmail', { value: 'kenesh@example.kg, evil@example.org', reference: '' }),
    ]),
    sheet('objects', [row('О-001', { name: broken, email: 'suu@example.kg' })]),
    sheet('acts', [row('АК-001', { place: broken, purpose: '=IMPORTXML("http://example.org";"//a")' })]),
  ]);
  made();
  send();
  const sent = await Promise.all(outbox().map(async ({ bytes }) => Buffer.from(await bytes()).toString()));
  const heads = sent.map((letter) => letter.slice(0, letter.indexOf('\r\n\r\n')));
  expect(heads.map((head) => /^To: (.*?)\r?$/m.exec(head)?.[1])).toEqual(['suu@example.kg']);
  for (const head of heads) expect(head).not.toMatch(/^Bcc:|evil@|text\/html/im);
});

test('a draft is not sent', () => {
  typeSheets(one.host, [sheet('acts', [row('АК-001', { purpose: '' })])]);
  action('draft');
  expect(() => action('ask link')).toThrow(/«Акт 1\/2025» – долбоор/);
});

test('where the mail service fails, the dispatch is neither done nor undone until a person says', () => {
  made();
  const shown = action('ask link').desk.buttons[0]?.action ?? '';
  let failed = false;
  const stop = one.host.onCall((service, member) => {
    if (failed || `${service}.${member}` !== 'MailApp.sendEmail') return;
    failed = true;
    throw new Error('Service error');
  });
  const { message } = action(shown);
  stop();
  expect(message).toContain('жеткен-жетпегени белгисиз: «Таза суу» ишканасы.');
  expect(letters()[0]).toMatchObject({ dispatch: 'белгисиз', sent: '' });
  expect(action('ask link').desk.buttons.map(({ action: one }) => one)).toEqual(['look']);
  const [unsure] = action('look').desk.lines.filter(({ buttons }) => buttons.length > 0);
  action(unsure?.buttons[1]?.action ?? '');
  expect(letters()[0]).toMatchObject({ dispatch: 'жиберилген жок' });
  expect(send().message).toContain('«Таза суу» ишканасы');
  expect(outbox()).toHaveLength(3);
});

test.each([1, 2, 3])(
  'a run cut off after letter %s leaves the rest as not known, and nobody gets two',
  (after) => {
    jest.spyOn(console, 'error').mockReturnValue();
    made();
    const shown = action('ask link').desk.buttons[0]?.action ?? '';
    let sent = 0;
    const stop = one.host.onCall((service, member) => {
      if (sent >= after) throw new Error('cut off');
      if (`${service}.${member}` === 'MailApp.sendEmail') sent++;
    });
    expect(() => action(shown)).toThrow();
    stop();
    expect(outbox()).toHaveLength(after);
    expect(
      letters()
        .map(({ dispatch }) => dispatch)
        .sort(),
    ).toEqual([...Array(after - 1).fill('жиберилди'), ...Array(4 - after).fill('белгисиз')].sort());
    expect(action('ask link').desk.buttons.map(({ action: one }) => one)).toEqual(['look']);
    for (const { number, dispatch } of letters())
      if (dispatch === 'белгисиз') action(`settle ${number} sent`);
    const [act] = rowsIn(one, 'Актылар');
    for (const column of ['sentObject', 'sentExecutive', 'sentKenesh']) expect(act?.[column]).toBeTruthy();
  },
);

test('a request is recorded in its own row, and its clock stands in the same row', () => {
  typeSheets(one.host, [
    sheet('letters', [
      row('КТ-001', {
        kind: 'суроо-талап',
        letter: '7',
        addressee: 'объект',
        object: 'О-001',
        about: 'Келишим',
        termDays: 14,
        termUnit: 'календардык күн',
        termBasis: 'Мыйзам',
      }),
    ]),
  ]);
  one.run('checkWorkbook');
  action('make', 'request', 'КТ-001');
  send('request', 'КТ-001');
  expect(letters()).toHaveLength(1);
  expect(letters()[0]).toMatchObject({ letter: '7', dispatch: 'жиберилди', how: 'электрондук почта' });
  expect(letters()[0]?.sent).toBeTruthy();
});

test('a day has a hundred letters; the rest is refused before the first goes', () => {
  made();
  const shown = action('ask link').desk.buttons[0]?.action ?? '';
  const mail = one.host.services.MailApp as unknown as { sendEmail(to: string, s: string, b: string): void };
  one.host.runAs('FULL', () => {
    for (let sent = 0; sent < 98; sent++) mail.sendEmail('a@example.kg', 'x', 'y');
  });
  expect(() => action(shown)).toThrow('Бүгүн 2 кат гана жиберүүгө болот, ал эми 3 кат керек.');
  expect(letters()).toEqual([]);
});
