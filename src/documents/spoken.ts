// The report as it is read aloud (8.5): plain sentences, counts in words, nothing personal; and a short message for a phone.
import { type Block, list, paragraph } from '#core/document';
import { inOneLine } from '#core/shortened';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import type { Language } from '#texts';
import { tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import { document } from './kind.ts';
import { countsOf } from './report/figure-blocks.ts';
import { type ReportFigures, reportFigures } from './report/figures.ts';
import { objectsOf } from './report/grouped-figures.ts';
import { type Scope, scopeOf } from './report/scope.ts';
import { findingLine } from './report/summary.ts';
import { headBlocks, ofPeriod } from './report.ts';
import { allSatisfied, printedSurveys } from './survey/printed.ts';

/** So many things of each kind are listed: more is not remembered. */
const MOST = 3;
/** So many letters of what people wrote are reported. */
const LETTERS = 110;
/** Letters of a message: what covers a name may be longer than the name, and messengers are read up to about 600. */
const MESSAGE = 500;

export const spoken = document({
  id: 'spoken',
  clauses: ['3.2', '8.5'],
  ...ofPeriod,
  archive: 'other',
  isPublic: () => true,
  blocks: (row, facts, language, verdicts) => {
    const scope = scopeOf(row, facts);
    const { spoken: words, report, empty } = language.documents;
    const period = say(language, row.year === null ? empty : report.period[row.period ?? 'year'], {
      year: `${row.year}`,
    });
    const content: Content = {
      scope,
      facts,
      language,
      period,
      figures: reportFigures(scope, facts, verdicts),
      asked: askedOf(scope, facts),
    };
    return [
      ...headBlocks(row, facts, language, words.title),
      ...speech(content),
      paragraph('heading', words.message),
      paragraph('body', message(content)),
    ];
  },
});

interface Content {
  readonly scope: Scope;
  readonly facts: Facts;
  readonly language: Language;
  readonly period: string;
  readonly figures: ReportFigures;
  readonly asked: readonly Asked[];
}

/** A question of satisfaction of which the share of all may be reported. */
interface Asked {
  readonly question: string;
  readonly survey: string;
  readonly share: number;
  readonly n: number;
}

function askedOf({ surveys }: Scope, facts: Facts): readonly Asked[] {
  return printedSurveys(surveys, facts).surveys.flatMap(({ survey, questions }) =>
    questions.flatMap((one) => {
      const { share = null, base = null } = allSatisfied(one) ?? {};
      if (share === null || base === null) return [];
      const question = inOneLine(one.question.text ?? one.question.number, LETTERS);
      return [{ question, survey: inOneLine(survey.title ?? survey.number, LETTERS), share, n: base }];
    }),
  );
}

/** What was found and may be named: 3.2, only what is marked as open. */
function findingsOf({ scope }: Content) {
  const open = scope.findings.filter(
    ({ access, found, good }) => access === 'open' && found !== null && good !== true,
  );
  const isFixed = ({ state, verified }: Finding) => state === 'fixed' && verified !== null;
  return {
    fixed: open.filter(isFixed),
    waiting: open.filter((one) => !isFixed(one) && one.state !== 'closed' && one.state !== 'refused'),
  };
}

const stateCounts = ({ figures }: Content) => {
  const counts = countsOf(figures);
  return { ...counts, open: counts.identified - counts.fixed - counts.partly };
};

function speech(content: Content): readonly Block[] {
  const { scope, facts, language, period } = content;
  const { spoken: words, onePage } = language.documents;
  const counts = stateCounts(content);
  const objects = objectsOf(scope, facts).map(({ name, number }) => inOneLine(name ?? number, LETTERS));
  const { fixed, waiting } = findingsOf(content);
  const asked = scope.recommendations.flatMap(({ kind, finding, text }) =>
    kind === 'proposal' && text !== null && (finding === null || isOpen(finding, facts))
      ? [inOneLine(text, LETTERS)]
      : [],
  );
  const sentence = (text: string, figures: Parameters<typeof say>[2] = {}) =>
    paragraph('body', say(language, text, figures));
  const named = (text: string, items: readonly string[]) =>
    items.length === 0 ? [] : [paragraph('body', text), list(items.slice(0, MOST))];
  const lines = (findings: readonly Finding[]) =>
    findings.map((one) => findingLine(one, scope, facts, language, LETTERS));
  return [
    sentence(words.hello, { period }),
    sentence(words.work, counts),
    ...(objects.length === 0
      ? []
      : [sentence(words.objects, { count: objects.length, names: objects.slice(0, 2 * MOST).join('; ') })]),
    counts.identified === 0 ? sentence(onePage.nothingFound) : sentence(words.found, counts),
    ...named(words.fixed, lines(fixed)),
    ...named(words.waiting, lines(waiting)),
    ...content.asked
      .slice(-MOST)
      .map(({ question, survey, share, n }) =>
        sentence(words.people, { question, survey, n, ten: Math.round(share * 10) }),
      ),
    sentence(words.recommended, counts),
    ...named(words.asked, asked),
    sentence(words.next, { count: scope.next.length }),
    sentence(words.end),
  ];
}

const isOpen = (number: string, { findings }: Facts): boolean =>
  findings.some((one) => one.number === number && one.access === 'open');

/** As much as there is room for, what matters most first. */
function message(content: Content): string {
  const { scope, facts, language, period } = content;
  const { short: words } = language.documents.spoken;
  const counts = stateCounts(content);
  const last = content.asked[content.asked.length - 1];
  const { waiting } = findingsOf(content);
  const places = facts.settings.site ?? '';
  const parts = [
    say(language, words.head, { kenesh: inOneLine(facts.settings.kenesh ?? '', 80), period }),
    say(language, words.work, { ...counts, count: objectsOf(scope, facts).length }),
    say(language, words.found, counts),
    ...(last === undefined
      ? []
      : [say(language, words.people, { ...last, percent: tenths(last.share, language) })]),
    ...(places === '' ? [] : [say(language, words.where, { places: inOneLine(places, 80) })]),
    ...waiting
      .slice(0, 1)
      .map((one) => say(language, words.waiting, { what: findingLine(one, scope, facts, language, 50) })),
  ];
  return parts.reduce((text, part) => (text.length + part.length + 1 > MESSAGE ? text : `${text} ${part}`));
}
