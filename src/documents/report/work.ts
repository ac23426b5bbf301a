// What else the report reports the work: money and days of programmes, measurements, scorecards, publications, support, people drawn in.
import type { CivilDate } from '#core/date';
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import { groupedBy } from '#core/group';
import type { Facts } from '#rules/facts';
import { isScore } from '#survey/scorecard';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { subjectLines } from '../subject-lines.ts';
import type { Scope } from './scope.ts';

const within = ({ from, to }: Scope, date: CivilDate | null): boolean =>
  date !== null && date >= from && date <= to;

const day = (date: CivilDate | null, language: Language): string =>
  date === null ? '' : language.forms.date(date, 'cell');

const headers = (sheet: string, columns: readonly string[], language: Language) =>
  columns.map((column) => columnWords(language, sheet, column).header);

/** A table under its caption; nothing where it has no rows. */
function part(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  first: number,
) {
  return rows.length === 0
    ? []
    : [paragraph('caption', caption), grid(header, rows, afterFirst(first, header.length))];
}

/** 2.2(5): programmes, projects and contracts of the period, with money and days as planned and as they were. */
export function subjectParts(scope: Scope, { subjects }: Facts, language: Language): readonly Block[] {
  const named = new Set([...scope.plan, ...scope.acts].map(({ subject }) => subject));
  const rows = subjects.flatMap((one): (readonly string[])[] => {
    const lines = named.has(one.number) ? subjectLines(one, language) : [];
    return lines.length === 0
      ? []
      : [[one.title ?? one.number, lines.map(([word, value]) => `${word}: ${value}`).join('\n')]];
  });
  const { work: words, report } = language.documents;
  return part(words.subjects, [report.theme, words.facts], rows, 0.35);
}

/** 2.2(3): indicators of which something was measured in the period, beside their beginning and their aim. */
export function measuredParts(
  scope: Scope,
  { indicators, values }: Facts,
  language: Language,
): readonly Block[] {
  const columns = ['name', 'unit', 'baseline', 'target'] as const;
  const measured = groupedBy(
    values.filter(({ date, value }) => within(scope, date) && value !== null),
    ({ indicator }) => indicator,
  );
  const rows = indicators.flatMap((one): (readonly string[])[] => {
    const own = measured.get(one.number) ?? [];
    const sentences = own.map(
      ({ value, date }) => `${language.forms.number(value ?? 0)} (${day(date, language)})`,
    );
    return own.length === 0
      ? []
      : [[...columns.map((column) => numbered(one[column], language)), sentences.join('; ')]];
  });
  const { work: words } = language.documents;
  return part(words.measured, [...headers('indicators', columns, language), words.value], rows, 0.35);
}

/**
 * Scores of each group of people beside the provider's own, and what both agreed to do. A number off the scale is no score:
 * it is shown as such and is in no mean.
 */
export function scorecardParts(scope: Scope, facts: Facts, language: Language): readonly Block[] {
  const { work: words } = language.documents;
  const cards = new Set(scope.surveys.map(({ number }) => number));
  const scores = facts.scores.filter(({ survey, score }) => cards.has(survey ?? '') && score !== null);
  const questions = [...groupedBy(scores, ({ question }) => question)];
  const rows = questions.map(([number, own]) => [
    facts.questions.find((one) => one.number === number)?.text ?? number ?? '',
    own
      .filter(({ by }) => by !== 'provider')
      .map(({ group, village, score }) => `${group ?? village ?? ''} – ${scoreWords(score ?? 0, language)}`)
      .join('\n'),
    providerCell(
      own.flatMap(({ by, score }) => (by === 'provider' && score !== null ? [score] : [])),
      language,
    ),
  ]);
  const columns = ['action', 'responsible', 'due', 'done'] as const;
  const agreed = facts.jointPlan
    .filter(({ survey, action }) => cards.has(survey ?? '') && action !== null)
    .map(({ action, responsible, due, done }) => [
      action ?? '',
      responsible ?? '',
      day(due, language),
      day(done, language),
    ]);
  return [
    ...part(words.scores, [words.indicator, words.groups, words.provider], rows, 0.4),
    ...part(words.agreed, headers('jointPlan', columns, language), agreed, 0.4),
  ];
}

function scoreWords(score: number, language: Language): string {
  const number = language.forms.number(score);
  return isScore(score) ? number : say(language, language.documents.work.offScale, { score });
}

/** The mean of what the provider gave itself, below it what is off the scale; a dash where it gave nothing. */
function providerCell(given: readonly number[], language: Language): string {
  const scores = given.filter(isScore);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return [
    ...(scores.length > 0 ? [language.forms.number(Math.round(mean))] : ['–']),
    ...given.filter((score) => !isScore(score)).map((score) => scoreWords(score, language)),
  ].join('\n');
}

/** 3.1, 7.1, 7.3.2(6): what was published, what the group was given, who was drawn in. */
export function openParts(
  scope: Scope,
  facts: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { work: words } = language.documents;
  const choice = (sheet: string, column: string, key: string | null) =>
    key === null ? '' : (columnWords(language, sheet, column).choices[key] ?? key);
  const published = facts.publications
    .filter(({ date }) => within(scope, date))
    .map((one) => [
      [choice('publications', 'what', one.what), one.subject]
        .filter((text) => text !== null && text !== '')
        .join(': '),
      choice('publications', 'where', one.where),
      day(one.date, language),
    ]);
  const given = facts.support
    .filter(({ asked, given }) => within(scope, asked) || within(scope, given))
    .map((one) => [
      one.what ?? '',
      day(one.asked, language),
      day(one.given, language),
      numbered(one.cost, language),
    ]);
  const drawn = facts.people
    .filter(({ from }) => from === null || from <= scope.to)
    .map((one) => [
      choice('people', 'kind', one.kind),
      ...(isPublic ? [] : [one.name ?? '']),
      one.topic ?? '',
    ]);
  const who = isPublic ? ['kind', 'topic'] : ['kind', 'name', 'topic'];
  return [
    ...part(words.published, headers('publications', ['what', 'where', 'date'], language), published, 0.5),
    ...part(words.support, headers('support', ['what', 'asked', 'given', 'cost'], language), given, 0.4),
    ...part(words.drawn, headers('people', who, language), drawn, 0.3),
  ];
}

const numbered = (value: string | number | null, language: Language): string =>
  value === null ? '' : typeof value === 'number' ? language.forms.number(value) : value;
