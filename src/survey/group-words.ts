// The words by which forms and people write the groups of a respondent, in Kyrgyz, Russian and English.
import { sexWords as memberSexWords } from '#tables/synonyms';
import { answerKey, roleOf } from './answers.ts';
import { type Group, sexes, type socialGroups } from './groups.ts';

export type Sex = (typeof sexes)[number];
type SocialGroup = (typeof socialGroups)[number];

const sexWords: Readonly<Record<Sex, readonly string[]>> = {
  women: memberSexWords.female,
  men: memberSexWords.male,
  notStated: [
    ...['', '-', '–', '—', '?', 'айткым келбейт', 'көрсөткүм келбейт', 'айтпайм', 'башка'],
    ...['не хочу указывать', 'предпочитаю не указывать', 'предпочитаю не отвечать', 'не хочу отвечать'],
    ...['другое', 'prefer not to say', 'other'],
  ],
};

const socialWords: Readonly<Record<SocialGroup, readonly string[]>> = {
  youth: ['жаш', 'жаштар', 'молодежь', 'молодой', 'молодая', 'youth', 'young'],
  elderly: [
    ...['улгайган', 'улгайгандар', 'улгайган киши', 'карыя', 'карылар', 'пенсионер', 'пенсионерлер'],
    ...['пожилой', 'пожилая', 'пожилые', 'пенсионеры', 'elderly', 'old', 'pensioner'],
  ],
  unemployed: [
    ...['жумушсуз', 'жумушсуздар', 'безработный', 'безработная', 'безработные', 'не работаю'],
    ...['unemployed', 'jobless'],
  ],
  disabled: [
    ...['дмча', 'мүмкүнчүлүгү чектелген', 'ден соолугунун мүмкүнчүлүгү чектелген', 'майып', 'лови', 'лооз'],
    ...['овз', 'с овз', 'инвалид', 'инвалиды', 'человек с инвалидностью', 'лица с овз'],
    ...['disabled', 'person with disability', 'person with a disability'],
  ],
  other: ['башка', 'башкалар', 'другое', 'другие', 'иное', 'other', 'others'],
};

/** Headers of columns in which each cell names the sex, or the other groups, of a respondent. */
const headers = {
  sex: [
    ...['жынысы', 'жыныс', 'жынысыңыз', 'сиздин жынысыңыз', 'пол', 'ваш пол', 'укажите пол'],
    ...['укажите ваш пол', 'пол респондента', 'sex', 'gender', 'your sex', 'your gender'],
  ],
  groups: [
    ...['социалдык топ', 'социалдык тобу', 'социалдык тобуңуз', 'кайсы топко киресиз', 'топ', 'тобу'],
    ...['социальная группа', 'ваша социальная группа', 'социальный статус', 'категория', 'группа'],
    ...['social group', 'social status', 'group'],
  ],
};

const sexBehind = behind(sexWords);
const groupBehind = behind(socialWords);

/** The sex that a word says; null where it is not known to say any. */
export function sexOf(word: string): Sex | null {
  const role = roleOf(word);
  if (role === 'refused' || role === 'notStated' || role === 'dontKnow') return 'notStated';
  return sexBehind.get(answerKey(word)) ?? null;
}

/** The social group that a word names; null where it is not known to name any. */
export function socialGroupOf(word: string): SocialGroup | null {
  return groupBehind.get(answerKey(word)) ?? null;
}

/** Whether the cells of a column with this header name the sex, or the other groups, of people; null where neither. */
export function groupsHeader(header: string): 'sex' | 'groups' | null {
  const key = answerKey(header);
  const has = (names: readonly string[]) => names.some((name) => answerKey(name) === key);
  if (has(headers.sex)) return 'sex';
  return has(headers.groups) ? 'groups' : null;
}

/** Whether a group is a sex, or nobody's: of these everybody is in one. */
export function isSex(group: Group): group is Sex {
  return sexes.some((sex) => sex === group);
}

function behind<G extends string>(words: Readonly<Record<G, readonly string[]>>): ReadonlyMap<string, G> {
  const entries = Object.entries(words) as [G, readonly string[]][];
  return new Map(entries.flatMap(([group, own]) => own.map((word) => [answerKey(word), group] as const)));
}
