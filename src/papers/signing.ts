// A document that people have signed is marked so and kept: who marked it and when, and a PDF as it was then.
import type { DocumentId } from '#core/document-id';
import type { Context } from '#core/ports';
import { documents } from '#documents';
import type { ArchiveItem } from '#tables/archive';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { latestOf } from './making/entered.ts';
import { opened } from './making/opened.ts';
import { rowSteps } from './making/rows.ts';

/** Marks the latest version as signed; answers one sentence. Call under the lock. Refused where it is a draft or none. */
export function sign(context: Context, id: DocumentId, row: string | null): string {
  const there = opened(context);
  const latest = latestOf(documents[id], row, there.judged.facts);
  if (latest?.state !== 'final' || latest.link === null) throw new Refusal('notToSign');
  const pdf = keptPdf(context, latest.link, latest);
  const { state } = there.sheetLanguage.sheets.archive.columns;
  const { desk } = there.sheetLanguage.actions;
  const message = say(there.sheetLanguage, pdf === null ? desk.signedWithout : desk.signedNow, {
    name: latest.title ?? latest.number,
  });
  commit(context, there.book, `signing ${latest.number}`, [
    ...rowSteps(there, 'archive', latest.number, {
      state: state.choices.signed,
      signed: { date: context.today },
      signedBy: context.user,
      pdf: pdf ?? '',
    }),
    ...logStep(there.book, context, message, { sheet: 'archive', rows: [latest.number] }),
  ]);
  return message;
}

/** Where the PDF is kept; null where this person's run may not open the document, or no PDF can be made. */
function keptPdf({ documents: port }: Context, link: string, { title, number }: ArchiveItem): string | null {
  try {
    return port.keep(port.pdf(link, title ?? number)).url;
  } catch {
    return null;
  }
}
