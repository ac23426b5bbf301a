// The lines of a document's desk: what is empty, what is violated, its versions and its dispatches.

import type { Verdict } from '#core/verdict';
import { isOpen, verdictKey } from '#core/verdict';
import { contradictionsOf } from '#documents/contradictions';
import type { DocumentKind } from '#documents/kind';
import { waivedKeys } from '#evaluation/waivers';
import type { SheetKey } from '#tables';
import type { ArchiveItem } from '#tables/archive';
import { columnWords, type Language } from '#texts';
import { rowWords } from '#texts/row-words';
import { say, sentence } from '#texts/verdict-words';
import { versionsOf } from '../making/entered.ts';
import type { Opened } from '../making/opened.ts';
import type { RenderedDocument } from '../making/rendered.ts';
import { differenceOf, differenceWords, readSources } from '../making/sources.ts';
import type { Dispatch } from '../sending/dispatches.ts';
import { templateOf } from '../templates/kept.ts';
import { type Place, placeOfPart } from './part-places.ts';
import type { DeskLine } from './types.ts';

/** The most verdicts that are shown; the sheet «Текшерүү» has them all. */
const SHOWN = 12;

/** A line that says `text`; what else it has is given. */
export function deskLine(text: string, given: Partial<DeskLine> = {}): DeskLine {
  return { sign: null, text, place: null, placeWords: '', url: '', buttons: [], ...given };
}

