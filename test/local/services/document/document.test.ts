/// <reference types="google-apps-script" />
// DocumentApp: elements behave as live Docs was seen to behave.
import { another, type Rig, reopened, rig } from '../services.ts';

type Body = GoogleAppsScript.Document.Body;

function blank(): Rig & { document: GoogleAppsScript.Document.Document; body: Body } {
  const made = rig();
  const document = made.services.DocumentApp.create('Акт');
  return { ...made, document, body: document.getBody() };
}

const { DocumentApp: App } = rig().services;
const DETACHED = 'Element must be detached.';

describe('a blank document', () => {
  test('has one empty paragraph', () => {
    const { body } = blank();
    expect(body.getNumChildren()).toBe(1);
    expect(body.getChild(0).getType()).toBe(App.ElementType.PARAGRAPH);
    expect(body.getText()).toBe('');
  });

  test('keeps that paragraph when others are appended', () => {
    const { body } = blank();
    body.appendParagraph('бир');
    body.insertParagraph(0, 'нөл');
    expect(body.getParagraphs().map((each) => each.getText())).toEqual(['нөл', '', 'бир']);
    expect(body.getText()).toBe('нөл\n\nбир');
  });

  test('keeps its last paragraph', () => {
    const { body } = blank();
    const last = body.getParagraphs()[0] as GoogleAppsScript.Document.Paragraph;
    expect(() => body.removeChild(last)).toThrow("Can't remove the last paragraph in a document section.");
    expect(() => last.removeFromParent()).toThrow("Can't remove the last paragraph");
    body.appendParagraph('эки');
    last.removeFromParent();
    expect(body.getText()).toBe('эки');
    expect(body.clear().getNumChildren()).toBe(1);
  });

  test('has no header and footer until they are added, once', () => {
    const { document } = blank();
    expect(document.getHeader()).toBeNull();
    expect(document.addHeader().getNumChildren()).toBe(1);
    document.getHeader().appendParagraph('баш');
    expect(document.getHeader().getText()).toBe('\nбаш');
    expect(() => document.addHeader()).toThrow('already contains a header');
    expect(document.getFooter()).toBeNull();
    document.addFooter();
    expect(() => document.addFooter()).toThrow('already contains a footer');
  });
});

describe('attached and detached', () => {
  test('an element that has a place is not put into a second one', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('бир');
    expect(() => body.appendParagraph(paragraph)).toThrow(DETACHED);
    const table = body.appendTable([['a']]);
    expect(() => body.appendTable(table)).toThrow(DETACHED);
    expect(() => table.appendTableRow(table.getRow(0))).toThrow(DETACHED);
    expect(() => table.getRow(0).appendTableCell(table.getCell(0, 0))).toThrow(DETACHED);
    expect(() => body.appendListItem(body.appendListItem('i'))).toThrow(DETACHED);
    expect(() => paragraph.appendText(paragraph.editAsText().copy())).toThrow();
    expect(body.getNumChildren()).toBe(4);
  });

  test('a copy is detached and apart from its original', () => {
    const { body } = blank();
    const row = body.appendTable([['үлгү', 'x']]).getRow(0);
    const copy = row.copy();
    expect(copy.getParent()).toBeNull();
    const table = row.getParentTable();
    table.appendTableRow(copy).getCell(0).setText('жаңы');
    expect(table.getText()).toBe('үлгү\nx\nжаңы\nx');
  });

  test('a removed element may be put elsewhere', () => {
    const { body } = blank();
    const paragraph = body.insertParagraph(0, 'бир').removeFromParent();
    expect(() => paragraph.removeFromParent()).toThrow('must be attached');
    body.appendParagraph(paragraph);
    expect(body.getText()).toBe('\nбир');
  });

  test('places among siblings', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('бир');
    const table = body.appendTable();
    expect(body.getChildIndex(paragraph)).toBe(1);
    expect(paragraph.getNextSibling().getType()).toBe(App.ElementType.TABLE);
    expect(table.getNextSibling()).toBeNull();
    expect(paragraph.getPreviousSibling().asParagraph().getText()).toBe('');
    expect(() => paragraph.asTable()).toThrow("PARAGRAPH can't be cast to TABLE");
    expect(() => body.getChild(3)).toThrow('Child index (3)');
    expect(() => body.insertParagraph(9, 'x')).toThrow('Child index (9)');
    expect(() => body.getChildIndex(blank().body.getChild(0))).toThrow('does not contain');
  });
});

