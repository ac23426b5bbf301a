// English words of the tally that custom functions understand; alone in a file, so that no other words come into the script.

export const entries = { first: 'first', second: 'second' } as const;

export const tallyGroups = {
  all: 'All',
  women: 'Women',
  men: 'Men',
  youth: 'Youth',
  elderly: 'Elderly',
  unemployed: 'Unemployed',
  disabled: 'Persons with disabilities',
  other: 'Others',
  notStated: 'Not stated',
} as const;
