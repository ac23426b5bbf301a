// 7.2.5: reports that were made stand in the register of documents.
import { reportArchive } from '#rules/7.2.5-report-archive';
import { day, outcomes, values } from './support.ts';

const approved = day('2025-01-20');
const entry = { kind: 'report', belongsTo: 'ОТ-001', keeper: 'катчы' } as const;

describe('7.2.5 report archive', () => {
  test.each([
    ['not made yet', {}, [], 'n/a'],
    ['made', { document: 'https://docs' }, [], 'unknown'],
    ['approved', { approved }, [], 'unknown'],
    ['entered', { approved }, [entry], 'met'],
    ['entered as an act', { approved }, [{ ...entry, kind: 'act' }], 'unknown'],
    ['no keeper', { approved }, [{ ...entry, keeper: null }], 'unknown'],
  ] as const)('%s', (_, report, archive, value) => {
    expect(values(reportArchive, { reports: [report], archive })).toEqual([value]);
  });

  test('it stands at the document', () => {
    expect(outcomes(reportArchive, { reports: [{ approved }] })).toMatchObject([
      { row: 'ОТ-001', column: 'document' },
    ]);
  });

  test('a draft in the register only claims it', () => {
    const archive = [{ ...entry, state: 'draft' as const }];
    expect(outcomes(reportArchive, { reports: [{ approved }], archive })).toMatchObject([
      { value: 'unknown', says: 'claimed' },
    ]);
  });
});