describe('tables', () => {
  test('without cells have no rows', () => {
    const { body } = blank();
    expect(body.appendTable().getNumRows()).toBe(0);
  });

  test('a cell begins with one paragraph', () => {
    const row = blank().body.appendTable().appendTableRow();
    expect(row.getNumCells()).toBe(0);
    expect(row.appendTableCell().getNumChildren()).toBe(1);
    expect(row.appendTableCell('мазмун').getChild(0).asParagraph().getText()).toBe('мазмун');
    expect(row.getCell(1).setText('а\nб').getNumChildren()).toBe(2);
    expect(row.appendTableCell('x').appendParagraph('y').getParent().asTableCell().getText()).toBe('x\ny');
  });

  test('cells by row and column, outside of which is nothing', () => {
    const table = blank().body.appendTable([['a', 'b'], ['c']]);
    expect(table.getCell(1, 0).getText()).toBe('c');
    expect(() => table.getCell(1, 1)).toThrow('Child index (1)');
    expect(() => table.getRow(2)).toThrow('Child index (2)');
    expect(() => table.setColumnWidth(2, 10)).toThrow('number of columns (2)');
    expect(table.setColumnWidth(1, 10).getColumnWidth(1)).toBe(10);
    expect(table.removeRow(0).getText()).toBe('a\nb');
    expect(table.getNumRows()).toBe(1);
  });

  test('cells are text', () => {
    const cells = [[1]] as unknown as string[][];
    expect(() => blank().body.appendTable(cells)).toThrow('method signature');
  });
});

describe('text', () => {
  test('goes on in the style before it', () => {
    const paragraph = blank().body.appendParagraph('а');
    paragraph.appendText('б').setBold(true);
    const after = paragraph.appendText('в');
    expect(paragraph.getText()).toBe('абв');
    expect(after.isBold()).toBe(true);
    after.setBold(false);
    const text = paragraph.editAsText();
    expect([text.isBold(0), text.isBold(1), text.isBold(2), text.isBold()]).toEqual([
      null,
      true,
      false,
      null,
    ]);
  });

  test('a stretch is styled by offsets, the last of them inclusive', () => {
    const text = blank().body.appendParagraph('көчө').editAsText();
    text
      .setItalic(1, 2, true)
      .setFontSize(0, 0, 14)
      .setForegroundColor('#AA00ff')
      .setLinkUrl(3, 3, 'https://a.kg');
    expect([0, 1, 2, 3].map((at) => text.isItalic(at))).toEqual([null, true, true, null]);
    expect(text.getFontSize(0)).toBe(14);
    expect(text.getForegroundColor()).toBe('#aa00ff');
    expect(text.getLinkUrl(3)).toBe('https://a.kg');
    expect(() => text.setBold(0, 4, true)).toThrow('Index (4) must be less than the content length (4).');
    expect(() => text.setBold(2, 1, true)).toThrow('Index (2)');
    expect(() => text.setForegroundColor('red')).toThrow('not a colour');
  });

  test('of a whole table is styled at once', () => {
    const table = blank().body.appendTable([['аб', 'вг']]);
    table.editAsText().setBold(1, 3, true);
    const bold = [0, 1].map((at) => table.getCell(0, at).editAsText());
    expect(bold.map((text) => [text.isBold(0), text.isBold(1)])).toEqual([
      [null, true],
      [true, null],
    ]);
  });

  test('is inserted and deleted', () => {
    const text = blank().body.appendParagraph('бирүч').editAsText();
    expect(text.insertText(3, 'эки').getText()).toBe('бирэкиүч');
    expect(text.deleteText(0, 2).getText()).toBe('экиүч');
    expect(blank().body.appendParagraph('').editAsText().appendText('жаңы').getText()).toBe('жаңы');
  });

  test('is never an empty element', () => {
    expect(() => blank().body.appendParagraph('').appendText('')).toThrow(
      'Cannot insert an empty text element.',
    );
  });
});

