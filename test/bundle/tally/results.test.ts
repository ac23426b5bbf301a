// The results of surveys by hand: figures, notes, and what is written.
import { row, sheet } from '../../../local/demo/row.ts';
import { typeSheets } from '../../../local/demo/write-year.ts';
import { languages } from '../../../src/texts/all.ts';
import type { Product } from '../../support/product.ts';
import { batchOf, rowsIn, send, surveyed } from './support.ts';

describe('results', () => {
  const ALL = { group: 'Бардыгы', village: 'бардык айылдар' };
  let group: Product;
  beforeAll(async () => {
    group = await surveyed();
    send(group, batchOf('a', [60, 30, 10]));
    const again = batchOf('b', [70, 20, 10], { survey: 'С-002' });
    send(group, { ...again, counts: again.counts.map((count) => ({ ...count, question: 'СУ-003' })) });
    const small = batchOf('c', [24, 6, 0], { survey: 'С-003' });
    send(group, { ...small, counts: small.counts.map((count) => ({ ...count, question: 'СУ-005' })) });
  });
  afterAll(() => group.host.close());

  const results = () => rowsIn(group, 'results');
  const of = (survey: string, answer: string) =>
    results().find(
      (one) =>
        `${one.survey}`.startsWith(survey) &&
        one.answer === answer &&
        one.group === ALL.group &&
        one.village === ALL.village,
    );

  test('are written in one write after one read a sheet, and again not at all', () => {
    const first = group.calls(() => group.run('computeResults'));
    // Settings, log, surveys, questions, tally, scores, results.
    expect(first.getValues).toBe(7);
    // The results and the log.
    expect(first.setValues).toBe(2);
    const second = group.calls(() => group.run('computeResults'));
    expect(second.setValues ?? 0).toBe(0);
  });

  test('can be asked for in the menu', () => {
    expect(() => group.run('menuResults')).not.toThrow();
  });

  test('of the first round: count, base, share and interval', () => {
    expect(of('С-001', 'канааттанам')).toMatchObject({
      survey: 'С-001 · Суу',
      question: 'СУ-001 · Сууга канааттанасызбы?',
      count: 60,
      base: 100,
      share: 60,
      low: 50.2,
      high: 69.06,
      before: '',
      change: '',
      note: '',
    });
  });

  test('satisfaction leaves out «билбейм», and says so', () => {
    const { satisfaction, withoutDontKnow } = languages.ky.tally.results;
    expect(of('С-001', satisfaction)).toMatchObject({
      count: 60,
      base: 90,
      share: 66.67,
      note: withoutDontKnow,
    });
  });

  test('satisfaction counts «билбейм» where the settings say so, and says so', () => {
    const { satisfaction, withDontKnow } = languages.ky.tally.results;
    const put = (value: string) =>
      typeSheets(group.host, [sheet('settings', [row('countsDontKnow', { value, reference: '' })])]);
    put('ооба');
    group.run('computeResults');
    expect(of('С-001', satisfaction)).toMatchObject({ count: 60, base: 100, share: 60, note: withDontKnow });
    put('');
    group.run('computeResults');
    expect(of('С-001', satisfaction)).toMatchObject({ base: 90 });
  });

  test('of the second round: the share before and what the change lets one say', () => {
    expect(of('С-002', 'канааттанам')).toMatchObject({
      count: 70,
      base: 100,
      share: 70,
      before: 60,
      change: '+10,0 пайыздык пункт (−3,2…22,7): ишенимдүү өзгөрүү жок',
    });
  });

  test('of a sample that is not random there is no interval', () => {
    expect(of('С-003', 'канааттанам')).toMatchObject({
      count: 24,
      base: 30,
      share: 80,
      low: '',
      high: '',
      note: 'туш келди тандоо эмес',
    });
  });

  test('groups stand across; nobody among the men leaves no share', () => {
    expect(of('С-001', 'канааттанам')).toMatchObject({ women: 60, womenShare: 60, men: 0, menShare: '' });
    const { respondents } = languages.ky.tally.results;
    expect(of('С-001', respondents)).toMatchObject({ count: 100, women: 100, men: 0, youth: '' });
  });

  test('groups and villages are not crossed', () => {
    const crossed = results().filter(
      ({ group, village, survey }) =>
        `${survey}` !== '' &&
        ![ALL.group, ''].includes(`${group}`) &&
        ![ALL.village, ''].includes(`${village}`),
    );
    expect(crossed).toEqual([]);
  });

  test('below thirty the count stays and the share does not', () => {
    send(group, batchOf('d', [20, 9, 0], { village: 'Терек', member: 'М-002' }));
    group.run('computeResults');
    const terek = results().filter((one) => one.village === 'Терек' && one.group === 'Бардыгы');
    expect(terek.find(({ answer }) => answer === 'канааттанам')).toMatchObject({
      count: 20,
      base: 29,
      share: '',
      low: '',
      note: 'n < 30: үлүшү көрсөтүлбөйт',
    });
  });

  test('a batch whose entries differ counts for nothing, and the first line says so', () => {
    send(group, batchOf('e', [19, 10, 0], { village: 'Терек', member: 'М-003', entry: 'second' }));
    group.run('computeResults');
    expect(results().filter((one) => one.village === 'Терек')).toEqual([]);
    const response = of('С-001', languages.ky.tally.results.response);
    expect(response?.note).toContain('эсепке алынбаган топтомдор: 1');
  });

  test('fewer results leave no old lines behind', () => {
    const before = results().length;
    const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const tally = app.getActiveSpreadsheet().getSheetByName('Эсептөө');
    group.host.runAs('FULL', () => tally?.getRange(4, 1, 3, tally.getLastColumn()).clearContent());
    group.run('computeResults');
    expect(results().length).toBeLessThan(before);
    expect(results().filter((one) => one.survey === 'С-001 · Суу' && one.question !== '')).toEqual([]);
  });
});
