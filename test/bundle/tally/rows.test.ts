// Rows laid out for a member, and answers pasted a row a respondent.
import type { AnswersPreview, TallyState } from '../../../src/commands/tally/types.ts';
import { languages } from '../../../src/texts/all.ts';
import type { Product } from '../../support/product.ts';
import { rowsIn, surveyed } from './support.ts';

describe('rows laid out and answers pasted', () => {
  let group: Product;
  beforeEach(async () => {
    group = await surveyed();
  });
  afterEach(() => group.host.close());

  test('question by answer stands blank, once', () => {
    group.run('layOutBatch', 'С-001', 'М-001', 'Баетов');
    const rows = rowsIn(group, 'tally');
    expect(rows.map(({ question, answer, all }) => [question, answer, all])).toEqual([
      ['СУ-001', 'канааттанам', ''],
      ['СУ-001', 'канааттанбайм', ''],
      ['СУ-001', 'билбейм', ''],
      ['СУ-001', 'Көрсөтүлгөн эмес', ''],
      ['СУ-002', 'үйдөн', ''],
      ['СУ-002', 'колонкадан', ''],
    ]);
    expect(group.run<string>('layOutBatch', 'С-001', 'М-001', 'Баетов')).toContain('мурда');
    expect(rowsIn(group, 'tally')).toHaveLength(6);
    group.run('layOutBatch', 'С-001', 'М-002', 'Баетов');
    expect(rowsIn(group, 'tally')).toHaveLength(12);
    expect(group.run<string>('computeResults')).toContain('мурунку');
  });

  const ANSWERS = [
    'Убакыт\tАты-жөнү\t1\tСууну кайдан аласыз?\tЖынысы\tЖаштар',
    '12:01\tА.Асанов\tКанааттанам\tүйдөн, колонкадан\tэркек\t',
    '12:05\tБ.Осмонова\tканааттанам\tколонкадан\tаял\tооба',
    '12:09\tЖолборс Кабылан\t\t\t\tжок',
    '12:30\tД.Сыдыкова\tбилбейм\t"үйдөн\nколонкадан"\tаял\t+',
  ].join('\n');

  test('answers become counts by group; nothing of single respondents is kept', () => {
    const text = group.run<string>('countAnswers', 'С-001', 'М-001', 'Баетов', ANSWERS);
    expect(text).toContain('анкеталар – 4');
    expect(text).toContain('«Аты-жөнү»');
    const rows = rowsIn(group, 'tally');
    expect(
      rows.map(({ answer, all, women, men, notStated, youth, forms }) => [
        answer,
        all,
        women,
        men,
        notStated,
        youth,
        forms,
      ]),
    ).toEqual([
      ['канааттанам', 2, 1, 1, 0, 1, 4],
      ['Көрсөтүлгөн эмес', 1, 0, 0, 1, 0, 4],
      ['билбейм', 1, 1, 0, 0, 1, 4],
      ['үйдөн', 2, 1, 1, 0, 1, 4],
      ['колонкадан', 3, 2, 1, 0, 2, 4],
    ]);
    const everything = Object.values(languages.ky.sheets)
      .flatMap(({ title }) => group.cells(title).flat())
      .join('\n');
    for (const trace of ['12:01', 'Осмонова', 'Кабылан', 'Сыдыкова']) expect(everything).not.toContain(trace);
  });

  test('pasted again they count once', () => {
    group.run('countAnswers', 'С-001', 'М-001', 'Баетов', ANSWERS);
    expect(group.run<string>('countAnswers', 'С-001', 'М-001', 'Баетов', ANSWERS)).toContain('мурда');
    expect(rowsIn(group, 'tally')).toHaveLength(5);
  });

  test('a word for the sex that is not known is asked about in one sentence', () => {
    const text = '1\tПол\nканааттанам\tАсанова';
    expect(() => group.run('countAnswers', 'С-001', 'М-001', 'Баетов', text)).toThrow(
      /«Пол» мамычасындагы «Асанова» аялды же эркекти билдиргени түшүнүксүз/,
    );
  });

  test.each([
    ['', /табылган жок/],
    ['1\t2', /табылган жок/],
    ['аты\nА.Асанов', /табылган жок/],
  ])('%j holds no answers', (text, sentence) => {
    expect(() => group.run('countAnswers', 'С-001', 'М-001', 'Баетов', text)).toThrow(sentence);
  });

  type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** A tab of people's own with the answers of a form; returns its id. */
  const formTab = (rows: readonly (readonly (string | Date)[])[]): number =>
    group.host.runAs('FULL', () => {
      const book = (group.host.services.SpreadsheetApp as App).getActiveSpreadsheet();
      const tab = book.getSheetByName('Form Responses 1') ?? book.insertSheet('Form Responses 1');
      tab.getRange(1, 1, rows.length, rows[0]?.length ?? 0).setValues(rows.map((row) => [...row]));
      return tab.getSheetId();
    });
  const at = (minute: number) => new Date(2024, 9, 5, 12, minute);
  const RESPONSES = [
    ['Timestamp', 'Сууга канааттанасызбы?', 'Сууну кайдан аласыз?', 'Жынысы'],
    [at(1), 'канааттанам', 'үйдөн, колонкадан', 'эркек'],
    [at(5), 'канааттанбайм', 'колонкадан', 'аял'],
  ];

  test('the responses of a form are counted from their own tab, later only those that have come since', () => {
    const tab = formTab(RESPONSES);
    expect(group.run<TallyState>('readTally', null).tabs).toContainEqual({
      id: tab,
      name: 'Form Responses 1',
    });
    expect(group.run<string>('countTab', 'С-001', 'М-001', 'Баетов', tab)).toContain('анкеталар – 2');
    expect(group.run<string>('countTab', 'С-001', 'М-001', 'Баетов', tab)).toBe(
      languages.ky.tally.noNewAnswers,
    );
    formTab([...RESPONSES, [at(9), 'канааттанам', 'үйдөн', 'аял']]);
    expect(group.run<string>('countTab', 'С-001', 'М-001', 'Баетов', tab)).toContain('анкеталар – 1');
    const satisfied = rowsIn(group, 'tally').filter(({ answer }) => answer === 'канааттанам');
    expect(satisfied.map(({ all, women, men }) => [all, women, men])).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ]);
  });

  test('merged cells of a tab are named in its preview', () => {
    const tab = formTab(RESPONSES);
    const notes = () =>
      group.run<AnswersPreview>('previewAnswers', 'С-001', 'М-001', 'Баетов', tab).notes.join('\n');
    expect(notes()).not.toContain('бириктирилген');
    const sheetId = group.host.model.getters.getSheetIdByName('Form Responses 1') ?? '';
    const target = [{ top: 1, bottom: 2, left: 3, right: 3 }];
    group.host.model.dispatch('ADD_MERGE', { sheetId, target, force: true });
    expect(notes()).toContain('бириктирилген уячалар бар (D2:D3)');
  });

  test('a tab without answers is refused in one sentence', () => {
    const tab = formTab([['аты'], ['А.Асанов']]);
    expect(() => group.run('countTab', 'С-001', 'М-001', 'Баетов', tab)).toThrow(/табылган жок/);
    expect(rowsIn(group, 'tally')).toEqual([]);
  });
});
