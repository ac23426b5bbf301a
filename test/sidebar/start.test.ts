// Баштоо, as a person meets it.

import type { FirstSteps } from '../../src/commands/server.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import type { Answers } from './fake-google.ts';
import { closeSidebars, later, type OpenSidebar, openSidebar } from './page.ts';
import { group, preview, visit, withoutMembers, withoutSheets } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('first steps', () => {
  test('without sheets the first step makes them', async () => {
    const page = await openSidebar({ readSidebar: withoutSheets, setUpWorkbook: 'Барактар даяр.' });
    expect(page.document.querySelector('textarea')).toBeNull();
    page.answer({ readSidebar: withoutMembers });
    await page.press(ky.start.setUp);
    expect(page.calls()[1]).toEqual(['setUpWorkbook', 'ky']);
    expect(page.document.querySelector('textarea')).not.toBeNull();
  });

  test('the first page says what this is and who does what, asks who one is, and has one button to begin', async () => {
    const page = await openSidebar({ readSidebar: withoutSheets, chooseView: '' });
    expect(page.text()).toContain(ky.start.whatThisIs);
    for (const view of ['secretary', 'member', 'chair'] as const)
      expect(page.text()).toContain(`${ky.view.names[view]} – ${ky.start.whatTheyDo[view]}`);
    expect(page.document.querySelectorAll('#panel-start button.main')).toHaveLength(1);
    page.document.querySelectorAll<HTMLInputElement>('#panel-start [name=view]')[2]?.click();
    await later();
    expect(page.calls().at(-1)).toEqual(['chooseView', 'chair']);
  });

  const steps: FirstSteps = {
    settings: [
      {
        name: 'keneshFormed',
        label: 'Кеңеш түзүлгөн күн',
        kind: 'date',
        needed: false,
        options: [],
        value: '',
      },
    ],
    readings: [
      {
        name: 'lastDay',
        label: 'Акыркы күн иштебеген күн болсо',
        kind: 'choice',
        needed: true,
        options: [
          { value: 'moves', caption: 'жылат' },
          { value: 'stays', caption: 'жылбайт' },
        ],
        value: 'moves',
        clause: '5.3.2',
        text: 'кечиктирбестен',
        doubt: 'Акыркы күн',
      },
    ],
  };
  const heading = (page: OpenSidebar) => page.find('#panel-start h2').textContent;
  const withList = async (answers: Answers) => {
    const page = await openSidebar({
      readSidebar: withoutMembers,
      previewGroupList: preview,
      readFirstSteps: steps,
      ...answers,
    });
    await page.type(ky.start.paste, 'тизме');
    await page.press(ky.start.preview);
    return page;
  };

  test('from who one is over list, dates and readings to what was found', async () => {
    const page = await withList({
      readGroupList: 'Тизме окулду.',
      checkWorkbook: { message: 'Текшерилди.' },
      saveSettings: 'Жөндөөлөргө жазылганы: 1.',
      saveReadings: 'Тандалган окуулар жазылды: 1.',
      readForm: visit,
    });
    expect(page.calls().at(-1)).toEqual(['previewGroupList', 'тизме', false]);
    expect(heading(page)).toBe(`3 / 6. ${ky.start.steps.confirm}`);
    expect(page.document.activeElement?.tagName).toBe('H2');
    expect(page.text()).toContain(`${ky.start.members}: 2 · ${ky.start.toConfirm}: 1`);
    expect(page.text()).toContain('12.03.1975 · 0700 00 00 01');
    expect(page.text()).toContain('7-сап мүчө катары жазылган жок («12»): беттин номери.');
    await page.type(ky.start.decision, '№ 12-6');
    page.answer({ readSidebar: group() });
    await page.press(ky.start.confirm);
    expect(page.calls().slice(2, 5)).toEqual([
      ['readGroupList', 'тизме', '№ 12-6', '2024-09-17', false],
      ['checkWorkbook'],
      ['readSidebar', null, 'ky', true],
    ]);
    expect(heading(page)).toBe(`4 / 6. ${ky.start.steps.dates}`);
    await page.type('Кеңеш түзүлгөн күн', '2024-08-01');
    await page.press(ky.start.saveNext);
    const saved = page.calls().find(([name]) => name === 'saveSettings');
    expect(saved?.[1]).toEqual({ keneshFormed: { was: '', now: '2024-08-01' } });
    expect(heading(page)).toBe(`5 / 6. ${ky.start.steps.readings}`);
    await page.type('Акыркы күн иштебеген', 'stays');
    await page.type(ky.start.chosenBy, 'Т.Байбагышов');
    await page.type(ky.start.byDecision, '№ 1');
    await page.press(ky.start.saveNext);
    expect(page.calls().find(([name]) => name === 'saveReadings')).toEqual([
      'saveReadings',
      { lastDay: 'stays' },
      'Т.Байбагышов',
      '№ 1',
    ]);
    expect(heading(page)).toBe(`6 / 6. ${ky.start.steps.done}`);
    await page.press(ky.start.toAct);
    expect(page.find('[role=tab][aria-selected=true]').textContent).toBe(ky.tabs.write);
    expect(page.calls().at(-1)).toEqual(['readForm', 'visit', null, 'ky']);
  });

  test('default readings ask for nobody and write nothing', async () => {
    const page = await openSidebar({ readSidebar: group(), readFirstSteps: steps });
    await page.press(ky.tabs.start);
    await page.press(`5. ${ky.start.steps.readings}`);
    await page.press(ky.start.keep);
    expect(heading(page)).toBe(`6 / 6. ${ky.start.steps.done}`);
    expect(page.calls().some(([name]) => name === 'saveReadings')).toBe(false);
  });

  test('a text that is no list offers nothing to write, shows its lines and leads back to it', async () => {
    const page = await withList({
      previewGroupList: {
        ...preview,
        members: [],
        notes: [],
        leftOut: [{ line: 'Салам!', reason: '1-сап мүчө катары жазылган жок («Салам!»).' }],
      },
    });
    expect(heading(page)).toBe(`3 / 6. ${ky.start.steps.confirm}`);
    expect(page.text()).toContain(ky.start.noList);
    expect(page.text()).toContain('1-сап мүчө катары жазылган жок («Салам!»).');
    expect(page.text()).not.toContain(ky.start.confirm);
    expect(page.document.querySelectorAll('#panel-start input')).toHaveLength(0);
    await page.press(ky.start.backToText);
    expect(heading(page)).toBe(`2 / 6. ${ky.start.steps.list}`);
    expect(page.document.querySelector('textarea')?.value).toBe('тизме');
  });

  test('a changed list is to be looked at again before it is written', async () => {
    const page = await withList({});
    await page.press(`2. ${ky.start.steps.list}`);
    await page.type(ky.start.paste, 'башка тизме');
    expect(page.find(`[aria-label^="3."]`).getAttribute('aria-disabled')).toBe('true');
  });

  test('a text that was taken for one in an old font is read as it stands where a person says so', async () => {
    const page = await withList({
      previewGroupList: { ...preview, isConverted: true },
      readGroupList: 'Тизме окулду.',
      checkWorkbook: { message: 'Текшерилди.' },
    });
    const tick = page.find('#panel-start input[type=checkbox]') as HTMLInputElement;
    expect(tick.closest('label')?.textContent).toContain(ky.start.asTyped);
    page.answer({ previewGroupList: { ...preview, kenesh: 'Ъш айылдык кеңеши' } });
    tick.click();
    await later();
    expect(page.calls().at(-1)).toEqual(['previewGroupList', 'тизме', true]);
    expect(page.text()).toContain('Ъш айылдык кеңеши');
    await page.press(ky.start.confirm);
    const read = page.calls().find(([name]) => name === 'readGroupList');
    expect(read).toEqual(['readGroupList', 'тизме', '№ 12-5', '2024-09-17', true]);
  });

  test('a refusal leaves the list and the corrections where they are', async () => {
    const fail = 'Азыр башка адам жазып жатат.';
    const page = await withList({ readGroupList: { fail } });
    await page.type(ky.start.decision, '№ 12-6');
    await page.press(ky.start.confirm);
    expect(page.find('[role=alert]').textContent).toContain(fail);
    expect((page.find('#panel-start input') as HTMLInputElement).value).toBe('№ 12-6');
    await page.press(ky.close);
    expect(page.document.querySelector('[role=alert]')).toBeNull();
  });
});
