// Rules that the demo year cannot show from both sides, and why.

interface OneSided {
  /** The values that these rules do not have in the demo year. */
  readonly never: readonly ('violated' | 'met')[];
  readonly because: string;
  readonly rules: readonly string[];
}

export const oneSided: readonly OneSided[] = [
  {
    never: ['violated'],
    because: 'Nothing that may be written is wrong: what is asked for is stated or not known.',
    rules: [
      '1-constancy',
      '1-own-terms',
      '1-readings',
      '2.1-goal',
      '3.2-access',
      '3.2-comparable',
      '3.2-criteria',
      '4.1-subject',
      '5.1-act',
      '5.2.1-community',
      '5.4.4-conditions',
      '5.4.7-published',
      '6.1-kind',
      '6.2-benefit',
      '7.2.5-archive',
      '7.2.5-kept',
      '7.2.5-report-archive',
      '7.3.2(6)-drawn-in',
    ],
  },
  {
    never: ['violated'],
    because:
      'An object without a type would leave it open whether there is one executive body (4.2-executive).',
    rules: ['4.2-object'],
  },
  {
    never: ['violated', 'met'],
    because: 'Of 2024 the group stood under half the days, and 2025 is not over yet.',
    rules: ['8.1-year'],
  },
  {
    never: ['violated'],
    because: 'Both half-years that are over have their reports within the chosen term.',
    rules: ['8.1-half-year'],
  },
  {
    never: ['violated'],
    because: 'What is not in order or not entered is not known; it is no breach.',
    rules: [
      '2.1-act-goal',
      '4.3-discussed',
      '7.2.4-gathering',
      '7.3.1-proposals',
      '7.3.2(5)-evaluation',
      '8.4-called',
    ],
  },
  {
    never: ['violated'],
    because: 'The second meeting of a quarter had no quorum: it may be that one was called again.',
    rules: ['7.2.2-quarter'],
  },
  {
    never: ['violated'],
    because: 'The chair was elected once, openly.',
    rules: ['5.4.6-open-vote'],
  },
  {
    never: ['met'],
    because: 'The start of the procedure was announced on no site and no board, as 5.3.3-place shows.',
    rules: ['5.4.1-start'],
  },
  {
    never: ['violated', 'met'],
    because: 'Of two members of one family name it only asks; without them it is silent.',
    rules: ['6.2-kinship'],
  },
  {
    never: ['met'],
    because: 'It speaks only where something is wrong.',
    rules: [
      '3.2-duplicates',
      '3.2-order',
      '3.2-readable',
      '3.2-references',
      '3.2-same-person',
      '3.2-spelling',
    ],
  },
  {
    never: ['violated'],
    because:
      'It has one verdict on the group as a whole, and this group keeps it from the first day to the last.',
    rules: [
      '4.2-executive',
      '5.2.1-size',
      '5.2.3-municipal',
      '5.2.3-deputies',
      '5.2.3-sex',
      '5.2.3-size-feasible',
      '5.3.1-mandate',
      '5.4.5-act',
      '5.4.6-chair',
    ],
  },
];
