// The cells that the product computes in people's sheets: due dates, states, counts.
import { deriveDeadline } from '#calendar';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { executiveReceipt, typesOf } from '#rules/acts/receipts';
import { countingOptions } from '#rules/deadlines/options';
import { stepDeadline } from '#rules/deadlines/step-deadline';
import type { Facts } from '#rules/facts';
import type { SheetKey } from '#tables';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';
import type { Step } from '#tables/steps';
import type { Language } from '#texts';
import { derivationWords } from '#texts/derivation-words';
import { say } from '#texts/verdict-words';
import { candidateCells, letterCells, meetingCells, planCells } from './computed-work.ts';

type Cells = Readonly<Record<string, Cell>>;

/** Nothing computed: what stands in the row stays. */
const NONE: Cells = {};

const dateCell = (date: CivilDate | null): Cell => (date === null ? '' : { date });

/**
 * The computed cells of a sheet's rows, in the order of its records, none of a row that is not wanted; null where the
 * sheet has none.
 */
export function computedCells(
  sheet: SheetKey,
  facts: Facts,
  language: Language,
  isWanted: (index: number) => boolean = () => true,
): readonly Cells[] | null {
  const each = <T>(rows: readonly T[], cellsOf: (row: T) => Cells): readonly Cells[] =>
    rows.map((row, index) => (isWanted(index) ? cellsOf(row) : NONE));
  switch (sheet) {
    case 'steps':
      return each(facts.steps, (step) => stepCells(step, facts, language));
    case 'acts': {
      const types = typesOf(facts.objects);
      return each(facts.acts, (act) => actCells(act, types.get(act.object ?? '') ?? null, facts));
    }
    case 'meetings':
      return each(facts.meetings, (meeting) => meetingCells(meeting, facts, language));
    case 'candidates':
      return each(facts.candidates, (candidate) => candidateCells(candidate, language));
    case 'plan':
      return each(facts.plan, (item) => planCells(item, facts, language));
    case 'letters':
      return each(facts.letters, (letter) => letterCells(letter, facts, language));
    default:
      return null;
  }
}

function stepCells(step: Step, facts: Facts, language: Language): Cells {
  const deadline = stepDeadline(step, facts);
  if (deadline === null) return { anchor: '', due: '', how: '', state: '' };
  const { term, anchor, derivation, due, overridden, state } = deadline;
  const how = derivation === null ? '' : derivationWords(language, term, derivation);
  const override =
    overridden && due !== null
      ? say(language, language.terms.overridden, { date: due, reason: step.overrideReason ?? '' })
      : step.override === null
        ? ''
        : language.terms.noReason;
  return {
    anchor: dateCell(anchor),
    due: dateCell(due),
    how: [override, how].filter((part) => part !== '').join('; '),
    state: language.terms.states[state],
  };
}

/** 4.3: where the object is the executive body it owes no answer to itself. */
function actCells(act: Act, type: MonitoredObject['type'], facts: Facts): Cells {
  const due = (id: '4.3-10' | '4.3-30', received: CivilDate | null) =>
    received === null ? '' : dateCell(deriveDeadline(id, received, countingOptions(facts)).due);
  return {
    dueObject: type === 'executive' ? '' : due('4.3-10', act.receivedObject),
    dueExecutive: due('4.3-30', executiveReceipt(act, type)),
  };
}