describe('searching and replacing', () => {
  test('by pattern, in tables too', () => {
    const { body } = blank();
    body.appendParagraph('{{ат}} жана {{ат}}').editAsText().setBold(0, 5, true);
    body.appendTable([['{{ат}}']]);
    body.replaceText('\\{\\{ат\\}\\}', 'Үмүт');
    expect(body.getText()).toBe('\nҮмүт жана Үмүт\nҮмүт');
    expect(body.getParagraphs()[1]?.editAsText().isBold(3)).toBe(true);
  });

  test('a replacement is read as Java reads it', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('12 сом');
    paragraph.replaceText('(\\d+) сом', '$1 \\$\\\\');
    expect(paragraph.getText()).toBe('12 $\\');
    expect(() => paragraph.replaceText('12', '$')).toThrow('Illegal group reference');
  });

  test('finds one after another', () => {
    const { body } = blank();
    body.appendParagraph('үй үй');
    body.appendParagraph('үй');
    const first = body.findText('үй');
    const second = body.findText('үй', first);
    const third = body.findText('үй', second);
    const found = [first, second, third].map((each) => [each.getStartOffset(), each.getEndOffsetInclusive()]);
    expect(found).toEqual([
      [0, 1],
      [3, 4],
      [0, 1],
    ]);
    expect([second.isPartial(), third.isPartial()]).toEqual([true, false]);
    expect(third.getElement().asText().getText()).toBe('үй');
    expect(body.findText('үй', third)).toBeNull();
  });

  test.each([['a(?=b)'], ['(a)\\1'], ['(']])('what RE2 lacks is refused: %s', (pattern) => {
    expect(() => blank().body.findText(pattern)).toThrow('Invalid regular expression pattern');
    expect(() => blank().body.replaceText(pattern, '')).toThrow('Invalid regular expression pattern');
  });
});

describe('attributes', () => {
  const key = (attribute: GoogleAppsScript.Document.Attribute) => String(attribute);

  test('by the names of the enumeration, for the element and its letters', () => {
    const { body } = blank();
    const paragraph = body.appendParagraph('баш');
    paragraph.setAttributes({
      [key(App.Attribute.HEADING)]: App.ParagraphHeading.HEADING2,
      [key(App.Attribute.BOLD)]: true,
      [key(App.Attribute.SPACING_AFTER)]: 6,
    });
    expect(paragraph.getHeading()).toBe(App.ParagraphHeading.HEADING2);
    expect(paragraph.editAsText().isBold()).toBe(true);
    expect(paragraph.getAttributes()).toEqual({
      HEADING: App.ParagraphHeading.HEADING2,
      SPACING_AFTER: 6,
      BOLD: true,
    });
    paragraph.setAttributes({ [key(App.Attribute.BOLD)]: null });
    expect(paragraph.editAsText().isBold()).toBeNull();
  });

  test.each<[string, object, string]>([
    ['one that does not exist', { COLOUR: '#000000' }, 'COLOUR does not apply'],
    ['one of another element', { BORDER_WIDTH: 1 }, 'BORDER_WIDTH does not apply'],
    ['a value of another kind', { BOLD: 'true' }, 'method signature'],
    ['a number that is none', { SPACING_AFTER: Number.NaN }, 'method signature'],
    ['the name of an enumerated value', { HEADING: 'HEADING1' }, 'method signature'],
  ])('%s is refused', (_what, attributes, message) => {
    expect(() => blank().body.appendParagraph('x').setAttributes(attributes)).toThrow(message);
  });

  test('setters take values of their enumeration only', () => {
    const paragraph = blank().body.appendParagraph('x');
    const wrong = App.HorizontalAlignment.LEFT as unknown as GoogleAppsScript.Document.ParagraphHeading;
    expect(() => paragraph.setHeading(wrong)).toThrow('method signature');
    expect(paragraph.getHeading()).toBe(App.ParagraphHeading.NORMAL);
    expect(paragraph.setAlignment(App.HorizontalAlignment.JUSTIFY).getAlignment()).toBe(
      App.HorizontalAlignment.JUSTIFY,
    );
  });
});

