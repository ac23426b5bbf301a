// Rows in which every text is hostile: one in each sheet that people fill in, everything else plausible.
import { type DemoSheet, row, sheet } from '../../../local/demo/row.ts';
import { peopleColumns } from '../../../src/rules/shared/data/rows.ts';
import { type SheetKey, settingList, sheetKeys, tables } from '../../../src/tables/index.ts';
import { languages } from '../../../src/texts/all.ts';
import { columnWords } from '../../../src/texts/index.ts';

/** By ill will or by slip; the signs stand as they are typed. */
export const TEXTS: readonly string[] = [
  '=HYPERLINK("http://evil.example";"кат")',
  '=IMPORTXML("http://evil.example/";"//a")',
  "+cmd|' /C calc'!A0",
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '","=1+1\n=2+2',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>&amp;"',
  '</w:t></w:r><w:evil/>]]><![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '{{number}} {size} \u0024{1+1} $& $1 %s \\1',
  'Баетов\r\nBcc: evil@example.org\r\n\r\nкат',
  '\u202eасанов\u202c \u2066x\u2069',
  'А\u200bс\u200dан\ufeffов',
  'A.Acaнов',
  'А\ud83d',
  '\udc00👩‍👩‍👧‍👦🏴',
  'а\u0000б\u0007в\u001bг\u007fд\ufffeе\uffff',
  '⛔[Аты-жөнү] жок (5.2.1)',
  'constructor',
  '__proto__',
  'Ж'.repeat(50_000),
];

/** Words that no formula of the product has. */
export const EVIL = /evil|cmd\||SUM\(A1:A9\)|=1\+1|=2\+2|-2\+3/;

const PLAIN: Readonly<Record<string, string | number>> = { integer: 3, decimal: 12.5, date: '2024-10-01' };

/** One row a sheet, two of letters and surveys; `turn` says which text comes first. */
export function hostileSheets(turn: number): readonly DemoSheet[] {
  let next = turn;
  const text = () => TEXTS[next++ % TEXTS.length] ?? '';
  const cellsOf = (key: SheetKey) =>
    Object.fromEntries(
      peopleColumns(key).map(([column, { kind, to }]) => {
        const [choice] = Object.values(columnWords(languages.ky, key, column).choices);
        if (kind === 'reference' || kind === 'references') return [column, numberIn(to as SheetKey)];
        return [column, choice ?? PLAIN[kind] ?? text()];
      }),
    );
  const made = sheetKeys
    .filter((key) => tables[key].prefix !== null && key !== 'steps' && peopleColumns(key).length > 0)
    .map((key) =>
      sheet(
        key,
        rowsOf(key).map((cells, at) => row(numberIn(key, at + 1), { ...cellsOf(key), ...cells })),
      ),
    );
  return [...made, sheet('settings', hostileSettings(text))];
}

/** What a row must say for its documents to be made of it. */
function rowsOf(key: SheetKey): readonly Readonly<Record<string, string>>[] {
  const word = (column: string, choice: string) => ({
    [column]: columnWords(languages.ky, key, column).choices[choice] ?? '',
  });
  if (key === 'letters') return [word('kind', 'request'), word('kind', 'problems')];
  if (key === 'surveys') return [{}, word('instrument', 'focusGroup')];
  if (key === 'members')
    return [{ ...word('role', 'chair'), ...word('side', 'citizen'), left: '', replaces: '' }];
  if (key === 'candidates') return [word('side', 'citizen')];
  if (key === 'findings') return [word('state', 'open')];
  return [{}];
}

const numberIn = (key: SheetKey, one = 1) => `${tables[key].prefix}-00${one}`;

function hostileSettings(text: () => string) {
  return Object.entries(settingList).flatMap(([key, { kind }]) =>
    kind === 'text' && key !== 'counters' ? [row(key, { value: text(), reference: text() })] : [],
  );
}
