// The report's part on objects: what was found and put right in each, in shapes that are readable in grey, and what it did (8.1).
import { type Block, grid, paragraph } from '#core/document';
import type { Verdict } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { dispatchesIn } from '#rules/shared/acts/dispatch';
import type { Act } from '#tables/acts';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { answerValues, countOf } from './figures.ts';
import { objectFigures } from './grouped-figures.ts';
import type { Scope } from './scope.ts';

/** What an object's measures are reported by here; the letters in full are in the annex. */
const LETTERS = 120;

export function objectBlocks(
  scope: Scope,
  facts: Facts,
  language: Language,
  verdicts: readonly Verdict[],
  isPublic: boolean,
): readonly Block[] {
  const { report: words, figures: names } = language.documents;
  const { fixed, partly, open } = words.states;
  const answered = answersOf(facts, language, verdicts, isPublic);
  const rows = objectFigures(scope, facts).map((one) => [
    one.object.name ?? one.object.number,
    `${countOf(one.acts)}`,
    `${countOf(one.identified)}`,
    `${countOf(one.fixed)}`,
    `${countOf(one.partly)}`,
    `${countOf(one.identified) - countOf(one.fixed) - countOf(one.partly)}`,
    scope.acts
      .filter(({ object }) => object === one.object.number)
      .flatMap(answered)
      .join('\n'),
  ]);
  const header = [words.object, words.actCount, names.identified, fixed, partly, open, words.did];
  return [
    paragraph('heading', words.objects),
    rows.length === 0
      ? paragraph('body', words.none)
      : { ...grid(header, rows, [0.2, 0.08, 0.12, 0.09, 0.09, 0.09, 0.33]), small: true },
  ];
}

/** The answer to each act that was sent: its day, in time or late, and what was done; that is written freely, so not in public. */
function answersOf(
  { objects, letters }: Facts,
  language: Language,
  verdicts: readonly Verdict[],
  isPublic: boolean,
): (act: Act) => readonly string[] {
  const { report: words } = language.documents;
  const dispatchesOf = dispatchesIn(objects, letters);
  const values = answerValues(verdicts);
  return (act) => {
    const [object] = dispatchesOf(act);
    if (object?.sent == null) return [];
    const name = act.act ?? act.number;
    if (object.answered === null) return [say(language, words.answers.none, { act: name })];
    const value = values.get(act.number);
    const answer = words.answers[value === 'met' || value === 'violated' ? value : 'unknown'];
    const measures = object.letters
      .flatMap((letter) => letter.measuresDone ?? letter.measures ?? [])
      .join('; ');
    return [
      say(language, answer, { act: name, day: object.answered }),
      ...(isPublic || measures === '' ? [] : [say(language, words.measures, { measures: short(measures) })]),
    ];
  };
}

const short = (text: string): string =>
  text.length <= LETTERS ? text : `${text.slice(0, LETTERS).replace(/\s\S*$/, '')}…`;
