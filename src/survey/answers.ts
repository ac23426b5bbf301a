// Answers as people write them: when two are one, what they mean, and the options of a question.
import { memoized } from '#core/memoized';
import { foldLookAlikes } from '#core/similar';
import { type AnswerRole, answerWords } from './answer-words.ts';

/** What two spellings of one answer share: letter case, blanks, closing marks and look-alike letters do not count. */
export const answerKey = memoized((answer: string): string => {
  const plain = answer
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s.,;!?]+$/, '')
    .trim();
  // Of some letters only the capitals look alike: «Timestamp» and «timestamp» must be one.
  return foldLookAlikes(plain.toUpperCase()).toLowerCase().replace(/ё/g, 'е');
});

/** What an answer means, or null where it means no more than it says. */
export const roleOf = memoized((answer: string): AnswerRole | null => {
  const key = answerKey(answer);
  const found = Object.entries(answerWords).find(([, words]) =>
    words.some((word) => answerKey(word) === key),
  );
  return (found?.[0] as AnswerRole | undefined) ?? null;
});

/** The options of a question: one a line, or separated by semicolons, or else by commas; their own numbers drop out. */
export function optionsOf(options: string | null): readonly string[] {
  return splitOptions(options).map((option) => option.replace(/^\d+[.)]\s+(?=\S)/, ''));
}

/** The options of a question with their own numbers. */
export function splitOptions(options: string | null): readonly string[] {
  const text = options ?? '';
  const separator = [/\n/, /;/, /,(?!\d)/].find((each) => each.test(text)) ?? /\n/;
  return text
    .split(separator)
    .map((option) => option.trim())
    .filter((option) => option !== '');
}

/** The figure of an answer to a score question: `4`, `4 балл`, `4 – жакшы`; null where it names none. */
export function scoreOf(answer: string): number | null {
  const figure = /^(\d+(?:[.,]\d+)?)(?:\s*балл\p{L}*)?(?:\s*[-–—:.()]\s*\D*)?$/iu.exec(answer.trim())?.[1];
  return figure === undefined ? null : Number(figure.replace(',', '.'));
}
