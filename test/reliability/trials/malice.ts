// Malice and accident: what people write, by ill will or by slip, stays text and stops nothing.
import { reopened } from '../../support/product.ts';
import { contentsOf, type TabContents } from '../support/contents.ts';
import { checked, formed, setUp, TODAY, tabOf } from '../support/groups.ts';
import { pause } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

/** Texts for a name, a date, a choice and a reference alike. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['a formula', '\'=HYPERLINK("http://example.org";"кат")'],
  ['a formula by a plus', "'+1+1"],
  ['a formula by an at', "'@SUM(A1)"],
  ['a script', '<script>alert(1)</script>'],
  ['a picture', '<img src=x onerror=alert(1)>&amp;"'],
  ['a template', '{size} {{name}} $& $1 %s'],
  ['right to left', '\u202eасанов\u202c'],
  ['no width', 'А\u200bс\u200dан\ufeffов'],
  ['look-alike letters', 'A.Acaнов'],
  ['half a pair', 'А\ud83d'],
  ['a line of its own', 'Асанов\r\n\tуулу'],
  ['fifty thousand capitals', 'Ж'.repeat(50_000)],
  ['fifty thousand letters', 'жаман '.repeat(8_333)],
];

const COLUMNS = ['name', 'birthDate', 'sex', 'replaces'];
const ASKS = [
  ['checkWorkbook'],
  ['makeReportDocument'],
  ['makeActDocument', 'АК-001'],
  ['readSidebar', null, null],
  ['checkWorkbook'],
] as const;

/** How many formulas stand in each tab. */
const formulasIn = (tabs: readonly TabContents[]): string =>
  tabs
    .map(({ name, rows }) => `${name} ${rows.flat().filter((cell) => cell.startsWith('=')).length}`)
    .join('\n');

async function trial(): Promise<void> {
  const saved = await checked(await formed(await setUp()));
  for (const [what, text] of TEXTS) {
    const group = await reopened(TODAY, saved);
    const formulas = formulasIn(contentsOf(group.host));
    group.host.runAs('FULL', () => {
      const members = tabOf(group, 'Мүчөлөр');
      const [keys = []] = members.getRange(1, 1, 1, members.getLastColumn()).getValues();
      for (const column of COLUMNS) members.getRange(5, keys.indexOf(column) + 1).setValue(text);
    });
    for (const [name, ...args] of ASKS) {
      try {
        group.run(name, ...args);
      } catch (error) {
        tellFault(`${what}: ${name}: ${error}`);
      }
    }
    if (formulasIn(contentsOf(group.host)) !== formulas) tellFault(`${what} became a formula`);
    group.host.close();
    await pause();
  }
  tellFigure(`malice: ${TEXTS.length} texts in ${COLUMNS.length} columns, ${ASKS.length} actions each`);
}

void trial();
