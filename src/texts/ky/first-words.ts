// What a page says before it has been given its words, in Kyrgyz.

export const firstWords = {
  loading: 'Иш китеби окулуп жатат…',
  noAnswer: 'Иш китебинен жооп келген жок, жазылгандар ордунда калды. Интернетти текшерип, кайра басыңыз.',
  retry: 'Кайра аракет кылуу',
} as const;
