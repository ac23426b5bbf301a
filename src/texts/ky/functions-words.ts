// Kyrgyz words that cells and custom functions share; alone in a file, so that no other words come into the script.

export const sides = { municipal: 'муниципалдык кызматкер', deputy: 'депутат', citizen: 'жаран' } as const;

export const sexes = { female: 'аял', male: 'эркек' } as const;

export const findingStates = {
  open: 'четтетиле элек',
  fixed: 'четтетилди',
  partly: 'жарым-жартылай четтетилди',
  refused: 'четке кагылды',
  closed: 'четтетилбей жабылды',
} as const;

export const deadlineStates = {
  coming: 'келе элек',
  near: 'жакындады',
  done: 'аткарылды',
  late: 'кечигип аткарылды',
  overdue: 'мөөнөтү өткөн',
  'n/a': 'колдонулбайт',
} as const;

/** How one share stands to another. */
export const changes = {
  rose: 'өстү',
  fell: 'төмөндөдү',
  'no reliable change': 'ишенимдүү өзгөрүү жок',
} as const;

/** What BMJB_SEATS says where no composition is lawful. */
export const noLawfulSeats = (nearest: string) =>
  `Бул өлчөмдө так аткаруу мүмкүн эмес. Эң жакындары (муниципалдык/депутат/жаран, * – үлүшүнө туура келбегени): ${nearest}`;
