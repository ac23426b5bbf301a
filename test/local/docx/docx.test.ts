/// <reference types="google-apps-script" />
// Documents as .docx files: what Word finds in them, and under which names they lie.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { safeName } from '../../../local/docx/safe-name.ts';
import { endRun } from '../../../local/services/others.ts';
import { inDirectory, reopened, rig } from '../services/services.ts';

type Document = GoogleAppsScript.Document.Document;

const { DocumentApp: App } = rig().services;
const key = (attribute: GoogleAppsScript.Document.Attribute) => String(attribute);

/** The parts of the only document of a directory, after `write` filled it. */
function partsOf(write: (document: Document) => void): Record<string, string> {
  let parts: Record<string, string> = {};
  inDirectory((directory) => {
    const document = rig({ directory }).services.DocumentApp.create('Акт');
    write(document);
    document.saveAndClose();
    parts = partsIn(join(directory, 'Акт.docx'));
  });
  return parts;
}

function partsIn(path: string): Record<string, string> {
  const files = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const bodyOf = (write: (document: Document) => void) => partsOf(write)['word/document.xml'] ?? '';

describe('what is in it', () => {
  test('signs that XML cannot hold are left out, whatever a cell has', () => {
    const parts = partsOf((document) => {
      document.getBody().appendParagraph('А\u0000с\u0007а\u001bн\ufffeов ]]><w:evil/>\ud83d');
    });
    expect(parts['word/document.xml']).toContain('Асанов ]]&gt;&lt;w:evil/&gt;');
  });

  test('text, headings and styles', () => {
    const xml = bodyOf((document) => {
      const body = document.getBody();
      body.appendParagraph('Өтүнүч').setHeading(App.ParagraphHeading.HEADING1);
      body.appendParagraph('ө').editAsText().setBold(true).setFontSize(14).setForegroundColor('#1F3864');
    });
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*Өтүнүч/);
    expect(xml).toMatch(/<w:b\/>.*<w:color w:val="1f3864"\/>.*<w:sz w:val="28"\/>.*>ө</);
  });

  test('what people write is text, whatever it looks like', () => {
    const xml = bodyOf((document) => document.getBody().appendParagraph('<w:p/> & "ү" \n]]>\u0001'));
    expect(xml).toContain('&lt;w:p/&gt; &amp; ');
    expect(xml).not.toContain('\u0001');
    expect(xml).toContain('<w:br/>');
  });

  test('the page in twips, A4 where nothing is said', () => {
    expect(bodyOf(() => undefined)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const xml = bodyOf((document) => {
      document.getBody().setPageWidth(841.89).setPageHeight(595.276).setMarginLeft(85.04).setMarginTop(28.35);
    });
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
    expect(xml).toMatch(/<w:pgMar w:top="567" w:right="1440" w:bottom="1440" w:left="1701"/);
  });

  test('the language is Kyrgyz, the letters are those of Docs', () => {
    const styles = partsOf(() => undefined)['word/styles.xml'] ?? '';
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>.*<w:lang w:val="ky-KG"/);
  });

  test('headings look as the document says', () => {
    const styles = partsOf((document) => {
      document.getBody().setHeadingAttributes(App.ParagraphHeading.NORMAL, {
        [key(App.Attribute.FONT_FAMILY)]: 'Times New Roman',
      });
      document.getBody().setHeadingAttributes(App.ParagraphHeading.HEADING2, {
        [key(App.Attribute.FONT_SIZE)]: 33,
      });
    });
    expect(styles['word/styles.xml']).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman"/);
    expect(styles['word/styles.xml']).toMatch(/w:styleId="Heading2".*?<w:sz w:val="66"\/>/);
  });

  test('tables: a grid that fills the room, rows that do not break', () => {
    const xml = bodyOf((document) => {
      const table = document.getBody().appendTable([
        ['1', 'үй'],
        ['2', 'көчө'],
      ]);
      table.setColumnWidth(0, 50).setBorderColor('#999999').setBorderWidth(0.5);
      table.getCell(0, 1).setBackgroundColor('#eeeeee').setVerticalAlignment(App.VerticalAlignment.CENTER);
    });
    expect(xml).toMatch(/<w:gridCol w:w="1000"\/><w:gridCol w:w="8026"\/>/);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/<w:top w:val="single" w:color="999999" w:sz="4"\/>/);
    expect(xml).toMatch(/w:fill="eeeeee"/);
    expect(xml).toMatch(/<w:vAlign w:val="center"\/>/);
  });

  test('a table without rows leaves nothing behind', () => {
    expect(bodyOf((document) => document.getBody().appendTable())).not.toContain('<w:tbl>');
  });

  test('lists are numbered, each by itself', () => {
    const parts = partsOf((document) => {
      const body = document.getBody();
      body.appendListItem('бир');
      body.appendListItem('эки');
      body.appendParagraph('-');
      body.appendListItem('башка').setGlyphType(App.GlyphType.BULLET);
    });
    const ids = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(
      ([, id]) => id,
    );
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    expect(parts['word/numbering.xml']).toContain('●');
  });

  test('header, footer and links', () => {
    const parts = partsOf((document) => {
      document.addHeader().appendParagraph('Баш жагы');
      document.addFooter().appendParagraph('Асты');
      document.getBody().appendParagraph('Шилтеме').editAsText().setLinkUrl('https://example.org/?a=1&b=ү');
    });
    expect(parts['word/header1.xml']).toContain('Баш жагы');
    expect(parts['word/footer1.xml']).toContain('Асты');
    expect(parts['word/_rels/document.xml.rels']).toContain('https://example.org/?a=1&amp;b=ү');
  });

  test('pictures of the three kinds, and nothing else', () => {
    const { Utilities } = rig().services;
    const gif = Utilities.newBlob([71, 73, 70, 56, 57, 97, 40, 0, 20, 0], 'image/gif');
    const parts = partsOf((document) => {
      const image = document.getBody().appendImage(gif);
      expect([image.getWidth(), image.getHeight()]).toEqual([40, 20]);
      image.setWidth(80).setHeight(40);
      expect(() => document.getBody().appendImage(Utilities.newBlob('<svg/>', 'image/svg+xml'))).toThrow(
        'Invalid image data.',
      );
    });
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(parts['word/document.xml']).toContain('<wp:extent cx="762000" cy="381000"/>');
  });
});

