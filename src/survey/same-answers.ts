// Which option of a question an answer means: spelled so, or the same word in Kyrgyz, Russian and English.
import { answerKey, roleOf, scoreOf } from './answers.ts';
import { optionKey } from './given-answers.ts';

/** The words of a line are one answer. */
const same: readonly (readonly string[])[] = [
  ['ооба', 'ава', 'да', 'yes'],
  ['жок', 'нет', 'no'],
  ['бар', 'есть', 'имеется'],
  ['кээде', 'иногда', 'sometimes'],
  ['дайыма', 'ар дайым', 'всегда', 'always'],
  ['көп', 'көбүнчө', 'көп учурда', 'часто', 'often'],
  ['сейрек', 'редко', 'rarely'],
  ['эч качан', 'никогда', 'never'],
  ['абдан жакшы', 'өтө жакшы', 'эң жакшы', 'отлично', 'очень хорошо', 'excellent', 'very good'],
  ['жакшы', 'хорошо', 'good'],
  ['начар', 'жаман', 'плохо', 'bad', 'poor'],
  ['абдан начар', 'өтө начар', 'очень плохо', 'very bad', 'very poor'],
  ['толук макулмун', 'толугу менен макулмун', 'полностью согласен', 'полностью согласна', 'strongly agree'],
  ['макулмун', 'макул', 'согласен', 'согласна', 'agree'],
  ['жарым-жартылай макулмун', 'частично согласен', 'частично согласна', 'partly agree'],
  ['макул эмесмин', 'каршымын', 'не согласен', 'не согласна', 'disagree'],
  ['такыр макул эмесмин', 'полностью не согласен', 'полностью не согласна', 'strongly disagree'],
  ['башка', 'башкасы', 'другое', 'иное', 'other'],
];

const lineOf = new Map(same.flatMap((words, line) => words.map((word) => [answerKey(word), line] as const)));

/**
 * The option that an answer means: the one that is spelled so, else the only one that says the same in another
 * language or is the same score; null where none does, or several do.
 * @param spelled the options by their keys, as they are spelled
 */
export function optionMeant(answer: string, spelled: ReadonlyMap<string, string>): string | null {
  const own = spelled.get(optionKey(answer));
  if (own !== undefined) return own;
  const meant = [...spelled.values()].filter((option) => isSame(answer, option));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function isSame(answer: string, option: string): boolean {
  const line = lineOf.get(answerKey(answer));
  if (line !== undefined && lineOf.get(answerKey(option)) === line) return true;
  const role = roleOf(answer);
  if (role !== null && roleOf(option) === role) return true;
  const score = scoreOf(answer);
  return score !== null && scoreOf(option) === score;
}
