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

const dateCell = (date: CivilDate | null): Cell => (date === null ? '' : { date });

/** The computed cells of every row of a sheet, in the order of its records; null where the sheet has none. */
export function computedCells(sheet: SheetKey, facts: Facts, language: Language): readonly Cells[] | null {
  switch (sheet) {
    case 'steps':
      return facts.steps.map((step) => stepCells(step, facts, language));
    case 'acts': {
      const types = typesOf(facts.objects);
      return facts.acts.map((act) => actCells(act, types.get(act.object ?? '') ?? null, facts));
    }
    case 'meetings':
      return facts.meetings.map((meeting) => meetingCells(meeting, facts, language));
    case 'candidates':
      return facts.candidates.map((candidate) => candidateCells(candidate, language));
    case 'plan':
      return facts.plan.map((item) => planCells(item, facts, language));
    case 'letters':
      return facts.letters.map((letter) => letterCells(letter, facts, language));
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