/** A cell in words: sheet, row and column. */
function placeWords({ sheet, row, column }: Place, language: Language): string {
  const { title } = language.sheets[sheet];
  const isNamed = column === null || column === 'number' || (sheet === 'settings' && column === 'value');
  const header = isNamed ? '' : columnWords(language, sheet, column).header;
  return [title, row === null ? '' : rowWords(language, sheet, row), header]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A line for each mandatory part that is empty, with the cell to fill; or one that says that none is. */
export function missingLines(
  kind: DocumentKind,
  row: string | null,
  { judged }: Opened,
  language: Language,
): readonly DeskLine[] {
  const parts = kind.missing(row, judged.facts);
  const { desk } = language.actions;
  if (parts.length === 0) return [deskLine(desk.complete, { sign: 'met' })];
  return parts.map((part) => {
    const place = placeOfPart(part, kind.sheet, row, judged.facts);
    const text = say(language, desk.missing, { part: language.documents.parts[part] });
    const where = place === null ? {} : { place, placeWords: placeWords(place, language) };
    return deskLine(text, { sign: 'unknown', ...where });
  });
}

const signOf = ({ value, severity }: Verdict) =>
  value === 'unknown' ? 'unknown' : severity === 'error' ? 'violated' : 'warning';
const GRAVITY = ['violated', 'warning', 'unknown'];

/** What the rules say of the rows that the document is made of, gravest first. */
export function verdictLines(
  row: string | null,
  { sources }: RenderedDocument,
  { judged, book }: Opened,
  today: Parameters<typeof waivedKeys>[1],
  language: Language,
): readonly DeskLine[] {
  const waived = waivedKeys(book.sheet('check'), today);
  const about = (verdict: Verdict) =>
    verdict.row !== null && (verdict.row === row || sources.has(verdict.row));
  const open = judged.verdicts
    .filter((verdict) => isOpen(verdict) && about(verdict) && !waived.has(verdictKey(verdict)))
    .sort((one, other) => GRAVITY.indexOf(signOf(one)) - GRAVITY.indexOf(signOf(other)));
  const shown = open.slice(0, SHOWN).map((verdict) => {
    const place = { sheet: verdict.sheet as SheetKey, row: verdict.row, column: verdict.column };
    const words = placeWords(place, language);
    return deskLine(sentence(language, verdict), { sign: signOf(verdict), place, placeWords: words });
  });
  const more = open.length - shown.length;
  return more > 0 ? [...shown, deskLine(say(language, language.actions.desk.more, { count: more }))] : shown;
}

/** What contradicts itself; the paper may be made all the same. */
export function contradictionLines(
  { id }: DocumentKind,
  row: string | null,
  { judged }: Opened,
  language: Language,
): readonly DeskLine[] {
  return contradictionsOf(id, row, judged.facts).map((one) =>
    deskLine(say(language, language.documents.contradictions[one.id], one.figures), { sign: 'warning' }),
  );
}

/** What a paper for everybody will not show, and why. */
export function coveredLines(
  kind: DocumentKind,
  row: string | null,
  { judged, language: own }: Opened,
  language: Language,
): readonly DeskLine[] {
  const { covered: words, kinds } = language.documents.masked;
  return kind
    .covered(row, judged.facts, judged.verdicts, own)
    .map(({ kind: what, context }) =>
      deskLine(say(language, words, { kind: kinds[what], context }), { sign: 'warning' }),
    );
}

/** By which template a kind is made, and what can be done about it. */
export function templateLine(kind: DocumentKind, { judged }: Opened, language: Language): DeskLine {
  const { using, none, giveUp, example } = language.actions.template;
  const entry = templateOf(kind.id, judged.facts);
  if (entry === null) return deskLine(none, { buttons: [{ caption: example, action: 'template example' }] });
  const text = say(language, using, { name: entry.title ?? entry.number, keeper: entry.keeper ?? '' });
  return deskLine(text, { url: entry.link ?? '', buttons: [{ caption: giveUp, action: 'template drop' }] });
}

/** Every version with its link and what had changed then, and what has changed since the last one. */
export function versionLines(
  kind: DocumentKind,
  row: string | null,
  { sources }: RenderedDocument,
  { judged }: Opened,
  language: Language,
): readonly DeskLine[] {
  const versions = versionsOf(kind, row, judged.facts);
  const latest = versions.slice(-1)[0];
  const before = readSources(latest?.sources ?? null);
  const since = before === null ? '' : differenceWords(language, differenceOf(before, sources));
  return [
    ...versions.map((entry) => versionLine(entry, language)),
    ...(since === '' ? [] : [deskLine(say(language, language.actions.making.since, { changes: since }))]),
  ];
}

function versionLine(entry: ArchiveItem, language: Language): DeskLine {
  const { version, date, state, link, changes } = entry;
  const { choices } = language.sheets.archive.columns.state;
  const words = say(language, language.actions.desk.version, {
    version: version ?? 1,
    date: date === null ? '' : language.forms.date(date, 'cell'),
    state: state === null ? '' : choices[state],
  });
  const signed =
    entry.signed === null
      ? ''
      : say(language, language.actions.desk.signed, {
          date: language.forms.date(entry.signed, 'cell'),
          by: entry.signedBy ?? '',
        });
  const parts = [words, signed, changes ?? ''].filter((part) => part !== '');
  return deskLine(parts.join('. '), { url: link ?? '' });
}

/** To whom the latest version has gone, may have gone, or would go. */
export function dispatchLines(dispatches: readonly Dispatch[], language: Language): readonly DeskLine[] {
  return dispatches.map((dispatch) => {
    const { who, name, email, emailCell, letter, state, sentOn } = dispatch;
    const { sending, desk } = language.actions;
    const named = name ?? language.sheets.letters.columns.addressee.choices[who];
    const day = (date: typeof sentOn) => (date === null ? '' : language.forms.date(date, 'cell'));
    if (state === 'pending')
      return deskLine(say(language, sending.pendingTo, { who: named, date: day(letter?.begun ?? null) }), {
        sign: 'unknown',
        buttons: [
          { caption: desk.went, action: `settle ${letter?.number ?? ''} sent` },
          { caption: desk.failed, action: `settle ${letter?.number ?? ''} failed` },
        ],
      });
    if (state === 'sent') {
      const template = letter === null ? sending.wentByHand : sending.wentTo;
      const date = day(letter?.sent ?? sentOn);
      return deskLine(say(language, template, { who: named, date }), { sign: 'met' });
    }
    if (state === 'ready') {
      const template = sentOn === null ? sending.readyTo : sending.readyAgain;
      return deskLine(say(language, template, { who: named, email: email ?? '', date: day(sentOn) }));
    }
    const where = emailCell === null ? {} : { place: emailCell, placeWords: placeWords(emailCell, language) };
    return deskLine(say(language, sending.noAddress, { who: named }), { sign: 'warning', ...where });
  });
}
