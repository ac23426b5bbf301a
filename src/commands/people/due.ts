// What falls due: the steps of the register, the answers to acts and letters, recommendations and decisions.
import { type DeadlineState, deadlines, deriveDeadline, stateOf, type TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts } from '#rules/facts';
import { type Receipt, receiptsIn } from '#rules/shared/acts/receipts';
import { countingOptions } from '#rules/shared/deadlines/options';
import { requestDues } from '#rules/shared/deadlines/request-due';
import { stepDeadline } from '#rules/shared/deadlines/step-deadline';
import { stepPeriod } from '#rules/shared/deadlines/step-period';
import { unknownEdition } from '#rules/shared/edition';
import type { SheetKey } from '#tables';
import { columnWords, type Language } from '#texts';
import { derivationWords } from '#texts/derivation-words';
import { periodWords } from '#texts/period-words';

export interface DueItem {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly clause: string;
  readonly what: string;
  readonly owedBy: string;
  readonly due: CivilDate;
  readonly state: DeadlineState;
  /** How the day was counted; empty where a person set it. */
  readonly how: string;
}

/** The sheets from which it is known what falls due. */
export const dueSources: readonly SheetKey[] = [
  'settings',
  'readings',
  'calendar',
  'steps',
  'meetings',
  'publications',
  'candidates',
  'plan',
  'reports',
  'decisions',
  'objects',
  'acts',
  'letters',
  'recommendations',
];

const URGENCY: readonly DeadlineState[] = ['overdue', 'near', 'coming', 'late', 'done', 'n/a'];

/** Everything with a day, most urgent first. */
export function dueItems(facts: Facts, language: Language): readonly DueItem[] {
  return [
    ...stepItems(facts, language),
    ...actItems(facts, language),
    ...letterItems(facts, language),
    ...recommendationItems(facts),
    ...decisionItems(facts, language),
  ].sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || (a.due < b.due ? -1 : 1));
}

/** Whether somebody has to think of it today. */
export function isUrgent({ state }: Pick<DueItem, 'state'>): boolean {
  return state === 'overdue' || state === 'near';
}

function stepItems(facts: Facts, language: Language): readonly DueItem[] {
  const { steps, owedBy } = language.terms;
  return facts.steps.flatMap((step) => {
    const deadline = stepDeadline(step, facts);
    if (deadline === null || deadline.due === null) return [];
    const { term, due, state, derivation } = deadline;
    const period = stepPeriod(term, step.period);
    const what = period === null ? steps[term].step : `${steps[term].step}: ${periodWords(language, period)}`;
    return [
      {
        sheet: 'steps' as const,
        row: step.number,
        clause: step.clause ?? term,
        what,
        owedBy: owedBy[deadlines[term].owedBy],
        due,
        state,
        how: derivation === null ? '' : derivationWords(language, term, derivation),
      },
    ];
  });
}

/** 4.3: the object's answer, and the executive body's to the kenesh. */
function actItems(facts: Facts, language: Language): readonly DueItem[] {
  const receiptsOf = receiptsIn(facts.objects, facts.letters);
  const isKnown = unknownEdition(facts) === null;
  return facts.acts.flatMap((act) => {
    const { type, object, executive } = receiptsOf(act);
    const item = (term: TermId, { received, answered }: Receipt): readonly DueItem[] => {
      if (received === null || !isKnown) return [];
      const derivation = deriveDeadline(term, received, countingOptions(facts));
      return [
        {
          sheet: 'acts',
          row: act.number,
          clause: deadlines[term].clause,
          what: `${language.terms.steps[term].step}: ${act.act ?? act.number}`,
          owedBy: language.terms.owedBy[deadlines[term].owedBy],
          due: derivation.due,
          state: stateIn(facts, derivation.due, answered),
          how: derivationWords(language, term, derivation),
        },
      ];
    };
    return [...(type === 'executive' ? [] : item('4.3-10', object)), ...item('4.3-30', executive)];
  });
}

/** While nobody has stated which days a term counts, it has no day to tell. */
function letterItems(facts: Facts, language: Language): readonly DueItem[] {
  return facts.letters.flatMap((letter) => {
    const [due, ...others] = new Set(requestDues(letter, facts).map((one) => one.due));
    if (due === undefined || others.length > 0) return [];
    return [
      {
        sheet: 'letters' as const,
        row: letter.number,
        clause: '4.3',
        how: letter.termBasis ?? '',
        what: [language.sheets.letters.columns.answered, letter.letter ?? letter.number].join(': '),
        owedBy: columnWords(language, 'letters', 'addressee').choices[letter.addressee ?? ''] ?? '',
        due,
        state: stateIn(facts, due, letter.answered),
      },
    ];
  });
}

function recommendationItems(facts: Facts): readonly DueItem[] {
  return facts.recommendations.flatMap(({ number, due, done, answer, text, addressee }) =>
    due === null || answer === 'refused'
      ? []
      : [
          {
            sheet: 'recommendations' as const,
            row: number,
            clause: '8.1',
            how: '',
            what: text ?? number,
            owedBy: addressee ?? '',
            due,
            state: stateIn(facts, due, done),
          },
        ],
  );
}

function decisionItems(facts: Facts, { terms }: Language): readonly DueItem[] {
  return facts.decisions.flatMap(({ number, due, done, decision, question }) =>
    due === null
      ? []
      : [
          {
            sheet: 'decisions' as const,
            row: number,
            clause: '7.2.3',
            how: '',
            what: decision ?? question ?? number,
            owedBy: terms.owedBy.group,
            due,
            state: stateIn(facts, due, done),
          },
        ],
  );
}

function stateIn({ today, settings }: Facts, due: CivilDate, done: CivilDate | null): DeadlineState {
  return stateOf(due, done, today, settings.warnDays);
}
