// English words of the sheets of control: check, compliance, log.
import type { SheetWords } from '../sheet-words.ts';

export const control = {
  check: {
    title: 'Check',
    about: 'What is not met or not known: what happened, why, and what to do.',
    columns: {
      severity: 'Severity',
      clause: 'Clause',
      message: 'Message',
      sheet: 'Sheet',
      row: 'Row',
      column: 'Column',
      cell: 'Cell',
      since: 'Since',
      waivedBecause: 'Waived because',
      waivedBy: 'Waived by',
      waivedUntil: 'Waived until',
      state: 'State',
    },
  },
  compliance: {
    title: 'Compliance',
    about: 'Each clause of the regulation: what it asks, how it is checked, and the verdict.',
    columns: {
      text: 'Requirement',
      how: 'How it is checked',
      value: 'Verdict',
      figures: 'Figures',
      source: 'Source',
    },
  },
  log: {
    title: 'Log',
    about: 'When, who, what was done and to which rows.',
    columns: { when: 'When', who: 'Who', what: 'What was done', sheet: 'Sheet', rows: 'Rows' },
  },
} as const satisfies Pick<SheetWords, 'check' | 'compliance' | 'log'>;
