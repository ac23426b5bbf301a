// To whom a document goes: by 8.2 an act to three, by 7.3.1 a report to two, a letter to the one that it names.
import type { CivilDate } from '#core/date';
import type { DocumentId } from '#core/document-id';
import { objectOfLetter } from '#documents/letter';
import type { Facts } from '#rules/facts';
import { addresseesIn, dispatchesIn } from '#rules/shared/acts/dispatch';
import type { SheetKey } from '#tables';
import type { Letter } from '#tables/letters';

export type Who = NonNullable<Letter['addressee']>;

export interface Addressee {
  readonly who: Who;
  /** The row of the object, where one is addressed. */
  readonly object: string | null;
  /** As the workbook names it; null where it does not. */
  readonly name: string | null;
  readonly email: string | null;
  /** Where the address would be written. */
  readonly emailCell: { readonly sheet: SheetKey; readonly row: string; readonly column: string } | null;
  /** The column of the document's own row that holds the day of sending, and what stands in it. */
  readonly sentColumn: string | null;
  readonly sentOn: CivilDate | null;
}

type Row = { readonly number: string } & Readonly<Record<string, unknown>>;

/** The addressees of a document; none where it is not one that the group sends. */
export function addresseesOf(id: DocumentId, row: string | null, facts: Facts): readonly Addressee[] {
  const find = finders[id];
  return find === undefined || row === null ? [] : find(row, facts);
}

const finders: { readonly [Id in DocumentId]?: (row: string, facts: Facts) => readonly Addressee[] } = {
  /** 8.2: three, or two where the object is the executive body itself. */
  act: (row, facts) => {
    const act = facts.acts.find(({ number }) => number === row);
    if (act === undefined) return [];
    const { objects, letters } = facts;
    return dispatchesIn(
      objects,
      letters,
      addresseesIn(facts),
    )(act).map(({ addressee, sentColumn }) =>
      addressee === 'object'
        ? ofObject(act.object, facts, act, sentColumn)
        : ofBody(addressee, facts, act, sentColumn),
    );
  },
  /** 7.3.1 «отчетту аткаруу органына жана кеңешке»; the dates stand beside the report. */
  report: (row, facts) => {
    const report = facts.reports.find(({ number }) => number === row);
    if (report === undefined) return [];
    return [
      ofBody('executive', facts, report, 'sentExecutive'),
      ofBody('kenesh', facts, report, 'sentKenesh'),
    ];
  },
  request: ofLetter,
  problems: ofLetter,
  /** 6.3: the kenesh is informed in writing. */
  declaration: (row, facts) => {
    const conflict = facts.conflicts.find(({ number }) => number === row);
    return conflict === undefined ? [] : [ofBody('kenesh', facts, conflict, 'toldKenesh')];
  },
  /** 7.3.1: discussed with the executive body, approved by the kenesh. */
  plan: (_, facts) => [ofBody('executive', facts, null, null), ofBody('kenesh', facts, null, null)],
  gathering: (_, facts) => [ofBody('kenesh', facts, null, null)],
  formation: (_, facts) => [ofBody('kenesh', facts, null, null)],
  suspension: (_, facts) => [ofBody('kenesh', facts, null, null)],
};

function ofLetter(row: string, facts: Facts): readonly Addressee[] {
  const letter = facts.letters.find(({ number }) => number === row);
  if (letter?.addressee === 'object') return [ofObject(objectOfLetter(letter, facts), facts, letter, 'sent')];
  if (letter?.addressee === 'executive' || letter?.addressee === 'kenesh')
    return [ofBody(letter.addressee, facts, letter, 'sent')];
  return [];
}

function ofBody(
  who: 'executive' | 'kenesh',
  { settings }: Pick<Facts, 'settings'>,
  row: Row | null,
  sentColumn: string | null,
): Addressee {
  const { executiveBody, executiveEmail, kenesh, keneshEmail } = settings;
  const [name, email] = who === 'executive' ? [executiveBody, executiveEmail] : [kenesh, keneshEmail];
  const emailCell = { sheet: 'settings' as const, row: `${who}Email`, column: 'value' };
  return { who, object: null, name, email, emailCell, ...sentIn(row, sentColumn) };
}

function ofObject(
  number: string | null,
  { objects }: Pick<Facts, 'objects'>,
  row: Row,
  sentColumn: string,
): Addressee {
  const object = objects.find((one) => one.number === number) ?? null;
  const emailCell =
    object === null ? null : { sheet: 'objects' as const, row: object.number, column: 'email' };
  return {
    who: 'object',
    object: number,
    name: object?.name ?? null,
    email: object?.email ?? null,
    emailCell,
    ...sentIn(row, sentColumn),
  };
}

function sentIn(row: Row | null, sentColumn: string | null) {
  const sentOn = row === null || sentColumn === null ? null : (row[sentColumn] as CivilDate | null);
  return { sentColumn, sentOn };
}
