// What belongs to one person: reminders by mail, the view, what has changed since she last looked.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import type { DeadlinePage, ShownChange, SidebarState } from '../../src/commands/server.ts';
import { ANNEX, type Product, product } from '../support/product.ts';

const ASEL = { email: 'asel@example.org', name: 'Асель' };
const BAKYT = { email: 'bakyt@example.org', name: 'Бакыт' };
type Person = typeof ASEL;

/** A group on a day, and what people ask of it. */
async function office(today: string, list: string | null = ANNEX) {
  const group: Product = await product(today, list);
  const as = <T>(person: Person, name: string, ...args: unknown[]) =>
    group.host.run(group.loaded, name, args, person) as T;
  const triggersOf = (person: Person): readonly string[] => {
    const app = group.host.services.ScriptApp as unknown as GoogleAppsScript.Script.ScriptApp;
    return group.host.runAs(
      'FULL',
      () => app.getProjectTriggers().map((one) => one.getHandlerFunction()),
      person,
    );
  };
  /** Runs everybody's clock triggers once, as Google does in the morning. */
  const morning = () => {
    for (const person of [ASEL, BAKYT]) for (const name of triggersOf(person)) as(person, name);
  };
  const letters = async () => {
    const sent = await Promise.all(group.host.outbox().map(({ bytes }) => bytes()));
    return sent.map((bytes) => Buffer.from(bytes).toString());
  };
  return { group, as, triggersOf, morning, letters };
}

describe('on a day when terms have passed', () => {
  let there: Awaited<ReturnType<typeof office>>;
  beforeAll(async () => {
    there = await office('2024-10-05');
  });
  afterAll(() => there.group.host.close());

  test('nobody gets a letter before she asked', async () => {
    there.morning();
    expect(await there.letters()).toEqual([]);
  });

  test('asking twice makes one trigger, and another’s is another', () => {
    there.as(ASEL, 'setReminders', true);
    expect(there.as(ASEL, 'setReminders', true)).toContain(ASEL.email);
    there.as(BAKYT, 'setReminders', true);
    expect([there.triggersOf(ASEL), there.triggersOf(BAKYT)]).toEqual([['remindDaily'], ['remindDaily']]);
    expect(there.as<SidebarState>(ASEL, 'readSidebar', null, 'ky').reminders).toBe(true);
  });

  test('each gets one letter a day, however often triggers run', async () => {
    there.morning();
    there.morning();
    const letters = await there.letters();
    expect(letters).toHaveLength(2);
    const [letter = ''] = letters;
    expect(letter).toContain(`To: ${ASEL.email}`);
    const body = Buffer.from(letter.split('\r\n\r\n').pop() ?? '', 'base64').toString();
    expect(body).toContain('Биринчи жыйналышты өткөрүү. Мөөнөтү: 01.10.2024');
    expect(body).toContain('https://docs.google.com/spreadsheets/');
    expect(body).not.toMatch(/Дагы \d/);
  });

  test('stopping takes her own trigger away alone', () => {
    there.as(ASEL, 'setReminders', false);
    expect([there.triggersOf(ASEL), there.triggersOf(BAKYT)]).toEqual([[], ['remindDaily']]);
    expect(there.as<SidebarState>(ASEL, 'readSidebar', null, 'ky').reminders).toBe(false);
  });
});

test('a letter that cannot be sent is tried again by the next run, and sent once', async () => {
  const { group, as, letters } = await office('2024-10-05');
  as(ASEL, 'setReminders', true);
  const mail = group.host.onCall((service, member) => {
    if (service === 'MailApp' && member === 'sendEmail') throw new Error('Service unavailable');
  });
  const silent = jest.spyOn(console, 'error').mockReturnValue();
  expect(() => as(ASEL, 'remindDaily')).toThrow();
  silent.mockRestore();
  mail();
  as(ASEL, 'remindDaily');
  as(ASEL, 'remindDaily');
  expect(await letters()).toHaveLength(1);
  group.host.close();
});

test('a letter tells the three most urgent things, each with a link to its row, and how many there are besides', async () => {
  const { group, as, letters } = await office('2024-10-05');
  const due = (number: string) => row(number, { text: `Түтүк ${number}`, due: '2024-10-01' });
  typeSheets(group.host, [sheet('recommendations', ['СН-001', 'СН-002', 'СН-003'].map(due))]);
  as(ASEL, 'setReminders', true);
  as(ASEL, 'remindDaily');
  const [letter = ''] = await letters();
  const body = Buffer.from(letter.split('\r\n\r\n').pop() ?? '', 'base64').toString();
  const { urgent } = as<DeadlinePage>(ASEL, 'readDeadlines', 'ky');
  expect(body.match(/^– /gm)).toHaveLength(3);
  expect(body.match(/^https:\/\/docs\.google\.com\/\S+\/edit#gid=\d+&range=A\d+$/gm)).toHaveLength(3);
  expect(body).toContain(`Дагы ${urgent - 3} иш`);
  group.host.close();
});

test('where nothing is due no letter goes', async () => {
  const { group, as, morning, letters } = await office('2024-10-05', null);
  as(ASEL, 'setReminders', true);
  morning();
  expect(await letters()).toEqual([]);
  group.host.close();
});

describe('one person’s own', () => {
  let there: Awaited<ReturnType<typeof office>>;
  beforeAll(async () => {
    there = await office('2024-09-20');
  });
  afterAll(() => there.group.host.close());
  const view = (person: Person) => there.as<SidebarState>(person, 'readSidebar', null, 'ky').view;

  test('the view is remembered for her alone', () => {
    there.as(BAKYT, 'chooseView', 'chair');
    expect([view(ASEL), view(BAKYT)]).toEqual(['secretary', 'chair']);
  });

  test('what has changed is reported once, with who did it', () => {
    const first = there.as<readonly ShownChange[]>(ASEL, 'readChanges');
    expect(first.length).toBeGreaterThan(0);
    expect(there.as(ASEL, 'readChanges')).toEqual([]);
    there.as(BAKYT, 'saveForm', 'attendance', null, { 'meetings.date': { was: '', now: '2024-09-19' } });
    const [form, ...others] = there.as<readonly ShownChange[]>(ASEL, 'readChanges');
    expect(others).toEqual([]);
    expect(form).toMatchObject({ who: BAKYT.email, sheetTitle: 'Жыйналыштар', rows: 'Ж-001' });
  });
});
