// A workbook as a spreadsheet file and back: by itself, and through LibreOffice where that is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHost, type Host } from '../../local/host.ts';
import { appOf, newSheet } from './support.ts';

const LONG = Array.from({ length: 40 }, (_, index) => `Тандоо, үтүр менен ${index}`);
const SPECIAL = 'a<b & "c" \u0001 _x0041_ 1\n2 ';

/** The functions that the workbook's cells call. */
function withFunctions(host: Host): Host {
  const value = { name: 'value', description: '', optional: false };
  host.registerFunctions(
    { BMJB_TWO: () => [['а'], [new Date(2024, 8, 17)]], BMJB_ONE: (given: unknown) => `${given}!` },
    [
      { name: 'BMJB_TWO', description: '', args: [] },
      { name: 'BMJB_ONE', description: '', args: [value] },
    ],
  );
  return host;
}

/** A workbook with everything that has to survive. */
function full() {
  const made = newSheet();
  const { app, host, spreadsheet, sheet } = made;
  withFunctions(host);
  sheet.getRange('A1:H1').setValues([['number', 'name', 'birthDate', 'check', 'sum', 'own', 'two', 'one']]);
  sheet.getRange('A4:F5').setValues([
    ['М-001', 'Ө.Үсөнов', new Date(1980, 0, 31), '⛔[Аты] жок', 12.5, "'=HYPERLINK(1)"],
    ["'007", "'5.2.1", new Date(2024, 8, 17, 10, 30), true, '=E4*2;', SPECIAL],
  ]);
  sheet.getRange('E5').setFormula('=IF(E4>1;"a;b";MAXIFS(E4:E4;E4:E4;1))');
  sheet.getRange('G4').setFormula('=BMJB_TWO()');
  sheet.getRange('H4').setFormula('=BMJB_ONE("x"&A4)');
  sheet.getRange('A6').setNumberFormat('@').setValue('0012');
  sheet.getRange('B6').setNumberFormat('0.00%').setValue(0.25);
  sheet.hideRows(1);
  sheet.setFrozenRows(3);
  sheet.setFrozenColumns(1);
  sheet.setTabColor('#34A853');
  sheet.setColumnWidth(2, 222);
  sheet
    .getRange('A3:F3')
    .setBackground('#E8EEF7')
    .setFontWeight('bold')
    .setWrap(true)
    .setFontColor('#990000');
  sheet.getRange('A3:B4').setBorder(true, true, true, true, true, true, '#000000', null);
  const rule = (formula: string, colour: string) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges([sheet.getRange('A4:C100')])
      .build();
  sheet.setConditionalFormatRules([
    rule('=ISNUMBER(FIND("⛔["&A$3&"]";$D4))', '#f4cccc'),
    rule('=ISNUMBER(FIND("❓["&A$3&"]";$D4))', '#d9d2e9'),
  ]);
  const other = spreadsheet.insertSheet('Объекттер & башка');
  other.getRange('A1:A3').setValues([['О-1'], ['О-2'], ['О-3']]);
  other.hideSheet();
  const { newDataValidation: make } = app;
  const validate = (
    a1: string,
    builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
    strict = false,
  ) => sheet.getRange(a1).setDataValidation(builder.setAllowInvalid(!strict).build());
  validate('F4:F100', make().requireValueInList(['ооба', 'жок']).setHelpText('Тандаңыз'), true);
  validate('H4:H100', make().requireValueInList(LONG));
  validate('I4:I100', make().requireValueInRange(other.getRange('A1:A3')));
  validate('J4:J100', make().requireDate());
  validate('K4:K100', make().requireCheckbox());
  validate('L4:L100', make().requireNumberGreaterThanOrEqualTo(0), true);
  sheet.getRange('D4:D1000').protect().setDescription('Текшерүү').setWarningOnly(true);
  sheet.getRange('A3').setNote('Ката');
  return made;
}

function seen(app: ReturnType<typeof appOf>) {
  const spreadsheet = app.getActive();
  const sheet = spreadsheet.getSheetByName('Мүчөлөр');
  if (!sheet) throw new Error('no sheet');
  const cells = sheet.getRange('A1:H6');
  const rules = ['F4', 'H9', 'I4', 'J100', 'K4', 'L4', 'M4'].map((a1) => {
    const found = sheet.getRange(a1).getDataValidation();
    const values = found?.getCriteriaValues().map((value) => value.getA1Notation?.() ?? value);
    return found && [String(found.getCriteriaType()), values, found.getAllowInvalid(), found.getHelpText()];
  });
  return {
    sheets: spreadsheet.getSheets().map((one) => [one.getName(), one.isSheetHidden(), one.getTabColor()]),
    values: cells.getValues(),
    displayed: cells.getDisplayValues(),
    formulas: cells.getFormulas(),
    backgrounds: sheet.getRange('A3:F4').getBackgrounds(),
    formats: sheet.getRange('A4:C6').getNumberFormats(),
    frame: [
      sheet.isRowHiddenByUser(1),
      sheet.isRowHiddenByUser(2),
      sheet.getFrozenRows(),
      sheet.getFrozenColumns(),
    ],
    width: sheet.getColumnWidth(2),
    conditions: sheet
      .getConditionalFormatRules()
      .map((one) => [
        one.getRanges().map((range) => range.getA1Notation()),
        one.getBooleanCondition()?.getCriteriaValues(),
        one.getBooleanCondition()?.getBackground(),
      ]),
    rules,
  };
}

