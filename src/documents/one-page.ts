// The report on one page for villagers (8.5): what was checked, found, put right and not, in plain words, nothing personal.
import { type Block, chartBlock, list, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Language } from '#texts';
import { tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import { document, emptyOf } from './kind.ts';
import { countsOf, shareWords } from './report/figure-blocks.ts';
import { type ReportFigures, reportFigures } from './report/figures.ts';
import { objectsOf } from './report/grouped-figures.ts';
import { type Scope, scopeOf } from './report/scope.ts';
import { headBlocks, periodCaption } from './report.ts';
import { allSatisfied, printedSurveys } from './survey/printed.ts';

/** How many things are named where the page has no room for all; texts are cut to that many letters. */
const ROOM = { objects: 5, open: 4, plans: 3, letters: 110 };

export const onePage = document({
  id: 'onePage',
  clauses: ['3.2', '8.5'],
  sheet: 'reports',
  archive: 'other',
  rows: ({ reports }) => reports,
  caption: periodCaption,
  missing: ({ year, period }) => emptyOf({ dates: year !== null && period !== null }),
  blocks: (row, facts, language, verdicts) => {
    const scope = scopeOf(row, facts);
    const figures = reportFigures(scope, facts, verdicts);
    const { onePage: words } = language.documents;
    return [
      ...headBlocks(row, facts, language, words.title),
      paragraph('body', say(language, words.who, countsOf(figures))),
      ...checkedBlocks(scope, facts, language),
      ...foundBlocks(scope, figures, language),
      ...peopleBlocks(scope, facts, language),
      ...nextBlocks(scope, facts, language),
    ];
  },
});

/** The first of several names, and how many there are besides. */
function named(names: readonly string[], room: number, language: Language): string {
  const shown = names.slice(0, room).join('; ');
  const count = names.length - room;
  return count > 0 ? say(language, language.documents.onePage.andMore, { names: shown, count }) : shown;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= ROOM.letters ? line : `${line.slice(0, ROOM.letters).replace(/\s\S*$/, '')}…`;
}

function checkedBlocks(scope: Scope, facts: Facts, language: Language): readonly Block[] {
  const { onePage: words, report } = language.documents;
  const objects = objectsOf(scope, facts).map(({ name, number }) => name ?? number);
  const names = named(objects, ROOM.objects, language);
  return [
    paragraph('subheading', words.checked),
    paragraph(
      'body',
      objects.length === 0 ? report.none : say(language, words.objects, { count: objects.length, names }),
    ),
  ];
}

/** 3.2: only what is stated to be open is told by name. */
function foundBlocks(scope: Scope, figures: ReportFigures, language: Language): readonly Block[] {
  const { onePage: words } = language.documents;
  const counts = countsOf(figures);
  const percent = shareWords(counts.fixed, counts.identified, language);
  const open = scope.findings.filter(
    ({ number, access, found }) =>
      access === 'open' && found !== null && [...figures.open.rows, ...figures.partly.rows].includes(number),
  );
  const more = counts.open + counts.partly - Math.min(open.length, ROOM.open);
  return [
    paragraph('subheading', words.found),
    paragraph(
      'body',
      counts.identified === 0 ? words.nothingFound : say(language, words.fixed, { ...counts, percent }),
    ),
    ...(counts.identified === 0 ? [] : [stateChart(figures, language)]),
    ...(open.length === 0
      ? []
      : [
          paragraph('subheading', words.open),
          list(open.slice(0, ROOM.open).map(({ found }) => short(found ?? ''))),
        ]),
    ...(more > 0 ? [paragraph('body', say(language, words.more, { count: more }))] : []),
    paragraph('subheading', words.asked),
    paragraph('body', say(language, words.ladder, counts)),
  ];
}

function stateChart(figures: ReportFigures, language: Language): Block {
  const ids = ['fixed', 'partly', 'open'] as const;
  const values = ids.map((id) => figures[id].rows.length);
  const { figures: names } = language.documents;
  return chartBlock({
    title: '',
    categories: ids.map((id, at) => `${names[id]}: ${values[at]}`),
    series: [{ name: '', values }],
    unit: 'count',
  });
}

/** The latest surveys in which satisfaction was asked. */
function peopleBlocks({ surveys }: Scope, facts: Facts, language: Language): readonly Block[] {
  const { onePage: words, surveys: own } = language.documents;
  const said = printedSurveys(surveys, facts).surveys.flatMap(({ survey, questions }) =>
    questions.flatMap((question) => {
      const all = allSatisfied(question);
      if (all === null) return [];
      const figures = {
        question: question.question.text ?? '',
        percent: tenths(all.share ?? 0, language),
        survey: survey.title ?? survey.number,
        n: all.base ?? own.hidden,
        random: language.tally.results.box.selection[survey.random === true ? 1 : 2],
      };
      return [say(language, words.satisfied, figures)];
    }),
  );
  const shown = said.length > 0 ? said.slice(-2) : [words.notAsked];
  return [paragraph('subheading', words.people), ...shown.map((text) => paragraph('body', text))];
}

function nextBlocks({ next }: Scope, { settings }: Facts, language: Language): readonly Block[] {
  const { onePage: words } = language.documents;
  const names = next.flatMap(({ what }) => (what === null ? [] : [short(what)]));
  const plan =
    next.length === 0
      ? words.noPlan
      : say(language, words.plan, { count: next.length, names: named(names, ROOM.plans, language) });
  const places = [settings.site, settings.boards].filter((place) => place !== null).join('; ');
  return [
    paragraph('subheading', words.next),
    paragraph('body', plan),
    paragraph('subheading', words.where),
    paragraph('body', places === '' ? words.notPublished : say(language, words.published, { places })),
    paragraph('note', words.held),
  ];
}
