// Makes a document: numbers first, under the lock, then the document, then its link where it is found again, and a log line.
import type { World } from '#core/ports';
import { documents } from '#documents';
import type { DocumentKind } from '#documents/kind';
import type { DocumentId } from '#rules/answered';
import type { Facts } from '#rules/facts';
import { say } from '#texts/verdict-words';
import { logLine } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { entriesOf } from './entered.ts';
import type { Opened } from './opened.ts';
import { rowFor, withActNumber } from './registers.ts';
import { addRow, fillRow } from './rows.ts';

export interface Made {
  readonly url: string;
  readonly name: string;
  /** The row it was made of; null for the whole workbook. */
  readonly row: string | null;
  /** The mandatory parts that are empty, in words; a document with any is a draft. */
  readonly missing: readonly string[];
}

/**
 * Makes the document of a row; `named` null: of a new act, of the year's report, or of the whole workbook. Empty
 * parts make it a draft. Call under the lock. Throws a refusal where there is no such row.
 */
export function make(world: World, id: DocumentId, named: string | null): Made {
  const kind = documents[id];
  const { row, there } = rowFor(world, kind, named);
  if (!kind.offers(there.judged.facts).some((one) => one.row === row))
    throw new Refusal('noRow', { sheet: there.language.sheets[kind.sheet ?? 'settings'].title });
  const facts = id === 'act' && row !== null ? withActNumber(world, there, row) : there.judged.facts;
  const missing = kind.missing(row, facts).map((part) => there.language.documents.parts[part]);
  const tree = kind.tree(row, facts, there.judged.verdicts, there.language);
  if (kind.archive !== null && there.book.sheet('archive') === null)
    throw new Refusal('missingSheets', { sheets: `«${there.language.sheets.archive.title}»` });
  const { url } = world.documents.make(tree);
  enter(world, kind, row, there, { name: tree.name, url });
  world.book.apply(
    logLine(
      there.book,
      world,
      `${say(there.language, there.language.actions.log.document, { name: tree.name })} ${url}`,
      row === null || kind.sheet === null ? undefined : { sheet: kind.sheet, rows: [row] },
    ),
  );
  return { url, name: tree.name, row, missing };
}

/** Keeps the link: beside the row with the number of the version, or as one more entry of «Документтер». */
function enter(
  world: World,
  kind: DocumentKind,
  row: string | null,
  there: Opened,
  { name, url }: Pick<Made, 'name' | 'url'>,
): void {
  const { facts } = there.judged;
  const { language } = there;
  if (kind.archive === null) {
    if (kind.sheet === null || row === null) throw new Error(`${kind.id} has no row to keep its link`);
    const version = versionBeside(kind, row, facts) + 1;
    world.book.apply(fillRow(there, kind.sheet, row, { document: url, version }));
    return;
  }
  const version = entriesOf(kind, row, facts, language).length + 1;
  addRow(world, there, 'archive', {
    kind: there.sheetLanguage.sheets.archive.columns.kind.choices[kind.archive],
    title: version === 1 ? name : say(language, language.documents.common.version, { name, version }),
    date: { date: world.today },
    belongsTo: row ?? '',
    link: url,
  });
}

function versionBeside({ sheet }: DocumentKind, row: string, { acts, reports }: Facts): number {
  const rows: readonly { readonly number: string; readonly version: number | null }[] =
    sheet === 'acts' ? acts : reports;
  return rows.find(({ number }) => number === row)?.version ?? 0;
}
