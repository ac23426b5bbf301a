// Where the cell stands that a mandatory part of a document is filled from.

import type { Field } from '#rules/clause-coverage';
import type { Facts } from '#rules/facts';
import { rowsOf } from '#rules/shared/data/rows';
import type { SettingKey, SheetKey } from '#tables';
import type { PartId } from '#texts/words';

/** A cell by its sheet, row number and column; a row of null is the column's header. */
export interface Place {
  readonly sheet: SheetKey;
  readonly row: string | null;
  readonly column: string | null;
}

type Source = Field | `settings/${SettingKey}`;

/** The columns and settings of each part; of several, that of the document's own sheet comes first. */
const sources: { readonly [Part in PartId]?: readonly Source[] } = {
  purpose: ['acts.purpose'],
  subject: ['acts.subject'],
  object: ['acts.object', 'letters.object'],
  place: ['acts.place', 'meetings.place', 'candidates.gatheringPlace'],
  dates: ['acts.from', 'acts.to', 'reports.year', 'reports.period'],
  results: ['findings.found'],
  recommendations: ['recommendations.text'],
  attachments: ['acts.attachments'],
  number: ['letters.letter'],
  date: ['acts.date', 'meetings.date', 'candidates.gatheringDate'],
  time: ['meetings.time'],
  chair: ['meetings.chairedBy', 'members.role'],
  present: ['meetings.present', 'candidates.present'],
  agenda: ['meetings.agenda'],
  decisions: ['decisions.decision', 'decisions.question'],
  votes: ['decisions.for', 'decisions.against', 'decisions.abstained', 'candidates.votes'],
  kenesh: ['settings/kenesh'],
  keneshChair: ['settings/keneshChair'],
  executive: ['settings/executiveBody'],
  finalAct: ['acts.attachments'],
  addressee: ['letters.addressee'],
  about: ['letters.about'],
  term: ['letters.termDays', 'letters.termUnit', 'letters.termBasis'],
  problems: ['findings.found'],
  member: ['conflicts.member'],
  conflict: ['conflicts.kind'],
  matter: ['conflicts.subject', 'conflicts.object'],
  arisen: ['conflicts.arisen'],
  suspension: ['conflicts.suspendedFrom', 'conflicts.suspendedTo'],
  members: ['members.name'],
  sides: ['members.side'],
  positions: ['members.position'],
  decision: ['settings/decision', 'settings/formed'],
  items: ['plan.what', 'plan.subject', 'plan.object', 'plan.method', 'plan.from', 'plan.responsible'],
  discussed: ['plan.discussed'],
  candidates: ['candidates.name'],
  received: ['acts.receivedExecutive'],
  measures: ['recommendations.answer'],
  papers: ['archive.title'],
  kept: ['archive.shelf'],
  keepers: ['archive.keeper'],
};

/** The cell to fill for a part, or null where none is known: that of the own row, else the first blank one. */
export function placeOfPart(
  part: PartId,
  sheet: SheetKey | null,
  row: string | null,
  facts: Facts,
): Place | null {
  const all = sources[part] ?? [];
  const own = all.filter((source) => source.startsWith(`${sheet}.`));
  const places = (own.length > 0 ? own : all).flatMap((source) => placesOf(source, sheet, row, facts));
  return places.find((place) => isEmpty(place, facts)) ?? places[0] ?? null;
}

function placesOf(source: Source, own: SheetKey | null, row: string | null, facts: Facts): readonly Place[] {
  const [, setting] = source.split('/');
  if (setting !== undefined) return [{ sheet: 'settings', row: setting, column: 'value' }];
  const [sheet, column = ''] = source.split('.') as [SheetKey, string?];
  if (sheet === own) return [{ sheet, row, column }];
  const rows = rowsOf(facts, sheet).map(({ number }) => ({ sheet, row: number, column }));
  return rows.length === 0 ? [{ sheet, row: null, column }] : rows;
}

function isEmpty({ sheet, row, column }: Place, facts: Facts): boolean {
  if (sheet === 'settings') return facts.settings[row as SettingKey] === null;
  const value = rowsOf(facts, sheet).find(({ number }) => number === row)?.[column ?? ''];
  return value === null || (Array.isArray(value) && value.length === 0);
}
