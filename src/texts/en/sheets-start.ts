// English words of the sheets that come first: home, settings, readings, days off.
import type { start as ky } from '../ky/sheets-start.ts';
import type { SameWords } from '../same-words.ts';

export const start: SameWords<typeof ky> = {
  home: {
    title: 'Home',
    about: 'The group’s work at a glance: what the check found, the next deadlines, how the plan goes.',
    columns: { what: 'What', value: 'Now', bar: 'Share', where: 'In which sheet' },
  },
  settings: {
    title: 'Settings',
    about:
      'Kenesh, executive body, the resolution that formed the group, languages and thresholds of warnings.',
    columns: { name: 'Setting', value: 'Value', reference: 'Basis', meaning: 'Meaning' },
  },
  readings: {
    title: 'Readings',
    about:
      'How the doubtful places of the regulation are read, who chose that reading and by which decision.',
    columns: {
      clause: 'Clause',
      text: 'Text of the regulation',
      doubt: 'Why doubtful',
      options: 'Options',
      chosen: 'Chosen reading',
      chosenBy: 'Chosen by',
      decision: 'By which decision',
    },
  },
  calendar: {
    title: 'Days off',
    about: 'Days off and working Saturdays declared by decision beyond the holidays of the law.',
    columns: {
      date: 'Day',
      kind: { header: 'Kind', choices: { off: 'day off', working: 'working Saturday' } },
      name: 'Name',
      document: 'Document',
      certainty: { header: 'Certainty', choices: { confirmed: 'confirmed', expected: 'expected' } },
    },
  },
};