function marks(app: ReturnType<typeof appOf>) {
  const sheet = app.getActive().getSheetByName('Мүчөлөр');
  const protections = sheet?.getProtections(app.ProtectionType.RANGE) ?? [];
  return {
    protections: protections.map((one) => [
      one.getRange().getA1Notation(),
      one.getDescription(),
      one.isWarningOnly(),
    ]),
    note: sheet?.getRange('A3').getNote(),
    locale: app.getActive().getSpreadsheetLocale(),
  };
}

test('everything survives the way out and in', async () => {
  const { app, host } = full();
  const before = seen(app);
  expect(before.values[3]?.[5]).toBe('=HYPERLINK(1)');
  expect(before.values[4]?.[5]).toBe(SPECIAL);
  const again = withFunctions(createHost({ workbook: await host.xlsx() }));
  expect(seen(appOf(again))).toEqual(before);
  expect(marks(appOf(again))).toEqual(marks(app));
  expect(marks(app)).toEqual({
    protections: [['D4:D1000', 'Текшерүү', true]],
    note: 'Ката',
    locale: 'ru_RU',
  });
});

test('a text that begins with = is a text in the file', async () => {
  const { host } = full();
  const part = unzipSync(await host.xlsx())['xl/worksheets/sheet2.xml'];
  const xml = part ? strFromU8(part) : '';
  expect(xml).toContain('<c r="F4" s="');
  expect(xml).toMatch(/<c r="F4"[^>]*t="inlineStr"><is><t[^>]*>=HYPERLINK\(1\)<\/t>/);
  expect(xml).not.toContain('<f>HYPERLINK');
});

test('rows of wrapped text are as high as their lines, and stay free to be sized', async () => {
  const { host, sheet } = newSheet();
  const long = 'Кайыңды-Булак айылынын тургуну, топтун жетекчиси';
  sheet.getRange('A1:A4').setValues([[long], ['Терек'], [long], ['1\n2\n3']]);
  sheet.getRange('A1:A2').setWrap(true);
  sheet.getRange('A4').setWrap(true);
  sheet.setRowHeight(2, 50);
  const rowsOf = async (made: Host) => {
    const part = unzipSync(await made.xlsx())['xl/worksheets/sheet2.xml'] ?? new Uint8Array();
    return [...strFromU8(part).matchAll(/<row ([^>]*)>/g)].map(([, attributes]) => attributes);
  };
  const rows = await rowsOf(host);
  expect(rows).toEqual([
    expect.stringMatching(/^r="1" ht="(64|76|88)"$/),
    'r="2" ht="37.5" customHeight="1"',
    'r="3"',
    'r="4" ht="40"',
  ]);
  expect(await rowsOf(createHost({ workbook: await host.xlsx() }))).toEqual(rows);
});

test('no sheet of the file is locked', async () => {
  const files = unzipSync(await full().host.xlsx());
  const parts = Object.entries(files).filter(([path]) => path.endsWith('.xml'));
  for (const [, bytes] of parts) expect(strFromU8(bytes)).not.toContain('sheetProtection');
});

test('a name longer than files allow is cut, and formulas follow', async () => {
  const { host, spreadsheet, sheet } = newSheet();
  const long = 'Узун аталыш бар барак мына ушул экен 1';
  spreadsheet.insertSheet(long).getRange('A1').setValue(7);
  sheet.getRange('A1').setFormula(`='${long}'!A1+1`);
  const again = appOf(createHost({ workbook: await host.xlsx() })).getActive();
  expect(again.getSheetByName('Мүчөлөр')?.getRange('A1').getValue()).toBe(8);
  expect(again.getSheets().every((one) => one.getName().length <= 31)).toBe(true);
});

test.each([
  ['no zip', strToU8('a,b\n1,2')],
  ['no workbook', zipSync({ 'a.txt': strToU8('x') })],
])('%s is refused with a sentence', (_, workbook) => {
  expect(() => createHost({ workbook })).toThrow('The file is not a spreadsheet (.xlsx).');
});

