// Words by which people and forms write a choice, besides those of the dropdown; in Kyrgyz, Russian and English.

type Synonyms = Readonly<Record<string, readonly string[]>>;

/** «Жыныс», of members and of respondents. */
export const sexWords = {
  female: [
    ...['аял', 'аялдар', 'аял киши', 'аял зат', 'аялзаты', 'кыз', 'кыз бала', 'кыздар', 'а'],
    ...['женский', 'женщина', 'женщины', 'девушка', 'девочка', 'жен', 'женщ', 'ж'],
    ...['female', 'woman', 'women', 'girl', 'f', 'w'],
  ],
  male: [
    ...['эркек', 'эркектер', 'эркек киши', 'жигит', 'бала', 'эркек бала', 'уул', 'э'],
    ...['мужской', 'мужчина', 'мужчины', 'мальчик', 'юноша', 'муж', 'мужч', 'м'],
    ...['male', 'man', 'men', 'boy', 'm'],
  ],
} as const satisfies Synonyms;

const citizenship = {
  kyrgyz: [
    ...['кр', 'кыргыз', 'кыргызстан', 'кыргыз республикасы', 'кр жараны', 'кыргызстандын жараны'],
    ...['кыргыз республикасынын жараны', 'кыргызская республика', 'гражданин кр', 'гражданка кр'],
    ...['kg', 'kyrgyzstan', 'kyrgyz republic', 'kyrgyz'],
  ],
  other: [
    ...[
      'рф',
      'россия',
      'орусия',
      'россия федерациясы',
      'российская федерация',
      'рк',
      'казакстан',
      'казахстан',
    ],
    ...['өзбекстан', 'узбекистан', 'тажикстан', 'таджикистан', 'түркия', 'турция', 'кытай', 'китай'],
    ...['russia', 'kazakhstan', 'uzbekistan', 'tajikistan', 'turkey', 'china'],
  ],
} as const satisfies Synonyms;

const side = {
  municipal: ['муниципалдык', 'мун. кызматкер', 'мун кызматкер', 'муниципальный', 'мун. служащий'],
  deputy: ['айылдык кеңештин депутаты', 'кеңештин депутаты', 'депутат айылного кенеша', 'депутат кенеша'],
  citizen: ['жаран өкүлү', 'жарандардын өкүлү', 'жергиликтүү жаран', 'житель', 'представитель граждан'],
} as const satisfies Synonyms;

const role = {
  chair: ['төрагасы', 'топтун төрагасы', 'топтун жетекчиси', 'жетекчи', 'председатель группы'],
  deputy: ['төраганын орун басары', 'зам. председателя', 'зам.председателя', 'зампредседателя'],
  secretary: ['катчысы', 'топтун катчысы', 'секретарь группы'],
  member: ['мүчөсү', 'топтун мүчөсү', 'член'],
} as const satisfies Synonyms;

/** Papers that version 0.1.0 had begun to print and not finished. */
const archiveState = {
  draft: ['жасалууда', 'бүтпөй калган', 'составляется', 'не закончен', 'being made', 'not finished'],
} as const satisfies Synonyms;

const known: Readonly<Record<string, Synonyms>> = {
  'members.sex': sexWords,
  'members.citizenship': citizenship,
  'members.side': side,
  'members.role': role,
  'candidates.side': side,
  'archive.state': archiveState,
};

/** The choice that a word in small letters means without being one of its own words; null where none. */
export function synonymOf(sheet: string, column: string, word: string): string | null {
  const plain = word.replace(/\s+/g, ' ').replace(/\.$/, '');
  const found = Object.entries(known[`${sheet}.${column}`] ?? {}).find(
    ([, words]) => words.includes(plain) || words.includes(`${plain}.`),
  );
  return found?.[0] ?? null;
}
