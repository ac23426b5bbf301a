// Kyrgyz words of the tally that custom functions understand; alone in a file, so that no other words come into the script.

export const entries = { first: 'биринчи', second: 'экинчи' } as const;

export const tallyGroups = {
  all: 'Бардыгы',
  women: 'Аялдар',
  men: 'Эркектер',
  youth: 'Жаштар',
  elderly: 'Улгайгандар',
  unemployed: 'Жумушсуздар',
  disabled: 'ДМЧА',
  other: 'Башкалар',
  notStated: 'Көрсөтүлгөн эмес',
} as const;
