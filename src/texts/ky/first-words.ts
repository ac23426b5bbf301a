// What a page says before it has been given its words, in Kyrgyz; where Google refuses even these, in Russian too.

/** Google's own refusal: of another account than the one on the screen, over a limit, too late. */
export const refused =
  'Google бул ишти аткарган жок, жазылгандар ордунда калды. Браузерде бир нече Google аккаунту ачык болсо, иш китебин бир гана аккаунт кирген терезеде ачыңыз; болбосо, бир аздан кийин кайра басыңыз.';

export const firstWords = {
  loading: 'Иш китеби окулуп жатат…',
  noAnswer: 'Иш китебинен жооп келген жок, жазылгандар ордунда калды. Интернетти текшерип, кайра басыңыз.',
  refused: `${refused} Google не выполнил это действие, записанное осталось на месте. Если в браузере открыто несколько аккаунтов Google, откройте книгу в окне, где вошёл только один; иначе нажмите ещё раз немного позже.`,
  allow: 'Уруксат берүү',
  retry: 'Кайра аракет кылуу',
} as const;
