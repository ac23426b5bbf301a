// A made document in the registers: its entry in «Документтер», its link beside its own row, a line in the log.
import type { Environment } from '#core/ports';
import { officer } from '#documents/frame';
import type { DocumentKind } from '#documents/kind';
import type { Facts } from '#rules/facts';
import { say } from '#texts/verdict-words';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { markOf } from './entered.ts';
import { making } from './intent.ts';
import type { Opened } from './opened.ts';
import type { RenderedDocument } from './rendered.ts';
import { newRows, rowSteps } from './rows.ts';
import { writeSources } from './sources.ts';

export interface Entry {
  readonly kind: DocumentKind;
  readonly row: string | null;
  readonly rendering: RenderedDocument;
  readonly version: number;
  readonly name: string;
  readonly url: string;
  readonly changes: string;
  readonly isDraft: boolean;
}

/** Writes a document into the registers. */
export function enter(environment: Environment, there: Opened, entry: Entry): void {
  const { kind, row, rendering, version, name, url, changes, isDraft } = entry;
  const { book, judged, language, sheetLanguage } = there;
  const { columns } = sheetLanguage.sheets.archive;
  const cells = {
    kind: columns.kind.choices[kind.archive],
    title: name,
    date: { date: environment.today },
    belongsTo: row ?? '',
    link: url,
    keeper: keeperOf(judged.facts),
    hash: rendering.seal,
    made: markOf(kind, row),
    version,
    state: columns.state.choices[isDraft ? 'draft' : 'final'],
    changes,
    sources: writeSources(rendering.sources),
    told: kind.published(row, judged.facts),
  };
  const about = row === null || kind.sheet === null ? undefined : { sheet: kind.sheet, rows: [row] };
  const log = say(language, language.actions.log.document, { name });
  const beside = { document: url, version, madeOf: changes };
  commit(environment, book, making(markOf(kind, row)), [
    // First, so that a document counts as made by its cells alone.
    ...logStep(book, environment, `${log} ${url}`, about),
    ...newRows(there, 'archive', [cells]).steps,
    ...(kind.beside && kind.sheet !== null && row !== null ? rowSteps(there, kind.sheet, row, beside) : []),
  ]);
}

/** 7.2.4: the secretary keeps the papers, else the chair, who answers for them. */
function keeperOf(facts: Facts): string {
  return officer(facts, facts.today, 'secretary', 'deputySecretary', 'chair')?.name ?? '';
}
