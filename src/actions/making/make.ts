// Makes a document, at once or step by step: its number, its entry in «Документтер», its pages, and last its links.
import type { World } from '#core/ports';
import { documents } from '#documents';
import type { DocumentKind } from '#documents/kind';
import type { DocumentId } from '#rules/answered';
import { say } from '#texts/verdict-words';
import { logLine } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { type Begun, begun } from './begun.ts';
import { type Drawn, drawn } from './drawn.ts';
import { latestOf, markOf } from './entered.ts';
import type { Opened } from './opened.ts';
import { keepProgress } from './progress.ts';
import { rowFor, withActNumber } from './registers.ts';
import { fillLine, fillRow } from './rows.ts';
import { differenceOf, differenceWords, readSources, writeSources } from './sources.ts';
import { templated } from './templated.ts';

export interface Made {
  readonly url: string;
  readonly name: string;
  /** The row it was made of; null for the whole workbook. */
  readonly row: string | null;
  /** The mandatory parts that are empty, in words; a document with any is a draft. */
  readonly missing: readonly string[];
  /** Blocks printed so far, and all of them; a document of which some are lacking is not finished. */
  readonly printed: number;
  readonly blocks: number;
  /** What has changed in its rows since the version before; empty where there is none. */
  readonly changes: string;
  /** What an earlier making that was cut off left behind; empty where nothing is. */
  readonly left: string;
}

/** How a document is asked for. */
export interface Asked {
  /** Refused where a mandatory part is empty. */
  readonly final: boolean;
  /** The most blocks to print in this step. */
  readonly most: number;
}

/** All of it in one run, as a draft where parts are empty. */
const AT_ONCE: Asked = { final: false, most: Number.POSITIVE_INFINITY };

/**
 * Makes the document of a row, or goes on making it; `named` null: of a new act, of the year's report, or of the
 * whole workbook. Call under the lock. Throws a refusal where there is no such row.
 */
export function make(world: World, id: DocumentId, named: string | null, asked: Asked = AT_ONCE): Made {
  const kind = documents[id];
  const { row, there: found } = rowFor(world, kind, named);
  if (!kind.offers(found.judged.facts).some((one) => one.row === row))
    throw new Refusal('noRow', { sheet: found.language.sheets[kind.sheet ?? 'settings'].title });
  const missing = kind.missing(row, found.judged.facts).map((part) => found.language.documents.parts[part]);
  if (asked.final && missing.length > 0) throw new Refusal('notFinal', { parts: missing.join('; ') });
  if (found.book.sheet('archive') === null)
    throw new Refusal('missingSheets', { sheets: `«${found.language.sheets.archive.title}»` });
  const there = id === 'act' && row !== null ? withActNumber(world, found, row) : found;
  const drawing = templated(world, kind, row, drawn(kind, row, there), there);
  const under = begun(world, there, { kind, row, drawn: drawing });
  const blocks = drawing.tree.blocks.length;
  const printed = Math.min(under.printed + asked.most, blocks);
  under.document.print(under.printed, printed);
  const { entry, name, document } = under;
  if (printed < blocks)
    keepProgress(world, markOf(kind, row), {
      ...{ name, entry, mark: drawing.mark, printed, size: document.size() },
    });
  document.close();
  const changes =
    printed < blocks ? '' : finish(world, there, { kind, row, drawing, under, draft: missing.length > 0 });
  return { url: document.url, name, row, missing, printed, blocks, changes, left: under.left ?? '' };
}

interface Finished {
  readonly kind: DocumentKind;
  readonly row: string | null;
  readonly drawing: Drawn;
  readonly under: Begun;
  readonly draft: boolean;
}

/** Says in the registers that the document is whole, and of what; answers what has changed since the version before. */
function finish(world: World, there: Opened, { kind, row, drawing, under, draft }: Finished): string {
  const { language, sheetLanguage, judged, book } = there;
  const { document, version, line, name } = under;
  const { state } = sheetLanguage.sheets.archive.columns;
  const before = readSources(latestOf(kind, row, judged.facts)?.sources ?? null);
  const changes =
    before === null ? '' : differenceWords(sheetLanguage, differenceOf(before, drawing.sources));
  const entered = {
    state: state.choices[draft ? 'draft' : 'final'],
    changes,
    sources: writeSources(drawing.sources),
  };
  const beside = { document: document.url, version, madeOf: changes };
  const log = say(language, language.actions.log.document, { name });
  // The entry comes last: as long as it does not say that the document is whole, the next run goes on with it.
  world.book.apply([
    ...(kind.beside && kind.sheet !== null && row !== null ? fillRow(there, kind.sheet, row, beside) : []),
    ...logLine(
      book,
      world,
      `${log} ${document.url}`,
      row === null || kind.sheet === null ? undefined : { sheet: kind.sheet, rows: [row] },
    ),
    ...fillLine(there, 'archive', line, entered),
  ]);
  keepProgress(world, markOf(kind, row), null);
  return changes;
}
