// English words of the sheets of control: check, compliance, log.
import type { control as ky } from '../ky/sheets-control.ts';
import type { SameWords } from '../same-words.ts';

export const control: SameWords<typeof ky> = {
  check: {
    title: 'Check',
    about: 'What is not met or not known: what happened, why, and what to do.',
    columns: {
      severity: 'Severity',
      kind: 'Rests on',
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
      verdict: 'Verdict (as data)',
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
      counts: 'Counts (as data)',
    },
  },
  log: {
    title: 'Log',
    about: 'When, who, what was done and to which rows.',
    columns: {
      when: 'When',
      who: 'Who',
      what: 'What was done',
      sheet: 'Sheet',
      rows: 'Rows',
      version: 'Version',
    },
  },
};