describe('lists', () => {
  test('items in a row are of one list, others begin one', () => {
    const { body } = blank();
    const first = body.appendListItem('1').setGlyphType(App.GlyphType.BULLET);
    const second = body.appendListItem('2').setNestingLevel(1);
    body.appendParagraph('-');
    const third = body.appendListItem('3');
    expect(second.getListId()).toBe(first.getListId());
    expect(third.getListId()).not.toBe(first.getListId());
    expect(third.setListId(first).getListId()).toBe(first.getListId());
    expect([second.getGlyphType(), second.getNestingLevel()]).toEqual([App.GlyphType.BULLET, 1]);
    expect(body.getParagraphs()).toHaveLength(5);
  });
});

describe('closing, sharing, keeping', () => {
  test('a closed document is changed no more', () => {
    const { document, body } = blank();
    document.saveAndClose();
    expect(() => body.appendParagraph('x')).toThrow('Document is closed, its contents cannot be updated.');
    expect(() => document.setName('x')).toThrow('Document is closed');
    expect(document.getId()).toMatch(/^\w+$/);
  });

  test('it opens again, also after the workbook was closed', () => {
    const made = blank();
    made.body.appendTable([['үй']]);
    made.document.saveAndClose();
    const again = reopened(made).services.DocumentApp.openById(made.document.getId());
    expect(again.getBody().getText()).toBe('\nүй');
    again.getBody().getTables()[0]?.getCell(0, 0).setText('көчө');
    expect(again.getBody().getText()).toBe('\nкөчө');
    expect(() =>
      again.getBody().appendTable(again.getBody().getTables()[0] as GoogleAppsScript.Document.Table),
    ).toThrow(DETACHED);
    const byUrl = made.services.DocumentApp.openByUrl(made.document.getUrl());
    expect(byUrl.getName()).toBe('Акт');
    expect(() => made.services.DocumentApp.openById('nothing')).toThrow('is missing');
    expect(() => made.services.DocumentApp.openById('toString')).toThrow('is missing');
  });

  test('it is its maker’s until shared', () => {
    const aida = blank();
    const open = () => another(aida, 'bek@example.org').services.DocumentApp.openById(aida.document.getId());
    expect(open).toThrow('You do not have permission to access the requested document.');
    aida.document.addViewers(['bek@example.org']);
    expect(() => open().getBody().appendParagraph('x')).toThrow('permission to edit');
    aida.document.addEditor('bek@example.org');
    open().getBody().appendParagraph('x');
    expect(aida.body.getText()).toBe('\nx');
    expect(aida.document.getEditors().map((each) => each.getEmail())).toEqual(['bek@example.org']);
    aida.document.removeEditor('bek@example.org').removeViewer('bek@example.org');
    expect(open).toThrow('permission to access');
    expect(() => aida.document.addEditors(['nobody'])).toThrow('Invalid email: nobody');
  });

  test('every change tells the workbook', () => {
    const { kernel, body } = blank();
    const changed = jest.fn();
    kernel.onChanged(changed);
    const paragraph = body.appendParagraph('x');
    paragraph.editAsText().setBold(true);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('250 documents a day and no more', () => {
    const { services } = rig();
    for (let at = 0; at < 250; at += 1) services.DocumentApp.create(`${at}`);
    expect(() => services.DocumentApp.create('251')).toThrow('too many times for one day: document create');
  });
});

describe('authorisation', () => {
  test.each<['create' | 'openById' | 'openByUrl']>([['create'], ['openById'], ['openByUrl']])(
    '%s',
    (member) => {
      const trigger = rig({ mode: 'LIMITED' }).services.DocumentApp;
      expect(() => trigger[member]('x')).toThrow(
        `You do not have permission to call DocumentApp.${member}. Required permissions: https://www.googleapis.com/auth/documents`,
      );
      expect(() => rig({ mode: 'NONE' }).services.DocumentApp[member]('x')).toThrow('do not have permission');
      expect(() => rig({ mode: 'CUSTOM' }).services.DocumentApp[member]('x')).toThrow(
        'do not have permission',
      );
      const poor = rig({ scopes: ['script.send_mail'] }).services.DocumentApp;
      expect(() => poor[member]('x')).toThrow(/not sufficient to call DocumentApp\.\w+\..*auth\/documents/);
    },
  );

  test('what only Google can do says so', () => {
    expect(() => blank().body.setTextAlignment(0)).toThrow('Body.setTextAlignment is not implemented');
  });
});