describe('where it lies', () => {
  test.each([
    ['Акт № 1: көчө/жарык', 'Акт № 1 көчө жарык'],
    ['../../etc/passwd', 'etc passwd'],
    ['..', 'Untitled'],
    ['', 'Untitled'],
    ['a\\b\u0000\u202ec', 'a b c'],
    ['.жашыруун.', 'жашыруун'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['ү'.repeat(300), 'ү'.repeat(90)],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test('two documents of one name are two files, of any case', () => {
    inDirectory((directory) => {
      const { DocumentApp } = rig({ directory }).services;
      for (const name of ['Акт', 'Акт', 'АКТ']) DocumentApp.create(name).saveAndClose();
      expect(readdirSync(directory).sort()).toEqual(['АКТ (3).docx', 'Акт (2).docx', 'Акт.docx']);
    });
  });

  test('what lay there before is not written over', () => {
    inDirectory((directory) => {
      writeFileSync(join(directory, 'Акт.docx'), 'own');
      rig({ directory }).services.DocumentApp.create('Акт').saveAndClose();
      expect(readFileSync(join(directory, 'Акт.docx'), 'utf8')).toBe('own');
      expect(existsSync(join(directory, 'Акт (2).docx'))).toBe(true);
    });
  });

  test('a document keeps its file, also after reopening, and takes it along when renamed', () => {
    inDirectory((directory) => {
      const made = rig({ directory });
      const document = made.services.DocumentApp.create('Акт');
      document.saveAndClose();
      const again = reopened(made, { directory }).services.DocumentApp.openById(document.getId());
      again.getBody().appendParagraph('кийин');
      again.saveAndClose();
      expect(readdirSync(directory)).toEqual(['Акт.docx']);
      expect(partsIn(join(directory, 'Акт.docx'))['word/document.xml']).toContain('кийин');
      made.services.DocumentApp.openById(document.getId()).setName('Отчёт').saveAndClose();
      expect(readdirSync(directory)).toEqual(['Отчёт.docx']);
    });
  });

  test('a kept name that leads elsewhere is not believed', () => {
    inDirectory((directory) => {
      const made = rig({ directory });
      const document = made.services.DocumentApp.create('Акт');
      const records = made.kernel.section<Record<string, { file: string }>>('documents', () => ({}));
      const outside = `${directory}-outside.docx`;
      writeFileSync(outside, 'own');
      (records[document.getId()] as { file: string }).file = `../${basename(outside)}`;
      document.saveAndClose();
      expect(readFileSync(outside, 'utf8')).toBe('own');
      expect(readdirSync(directory)).toEqual(['Акт.docx']);
    });
  });

  test('the end of a run saves what a script left open', () => {
    inDirectory((directory) => {
      const { kernel, services } = rig({ directory });
      services.DocumentApp.create('Акт').getBody().appendParagraph('x');
      expect(readdirSync(directory)).toEqual([]);
      endRun(kernel);
      expect(readdirSync(directory)).toEqual(['Акт.docx']);
    });
  });

  test('without a directory nothing is written and the document opens again', () => {
    const { services } = rig();
    const document = services.DocumentApp.create('Акт');
    document.saveAndClose();
    expect(services.DocumentApp.openById(document.getId()).getName()).toBe('Акт');
  });
});