describe('a file of another program', () => {
  const cell = (inside: string) => `<row r="2"><c r="B2"${inside}</c></row>`;
  const file = (sheetData: string, strings = '', extra = '') =>
    zipSync({
      'xl/workbook.xml': strToU8(
        '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="А&amp;Б" sheetId="7" r:id="rId9"/></x:sheets></x:workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId9" Type="http://x/worksheet" Target="/xl/worksheets/s.xml"/>' +
          '<Relationship Id="rId1" Type="http://x/styles" Target="styles.xml"/>' +
          '<Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      'xl/styles.xml': strToU8(
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
      'xl/worksheets/s.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData>${extra}</worksheet>`),
    });
  const open = (workbook: Uint8Array) => appOf(createHost({ workbook })).getActive().getSheets()[0];

  test.each<[what: string, inside: string, value: unknown]>([
    ['a shared text with parts', ' t="s"><v>0</v>', 'Өмүр Үсөн'],
    ['a number', '><v>1.5E2</v>', 150],
    ['a day by the built-in format', ' s="1"><v>45552</v>', new Date(2024, 8, 17)],
    ['a day as text', ' s="1" t="d"><v>2024-09-17T00:00:00Z</v>', new Date(2024, 8, 17)],
    ['a truth value', ' t="b"><v>1</v>', true],
    ['an error', ' t="e"><v>#N/A</v>', '#N/A'],
    ['a text of digits', ' t="str"><v>007</v>', '007'],
    ['a text of digits in a plain text cell', ' s="2" t="s"><v>1</v>', '0012'],
    ['a formula', '><f>1+1</f><v>2</v>', 2],
    ['a younger function', '><f>_xlfn.CONCAT("_xlfn.",1)</f><v>x</v>', '_xlfn.1'],
    [
      'a spilled value of Google',
      '><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"б")</f><v>б</v>',
      '',
    ],
  ])('%s', (_, inside, value) => {
    const strings = '<si><r><t>Өмүр </t></r><r><t>Үсөн</t></r></si><si><t>0012</t></si>';
    const sheet = open(file(cell(inside), strings));
    expect(sheet?.getName()).toBe('А&Б');
    expect(sheet?.getRange('B2').getValue()).toEqual(value);
  });

  test('a formula shared by cells', () => {
    const rows = [
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2+$A$1</f></c></row>',
      '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/></c></row>',
    ].join('');
    expect(open(file(rows))?.getRange('B1:B2').getFormulas()).toEqual([['=A1*2+$A$1'], ['=A2*2+$A$1']]);
  });

  test('a list validation of a later edition', () => {
    const extra =
      '<extLst><ext><x14:dataValidations xmlns:x14="y" xmlns:xm="z"><x14:dataValidation type="list" showErrorMessage="1">' +
      '<x14:formula1><xm:f>"а,б"</xm:f></x14:formula1><xm:sqref>C2:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const rule = open(file('', '', extra))
      ?.getRange('C3')
      .getDataValidation();
    expect(rule?.getCriteriaValues()).toEqual([['а', 'б'], true]);
    expect(rule?.getAllowInvalid()).toBe(false);
  });
});

const OFFICE = 'soffice';

describe('LibreOffice', () => {
  const hasOffice = () => {
    try {
      return execFileSync(OFFICE, ['--version'], { encoding: 'utf8' }).length > 0;
    } catch {
      return false;
    }
  };
  const whenThere = hasOffice() ? test : test.skip;

  whenThere('opens the file, and what it saves opens here', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    try {
      const { app, host } = full();
      const before = seen(app);
      writeFileSync(join(folder, 'in.xlsx'), await host.xlsx());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir'];
      execFileSync(OFFICE, [...options, join(folder, 'out'), join(folder, 'in.xlsx')], {
        stdio: 'ignore',
      });
      const after = seen(appOf(createHost({ workbook: readFileSync(join(folder, 'out', 'in.xlsx')) })));
      expect(after.values.map((row) => row.slice(0, 6))).toEqual(before.values.map((row) => row.slice(0, 6)));
      expect(after.formulas[3]?.slice(6)).toEqual(['=BMJB_TWO()', '=BMJB_ONE("x"&A4)']);
      expect(after.sheets.map(([name, hidden]) => [name, hidden])).toEqual(
        before.sheets.map(([name, hidden]) => [name, hidden]),
      );
      // Without a window LibreOffice saves no frozen panes.
      expect(after.frame.slice(0, 2)).toEqual(before.frame.slice(0, 2));
      expect(after.conditions).toEqual(before.conditions);
      expect(after.rules).toEqual(before.rules);
      expect(after.backgrounds).toEqual(before.backgrounds);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
