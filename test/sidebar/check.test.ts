// Текшерүү, as a person meets it.
import { placesOf } from '../../src/commands/sidebar/finding-page.ts';
import { NO_FILTER } from '../../src/sidebar/filter.ts';
import { sidebarWords as words } from '../../src/texts/all.ts';
import { closeSidebars, later, openSidebar } from './page.ts';
import { found, group, noBirthDate, verdicts as own, verdict } from './states.ts';

const { ky } = words;

afterEach(closeSidebars);

describe('check', () => {
  const atCheck = async (state: unknown, delay = 0) => {
    const page = await openSidebar(
      { readSidebar: state, checkWorkbook: { message: 'Текшерилди: 1.' } },
      { delay },
    );
    await page.press(ky.tabs.check);
    return page;
  };

  test('a finding has its figures, what to do, the clause’s words and its place', async () => {
    const { find } = await atCheck(group());
    const line = find('#panel-check .line');
    expect(line.textContent).toContain('⛔');
    expect(line.textContent).toContain(`${ky.check.now}: 6…7 / 15 · ${ky.check.needed}: ≥ 7,5`);
    expect(line.textContent).toContain('Ар бир мүчөнүн тарабын көрсөтүңүз.');
    expect(line.querySelector('blockquote')?.textContent).toBe('курамынын жарымынан кем эмеси – жарандар');
    expect(line.querySelector('.place')?.textContent).toBe('Мүчөлөр · Тарабы');
  });

  test('a setting is shown by its caption, and its key goes to its cell', async () => {
    const setting = verdict({
      sheet: 'settings',
      sheetTitle: 'Жөндөөлөр',
      row: 'decision',
      rowTitle: 'Токтомдун номери',
      column: 'value',
      columnTitle: '',
    });
    const { press, calls, find } = await atCheck(group({ verdicts: [setting] }));
    expect(find('#panel-check .place').textContent).toBe('Жөндөөлөр · Токтомдун номери');
    await press(`${ky.goTo}: Жөндөөлөр · Токтомдун номери`);
    expect(calls().at(-1)).toEqual(['goTo', 'settings', 'decision', 'value']);
  });

  test('a place goes to its cell', async () => {
    const { press, calls } = await atCheck(group());
    await press(`${ky.goTo}: Мүчөлөр · М-007`);
    expect(calls().at(-1)).toEqual(['goTo', 'members', 'М-007', 'birthDate']);
  });

  test('checking again checks and reads, and says the answer', async () => {
    const page = await atCheck(group());
    await page.press(ky.check.again);
    expect(page.calls().map(([name]) => name)).toEqual(['readSidebar', 'checkWorkbook', 'readSidebar']);
    expect(page.find('[role=status]').textContent).toContain('Текшерилди: 1.');
  });

  test('while a job runs every button waits, keeps its focus, and starts nothing', async () => {
    const page = await atCheck(group(), 150);
    await page.press(ky.check.again);
    const button = page.find('#panel-check button.main');
    expect(button.textContent).toBe(ky.running.check);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(page.document.activeElement).toBe(button);
    button.click();
    page.find('.place').click();
    await later(500);
    expect(page.calls().map(([name]) => name)).toEqual(['readSidebar', 'checkWorkbook', 'readSidebar']);
  });

  test('hundreds of lines come as they are wanted, and the keyboard goes on where they open', async () => {
    const verdicts = Array.from({ length: 75 }, (_, at) => ({
      ...noBirthDate(at),
      message: `Билдирүү ${at}`,
    }));
    const page = await atCheck(group({ verdicts }));
    const lines = () => page.document.querySelectorAll('#panel-check .line').length;
    const sheet = { ruleKind: 'law', sheet: 'members', kind: 'unknown' } as const;
    page.find('#panel-check details.sheet').querySelector('summary')?.click();
    await later();
    expect(lines()).toBe(20);
    page.answer({ readFindings: found(verdicts, sheet, 30) });
    await page.press(`${ky.more}: 55`);
    expect(page.calls().at(-1)).toEqual(['readFindings', 'ky', { ...NO_FILTER, ...sheet }, 30]);
    expect(lines()).toBe(60);
    expect(page.document.activeElement?.closest('.line')?.textContent).toContain('Билдирүү 20');
    page.answer({ readFindings: found(verdicts, sheet, 60) });
    await page.press(`${ky.more}: 15`);
    expect(page.calls().at(-1)).toEqual(['readFindings', 'ky', { ...NO_FILTER, ...sheet }, 60]);
    expect(lines()).toBe(75);
    expect(page.document.activeElement?.closest('.line')?.textContent).toContain('Билдирүү 60');
  });

  test('more places than come at once are asked for; until then what is set aside is reported', async () => {
    const verdicts = Array.from({ length: 40 }, (_, at) => noBirthDate(at + 1));
    const page = await atCheck(group({ verdicts }));
    page.find('#panel-check details.sheet').querySelector('summary')?.click();
    const places = () => page.document.querySelectorAll('#panel-check .place').length;
    expect(places()).toBe(16);
    expect(page.find('#panel-check .line').textContent).toContain('16 / 40');
    page.answer({ readPlaces: placesOf(verdicts, NO_FILTER, verdicts[0]?.key ?? '', 16) });
    await page.press(`${ky.more}: 24`);
    expect(page.calls().at(-1)).toEqual(['readPlaces', 'ky', NO_FILTER, verdicts[0]?.key, 16]);
    expect(places()).toBe(40);
    expect(page.find('#panel-check .line').textContent).not.toContain('/ 40');
  });

  test('the list is narrowed by severity, sheet and words, says how much it shows, and is whole again', async () => {
    const page = await atCheck(group());
    const lines = () => page.document.querySelectorAll('#panel-check .line').length;
    const all = lines();
    page.answer({ readFindings: found(own, { search: 'М-003' }) });
    await page.type(ky.check.filter.search, 'М-003');
    await later(400);
    expect(page.calls().at(-1)).toEqual(['readFindings', 'ky', { ...NO_FILTER, search: 'М-003' }, 0]);
    expect(lines()).toBe(1);
    expect(page.find('#panel-check .filter [role=status]').textContent).toBe(
      ky.check.filter.shown.replace('{shown}', '1').replace('{all}', `${own.length}`),
    );
    await page.press(ky.check.filter.clear);
    expect(lines()).toBe(all);
  });

  test('waived verdicts are folded at the end', async () => {
    const verdicts = [verdict({ waived: true })];
    const { find, answer } = await atCheck(group({ verdicts }));
    expect(find('#panel-check .empty').textContent).toBe(ky.check.none);
    expect(find('#panel-check details.fold summary').textContent).toBe(`${ky.check.waived}: 1`);
    answer({ readFindings: found(verdicts, { waived: true }) });
    find('#panel-check details.fold summary').click();
    await later();
    expect(find('#panel-check details.fold .line').textContent).toContain('6сы же 7си – жаран');
  });

  test('an edit elsewhere changes the lines; focus and open details stay', async () => {
    const page = await atCheck(group());
    const details = page.find('#panel-check .line details') as HTMLDetailsElement;
    details.open = true;
    const place = page.find('#panel-check .place');
    place.focus();
    const [first, , ...others] = own;
    page.answer({
      readSidebar: group({ verdicts: first ? [first, ...others.slice(1)] : [] }),
      readRevision: '2',
    });
    page.window.dispatchEvent(new page.window.Event('focus'));
    await later();
    expect(page.document.querySelectorAll('#panel-check .place')).toHaveLength(15);
    expect(page.document.activeElement).toBe(place);
    expect(page.find('#panel-check .line details')).toBe(details);
    expect(details.open).toBe(true);
  });

  test('a verdict is set aside with a reason, by whom and until when, and counts again when asked', async () => {
    const one = verdict();
    const page = await openSidebar({ readSidebar: group({ verdicts: [one] }), waiveVerdicts: 'Белгиленди.' });
    await page.press(ky.tabs.check);
    await page.type(ky.check.because, 'Катчы тарабын тактап жатат');
    await page.type(ky.check.by, 'Т.Байбагышов');
    await page.type(ky.check.until, '2024-11-01');
    const aside = [{ ...one, waived: true }];
    page.answer({ readSidebar: group({ verdicts: aside }), readFindings: found(aside, { waived: true }) });
    await page.press(ky.check.waiveNow);
    const waiver = { because: 'Катчы тарабын тактап жатат', by: 'Т.Байбагышов', until: '2024-11-01' };
    expect(page.calls().at(1)).toEqual(['waiveVerdicts', [one.key], waiver]);
    expect(page.find('[role=status]').textContent).toContain('Белгиленди.');
    expect(page.document.activeElement?.id).toBe('tab-check');
    page.find('#panel-check details.fold summary').click();
    await later();
    await page.press(ky.check.unwaive);
    expect(page.calls().at(4)).toEqual(['waiveVerdicts', [one.key], null]);
  });

  test('an offered correction shows what was and what will be, is accepted for all its cells, and taken back', async () => {
    const spelled = (row: string) =>
      verdict({
        key: row,
        row,
        rule: '3.2-spelling',
        column: 'village',
        columnTitle: 'Айылы',
        actual: 'Кайынды-Булак',
        required: 'Кайыңды-Булак',
        correction: 'Кайыңды-Булак',
      });
    const cell = (row: string, was: string, now: string) => ({
      sheet: 'members',
      row,
      column: 'village',
      was,
      now,
    });
    const verdicts = [spelled('М-003'), spelled('М-004')];
    const page = await openSidebar({
      readSidebar: group({ verdicts }),
      correctCells: 'Оңдолгон уячалар: 2.',
    });
    await page.press(ky.tabs.check);
    const preview = [...page.document.querySelectorAll('#panel-check .preview li')];
    expect(preview.map((line) => line.textContent)).toEqual([
      'М-003: Кайынды-Булак → Кайыңды-Булак',
      'М-004: Кайынды-Булак → Кайыңды-Булак',
    ]);
    page.answer({ readSidebar: group({ verdicts: [] }) });
    await page.press(ky.check.correct);
    expect(page.calls().at(1)).toEqual([
      'correctCells',
      ['М-003', 'М-004'].map((row) => cell(row, 'Кайынды-Булак', 'Кайыңды-Булак')),
    ]);
    page.answer({ readSidebar: group({ verdicts }) });
    await page.press(ky.undo);
    expect(page.calls().at(3)).toEqual([
      'correctCells',
      ['М-003', 'М-004'].map((row) => cell(row, 'Кайыңды-Булак', 'Кайынды-Булак')),
    ]);
  });
});
