// Days that stand in the cells of acts and reports, as older workbooks have them, and of which «Кат алышуу» lacks the letters
// (8.2, 4.3, 7.3.1).
import type { CivilDate } from '#core/date';
import type { Facts } from '#rules/facts';
import { type Dispatch, dispatchesIn } from '#rules/shared/acts/dispatch';
import { type ReportAddressee, reportDispatchesIn, SENT_COLUMNS } from '#rules/shared/reports/dispatch';
import type { SheetKey } from '#tables';
import type { Act } from '#tables/acts';

/** The columns of a letter that such days fill. */
export const dayColumns = ['sent', 'received', 'answered', 'copyToGroup'] as const;

/** One letter that the typed days tell of. */
export interface TypedLetter {
  /** The act or the report that it carried. */
  readonly sheet: 'acts' | 'reports';
  readonly row: string;
  readonly addressee: Dispatch['addressee'];
  /** The monitored object, where it is the addressee. */
  readonly object: string | null;
  /** The letter's row that lacks them; null where there is none yet. */
  readonly letter: string | null;
  readonly days: Readonly<Partial<Record<(typeof dayColumns)[number], CivilDate>>>;
}

/** The sheets from which they are known. */
export const typedDaySources = [
  'acts',
  'reports',
  'objects',
  'letters',
] as const satisfies readonly SheetKey[];

type Known = Pick<Facts, (typeof typedDaySources)[number]>;

/** The letters that are lacking, acts first; where an addressee has several already, a person knows whose the days are. */
export function typedLetters({ acts, reports, objects, letters }: Known): readonly TypedLetter[] {
  const dispatchesOf = dispatchesIn(objects, letters);
  const reportDispatchOf = reportDispatchesIn(letters);
  const ofActs = acts
    .filter(({ number }) => number !== '')
    .flatMap((act) => dispatchesOf(act).flatMap((dispatch) => ofDispatch(act, dispatch)));
  const ofReports = reports.flatMap((report): readonly TypedLetter[] =>
    (Object.keys(SENT_COLUMNS) as readonly ReportAddressee[]).flatMap((addressee) => {
      const { sent, letter } = reportDispatchOf(report, addressee);
      if (sent === null || letter !== null || report.number === '') return [];
      return [
        { sheet: 'reports', row: report.number, addressee, object: null, letter: null, days: { sent } },
      ];
    }),
  );
  return [...ofActs, ...ofReports];
}

function ofDispatch(act: Act, { addressee, letters, days }: Dispatch): readonly TypedLetter[] {
  const [letter, ...others] = letters;
  const isCopied = letters.some(({ copyToGroup }) => copyToGroup !== null);
  const found = {
    ...typedIn('sent', days.sent),
    ...typedIn('received', days.received),
    ...typedIn('answered', days.answered),
    ...(addressee === 'object' && act.copyToGroup !== null && !isCopied
      ? { copyToGroup: act.copyToGroup }
      : {}),
  };
  if (Object.keys(found).length === 0 || others.length > 0) return [];
  const object = addressee === 'object' ? act.object : null;
  return [{ sheet: 'acts', row: act.number, addressee, object, letter: letter?.number || null, days: found }];
}

/** A day that is read from the act's own cell, none of a letter. */
function typedIn(step: keyof Dispatch['days'], day: Dispatch['days'][typeof step]) {
  return day?.column.startsWith('acts.') ? { [step]: day.date } : {};
}
