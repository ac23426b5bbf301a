// Validations, conditional formats, protections and notes, as Google has them.
import { createHost } from '../../local/host.ts';
import { appOf, newSheet } from './support.ts';

describe('validations', () => {
  test('a list: values are texts, shown as a dropdown, refused or not', () => {
    const { app, sheet } = newSheet();
    const list = app.newDataValidation().requireValueInList(['ооба', 'жок'], true).setHelpText('Тандаңыз');
    sheet.getRange('B4:B6').setDataValidation(list.setAllowInvalid(false).build());
    const rule = sheet.getRange('B5').getDataValidation();
    expect(rule?.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(rule?.getCriteriaValues()).toEqual([['ооба', 'жок'], true]);
    expect(rule?.getHelpText()).toBe('Тандаңыз');
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(() => sheet.getRange('B4').setValue('балким')).toThrow('violates the data validation rules');
    expect(sheet.getRange('B4').setValue('ооба').getValue()).toBe('ооба');
    expect(sheet.getRange('B7').getDataValidation()).toBeNull();
  });

  test('a list of a range follows its rows and its sheet', () => {
    const { app, spreadsheet, sheet } = newSheet();
    const source = spreadsheet.insertSheet('Объекттер');
    source.getRange('A4:A6').setValues([['О-001'], ['О-002'], ['О-003']]);
    const rule = app.newDataValidation().requireValueInRange(source.getRange('A4:A6')).setAllowInvalid(false);
    sheet.getRange('C4:C10').setDataValidation(rule.build());
    source.insertRowsAfter(4, 2);
    source.setName('Объект тизмеси');
    const [range] = sheet.getRange('C4').getDataValidation()?.getCriteriaValues() ?? [];
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Объект тизмеси', 'A4:A8']);
    expect(() => sheet.getRange('C4').setValue('О-009')).toThrow('violates');
    expect(sheet.getRange('C4').setValue('О-003').getValue()).toBe('О-003');
  });

  test('dates, numbers and checkboxes', () => {
    const { app, sheet } = newSheet();
    const { DataValidationCriteria: criteria } = app;
    const from = new Date(2024, 0, 1);
    sheet
      .getRange('A1:D1')
      .setDataValidations([
        [
          app.newDataValidation().requireDate().build(),
          app.newDataValidation().requireCheckbox().build(),
          app.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build(),
          app.newDataValidation().requireDateOnOrAfter(from).build(),
        ],
      ]);
    const rules = sheet.getRange('A1:E1').getDataValidations()[0] ?? [];
    expect(rules.map((rule) => rule?.getCriteriaType())).toEqual([
      criteria.DATE_IS_VALID_DATE,
      criteria.CHECKBOX,
      criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
      criteria.DATE_ON_OR_AFTER,
      undefined,
    ]);
    expect(rules.slice(0, 4).map((rule) => rule?.getCriteriaValues())).toEqual([[], [], [0], [from]]);
    expect(sheet.getRange('C1').setValue(-1).getValue()).toBe(-1);
  });

  test('null takes a part of a rule away', () => {
    const { app, sheet } = newSheet();
    sheet.getRange('A1:A9').setDataValidation(app.newDataValidation().requireDate().build());
    sheet.getRange('A4:A5').setDataValidation(null);
    const left = sheet
      .getRange('A1:A9')
      .getDataValidations()
      .map(([rule]) => rule !== null);
    expect(left).toEqual([true, true, true, false, false, true, true, true, true]);
  });

  test('a list of more than 500 items is refused', () => {
    const { app } = newSheet();
    const items = Array.from({ length: 501 }, (_, index) => String(index));
    expect(() => app.newDataValidation().requireValueInList(items)).toThrow('more than 500 items');
  });
});

describe('conditional formats', () => {
  test('are read back as they were set, and follow inserted rows', () => {
    const { app, host, sheet } = newSheet();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=ISNUMBER(FIND("⛔["&A$3&"]";$D4))')
      .setBackground('#F4CCCC')
      .setBold(true)
      .setRanges([sheet.getRange('A4:C100')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.getRange('A3:D4').setValues([
      ['Аты', 'Күнү', 'x', 'Текшерүү'],
      ['а', 'б', 'в', '⛔[Күнү] жок'],
    ]);
    const colours = (row: number) =>
      [0, 1, 2].map(
        (col) => host.model.getters.getCellConditionalFormatStyle({ sheetId: '1', row, col })?.fillColor,
      );
    expect(colours(3)).toEqual([undefined, '#f4cccc', undefined]);
    sheet.insertRowsBefore(4, 1);
    expect(colours(4)).toEqual([undefined, '#f4cccc', undefined]);
    const [read] = sheet.getConditionalFormatRules();
    expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A5:C101']);
    expect(read?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=ISNUMBER(FIND("⛔["&A$3&"]",$D5))']);
    expect(read?.getBooleanCondition()?.getBackground()).toBe('#f4cccc');
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  });

  test('where two hold, the first wins', () => {
    const { app, host, sheet } = newSheet();
    const rules = ['#ff0000', '#00ff00'].map((colour) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=TRUE')
        .setBackground(colour)
        .setRanges([sheet.getRange('A1')])
        .build(),
    );
    sheet.setConditionalFormatRules(rules);
    const style = host.model.getters.getCellConditionalFormatStyle({ sheetId: '1', row: 0, col: 0 });
    expect(style?.fillColor).toBe('#ff0000');
  });

  test('without ranges or a condition there is no rule', () => {
    const { app, sheet } = newSheet();
    expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').build()).toThrow(
      'empty ranges',
    );
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('condition');
  });
});

describe('protections', () => {
  test('a warning keeps nobody out, a list of editors does', () => {
    const { host, app, sheet } = newSheet({ user: 'chair@example.kg' });
    const protection = sheet.getRange('D4:D').protect().setDescription('Текшерүү').setWarningOnly(true);
    const member = appOf(host.as('member@example.kg')).getActive().getSheetByName('Мүчөлөр');
    expect(member?.getRange('D4').setValue('x').getValue()).toBe('x');
    protection.setWarningOnly(false).removeEditors(protection.getEditors());
    expect(protection.getEditors()).toEqual([]);
    expect(() => member?.getRange('A4:D4').clearContent()).toThrow('You are trying to edit a protected cell');
    expect(sheet.getRange('D4').setValue('y').getValue()).toBe('y');
    protection.addEditors(['member@example.kg', 'chair@example.kg']);
    expect(protection.getEditors().map((editor) => editor.getEmail())).toEqual(['member@example.kg']);
    expect(member?.getRange('D4').setValue('z').getValue()).toBe('z');
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
  });

  test('follow inserted rows and columns, and go with their cells', () => {
    const { app, sheet } = newSheet();
    sheet.getRange('D4:D9').protect();
    sheet.insertColumnsBefore(1, 2);
    sheet.insertRowsBefore(1, 1);
    const where = () =>
      sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());
    expect(where()).toEqual(['F5:F10']);
    sheet.deleteColumn(6);
    expect(where()).toEqual([]);
  });

  test('a sheet has one protection', () => {
    const { app, sheet } = newSheet();
    sheet.protect().setDescription('а');
    expect(sheet.protect().getDescription()).toBe('а');
    sheet.protect().remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
  });
});

test('merged cells are found from any of their cells, taken apart as a whole, and take nothing where they are covered', () => {
  const { host, sheet } = newSheet();
  sheet.getRange('A1:C2').setValues([
    ['a', 'b', 'c'],
    [1, 2, 3],
  ]);
  const sheetId = host.model.getters.getSheetIdByName('Мүчөлөр') ?? '';
  host.model.dispatch('ADD_MERGE', {
    sheetId,
    target: [{ top: 0, bottom: 1, left: 0, right: 1 }],
    force: true,
  });
  sheet.getRange('A1:C1').setValues([['x', 'y', 'z']]);
  expect(sheet.getRange('A1:C2').getValues()).toEqual([
    ['x', '', 'z'],
    ['', '', 3],
  ]);
  const [merged] = sheet.getRange('B2').getMergedRanges();
  expect(merged?.getA1Notation()).toBe('A1:B2');
  expect(() => sheet.getRange('A1:B1').breakApart()).toThrow('select all cells in a merged range');
  merged?.breakApart();
  expect(sheet.getRange('A1:C1').getMergedRanges()).toEqual([]);
  expect(sheet.getRange('A1').getValue()).toBe('x');
});

test('notes stay with their cells', () => {
  const { sheet } = newSheet();
  sheet.getRange('B2').setNote('Ката');
  sheet.insertRowsBefore(1, 1);
  expect([sheet.getRange('B2').getNote(), sheet.getRange('B3').getNote()]).toEqual(['', 'Ката']);
  expect(sheet.getRange('B3').setNote('').getNote()).toBe('');
});

test('a custom function may read and not write', () => {
  const host = createHost();
  const sheet = appOf(host).getActive().getActiveSheet();
  expect(() => host.runAs('CUSTOM', () => sheet.getRange('A1').setValue(1))).toThrow('permission to call');
  expect(host.runAs('CUSTOM', () => sheet.getRange('A1').getValue())).toBe('');
});

test.each([
  ['another sheet', '=Барак!A1=1', 'cannot reference a different sheet'],
  ['another sheet in quotes', "='Бир барак'!A1=1", 'cannot reference a different sheet'],
  ['what cannot be read', '=((', 'cannot be read'],
  ['nothing', '=', 'cannot be read'],
  ['no formula', 'A1=1', 'cannot be read'],
])('a conditional format refuses %s', (_what, formula, shown) => {
  const { app } = newSheet();
  expect(() => app.newConditionalFormatRule().whenFormulaSatisfied(formula)).toThrow(shown);
});

test('a text with an exclamation mark names no sheet', () => {
  const { app } = newSheet();
  expect(() => app.newConditionalFormatRule().whenFormulaSatisfied('=A1="Токто!"')).not.toThrow();
});
