// 3.2: references to rows that are there.
import type { Column } from '#core/table';
import { references } from '#rules/3.2-references';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, factsOf, outcomes } from './support.ts';

const group: Case = { members: [{ name: 'Т.Байбагышов' }, { name: 'А.Молдалиева' }] };

describe('3.2 references', () => {
  test.each<[string, Case, readonly string[]]>([
    ['to a row that is there', { plan: [{ responsible: ['М-001', 'М-002'] }] }, []],
    ['to one that is not', { plan: [{ responsible: ['М-001', 'М-003'] }] }, ['violated ИП-001 responsible']],
    [
      'to two that are not, in one cell',
      { plan: [{ responsible: ['М-003', 'М-004'] }] },
      ['violated ИП-001 responsible'],
    ],
    [
      'in two cells',
      { plan: [{ subject: 'П-001', object: 'О-001' }] },
      ['violated ИП-001 subject', 'violated ИП-001 object'],
    ],
    ['within one sheet', { members: [{ replaces: 'М-002' }, {}] }, []],
    ['to a paper by its typed №', { candidates: [{ minutes: '№ 3' }] }, []],
    ['to a row of another sheet', { activities: [{ plan: 'М-001' }] }, ['violated И-001 plan']],
    ['blank', { activities: [{ plan: null, participants: [] }] }, []],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(references, { ...group, ...given })).toEqual(expected);
  });

  test('what is lost and from which sheet', () => {
    expect(
      outcomes(references, { ...group, plan: [{ responsible: ['М-003', 'М-001', 'М-004'] }] }),
    ).toMatchObject([
      { sheet: 'plan', actual: 'М-003, М-004', figures: { lost: 'М-003, М-004', to: 'members' } },
    ]);
  });

  const linked = sheetKeys.flatMap((sheet) =>
    Object.entries<Column>(tables[sheet].columns).flatMap(([column, { kind, to }]) =>
      to === undefined ? [] : [[sheet, column, kind, to] as const],
    ),
  );

  test('some sheets are linked', () => {
    expect(linked.length).toBeGreaterThan(40);
  });

  test.each(linked)('%s.%s is judged, and its sheet is known to be needed', (sheet, column, kind, to) => {
    const value = kind === 'references' ? ['Я-999'] : 'Я-999';
    const given = { [sheet]: [{ [column]: value }] } as Case;
    expect(outcomes(references, given)).toMatchObject([{ sheet, column, figures: { to } }]);
    expect(references.alsoReads?.(sheet)).toContain(to);
  });

  test('only of the sheets that are judged', () => {
    const facts = factsOf({ plan: [{ subject: 'П-001' }], activities: [{ plan: 'ИП-009' }] });
    const judged: readonly SheetKey[] = ['activities'];
    expect([...references.check({ ...facts, judged })].map(({ sheet }) => sheet)).toEqual(['activities']);
  });
});
