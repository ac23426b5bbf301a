// The results of surveys in a document: what must be known of each, a table of all figures, and charts of the main ones.
import type { Chart } from '#core/chart';
import { afterFirst, type Block, chartBlock, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Language } from '#texts';
import { changeWords, tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import type { Sourced } from '../sources.ts';
import { disclosureRows } from './disclosure.ts';
import { doubtWords, leftOutWords } from './doubts.ts';
import {
  type PrintedQuestion,
  type PrintedShare,
  type PrintedSurvey,
  type PrintedSurveys,
  printedGroups,
  type Round,
} from './printed.ts';

/**
 * Surveys in a document; nothing where none of them has been counted.
 * @param charts how many of them have a chart: charts stand for the main figures, and every figure is in the table
 */
export function surveyBlocks(
  { surveys, rounds }: PrintedSurveys,
  facts: Facts,
  language: Language,
  charts: number,
): readonly Block[] {
  if (surveys.length === 0) return [];
  return [
    ...surveyTables({ surveys }, facts, language),
    ...mainChart(surveys, charts, language),
    ...roundBlocks(rounds, language),
  ];
}

/** The box of each survey, and every figure; nothing where none of them has been counted. */
export function surveyTables(
  { surveys }: Pick<PrintedSurveys, 'surveys'>,
  facts: Facts,
  language: Language,
): readonly Block[] {
  if (surveys.length === 0) return [];
  return [
    boxTable(surveys, facts, language),
    paragraph('caption', language.documents.surveys.table),
    shareTable(surveys, language),
    paragraph('note', noteOf(facts, language)),
  ];
}

/** The charts of the main questions, the last ones of them. */
export function mainChart(
  surveys: readonly PrintedSurvey[],
  charts: number,
  language: Language,
): readonly Block[] {
  return chartsOf(surveys)
    .slice(-charts)
    .flatMap((one) => chartBlocks(one, language));
}

/** The lines of the tally from which each question was counted. */
export function surveySources({ surveys }: PrintedSurveys, language: Language): readonly Sourced[] {
  return surveys.flatMap(({ survey, questions }) =>
    questions.map(({ question, source }) => ({
      name: say(language, language.documents.sources.question, {
        survey: survey.number,
        question: question.text ?? question.number,
      }),
      source,
    })),
  );
}

function boxTable(printed: readonly PrintedSurvey[], facts: Facts, language: Language): Block {
  const { surveys: words } = language.documents;
  const rows = printed.map((one) => [
    nameOf(one),
    [
      ...disclosureRows(one.disclosure, facts, language).map(([name, text]) => `${name}: ${text}`),
      ...(one.leftOut.length > 0 ? [leftOutWords(one.leftOut, language)] : []),
      ...doubtLines(one, language),
      ...publishedLines(one, facts, language),
    ].join('\n'),
  ]);
  return grid([words.survey, words.about], rows, [0.24, 0.76]);
}

/** What is doubtful in the figures of a survey, question by question. */
function doubtLines({ questions }: PrintedSurvey, language: Language): readonly string[] {
  return questions
    .filter(({ doubts }) => doubts.length > 0)
    .map(({ question, doubts }) => `${question.text ?? question.number}: ${doubtWords(doubts, language)}`);
}

/** Why less of a survey is published than before. */
function publishedLines(
  { isNarrowed, isUnknown, kept, questions }: PrintedSurvey,
  facts: Facts,
  language: Language,
) {
  const { surveys: words } = language.documents;
  const names = questions
    .filter(({ question }) => kept.includes(question.number))
    .map(({ question }) => question.text ?? question.number)
    .join('; ');
  const { privacyCell } = facts.settings;
  return [
    ...(isUnknown ? [words.unknown] : isNarrowed ? [words.narrowed] : []),
    ...(names === '' ? [] : [say(language, words.kept, { names, privacyCell })]),
  ];
}

const nameOf = ({ survey }: PrintedSurvey): string => `${survey.number}. ${survey.title ?? ''}`.trim();

/** One table of all surveys: a line a question with the respondents of each group, then a line an answer. */
function shareTable(printed: readonly PrintedSurvey[], language: Language): Block {
  const { surveys: words } = language.documents;
  const shown = printedGroups.filter((group) =>
    printed.some(({ questions }) => questions.some(({ groups }) => groups.includes(group))),
  );
  const first = 0.2;
  const width = (1 - first) / Math.max(shown.length, 1);
  const rows = printed.flatMap((one) => [
    [nameOf(one), ...shown.map(() => '')],
    ...one.questions.flatMap((question) => questionRows(question, shown, language)),
  ]);
  const header = [words.answer, ...shown.map((group) => words.groups[group])];
  return { ...grid(header, rows, [first, ...shown.map(() => width)]), small: true };
}

function questionRows(
  { question, groups, base, answers, satisfied, isOfAll }: PrintedQuestion,
  shown: typeof printedGroups,
  language: Language,
): readonly (readonly string[])[] {
  const { surveys: words } = language.documents;
  const line = (name: string, shares: readonly PrintedShare[]) => [
    name,
    ...shown.map((group) => shareCell(shares[groups.indexOf(group)], language)),
  ];
  const bases = shown.map((group) => {
    if (!groups.includes(group)) return '';
    return say(language, words.n, { n: base(group) ?? words.hidden });
  });
  return [
    [question.text ?? question.number, ...bases],
    ...answers.map(({ answer, shares }) => line(answer, shares)),
    ...(satisfied === null ? [] : [line(isOfAll ? words.satisfiedOfAll : words.satisfied, satisfied)]),
  ];
}

/** The share above, the count and the interval below it; a count alone where the base is small. */
function shareCell(share: PrintedShare | undefined, language: Language): string {
  const { hidden } = language.documents.surveys;
  if (share === undefined) return '';
  if (share.count === null) return hidden;
  if (share.share === null) return `${share.count}`;
  const { interval } = share;
  const bounds = interval ? `\n${tenths(interval.low, language)}–${tenths(interval.high, language)}` : '';
  return `${tenths(share.share, language)} %\n(${share.count})${bounds}`;
}

function noteOf({ settings }: Facts, language: Language): string {
  const { surveys: words } = language.documents;
  const { smallBase, privacyCell, countsDontKnow } = settings;
  const dontKnow = countsDontKnow ? words.withDontKnow : words.withoutDontKnow;
  return `${say(language, words.note, { smallBase, privacyCell, hidden: words.hidden })} ${dontKnow}`;
}

interface Charted {
  readonly survey: PrintedSurvey;
  readonly question: PrintedQuestion;
}

/**
 * The main question of each survey: that of satisfaction, else the first with shares that may be shown. Those of which
 * every share may be shown stand last, the latest of them at the end.
 */
function chartsOf(printed: readonly PrintedSurvey[]): readonly Charted[] {
  const main = printed.flatMap((survey) => {
    const able = survey.questions.filter((one) => allShares(one).some(({ share }) => share !== null));
    const question = able.find(({ satisfied }) => satisfied !== null) ?? able[0];
    return question === undefined ? [] : [{ survey, question }];
  });
  const isWhole = ({ question }: Charted) => allShares(question).every(({ share }) => share !== null);
  return [...main.filter((one) => !isWhole(one)), ...main.filter(isWhole)];
}

/** The shares of all respondents, an answer each. */
function allShares({
  answers,
  groups,
}: PrintedQuestion): readonly (PrintedShare & { readonly answer: string })[] {
  const all = groups.indexOf('all');
  return answers.flatMap(({ answer, shares }) => (shares[all] ? [{ ...shares[all], answer }] : []));
}

function chartBlocks({ survey, question }: Charted, language: Language): readonly Block[] {
  const { surveys: words } = language.documents;
  const shares = allShares(question);
  const label = ({ answer, share, count }: (typeof shares)[number]) =>
    share === null || count === null
      ? `${answer}: ${words.hidden}`
      : `${answer}: ${tenths(share, language)} % (${count})`;
  const chart: Chart = {
    title: '',
    categories: shares.map(label),
    series: [{ name: '', values: shares.map(({ share }) => (share === null ? null : share * 100)) }],
    unit: 'percent',
  };
  const figures = {
    survey: nameOf(survey),
    question: question.question.text ?? question.question.number,
    n: question.base('all') ?? words.hidden,
    random: language.tally.results.box.selection[survey.survey.random === true ? 1 : 2],
  };
  return [paragraph('caption', say(language, words.chart, figures)), chartBlock(chart)];
}

export function roundBlocks(rounds: readonly Round[], language: Language): readonly Block[] {
  if (rounds.length === 0) return [];
  const { surveys: words } = language.documents;
  const cell = ({ survey, share }: Round['now']) =>
    say(language, words.roundShare, {
      survey,
      percent: tenths(share.share ?? 0, language),
      n: share.base ?? words.hidden,
    });
  const rows = rounds.map(({ question, before, now, difference, random }) => [
    question,
    cell(before),
    cell(now),
    changeWords(difference, random, language),
  ]);
  const header = [words.question, words.before, words.now, words.change];
  return [paragraph('caption', words.rounds), grid(header, rows, afterFirst(0.4, 4))];
}
