// The report on one page for villagers (8.5): what was checked, found, put right and not, in plain words, nothing personal.
import { type Block, chartBlock, list, paragraph } from '#core/document';
import { inOneLine } from '#core/shortened';
import type { Facts } from '#rules/facts';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { document } from './kind.ts';
import { countsOf, shareWords } from './report/figure-blocks.ts';
import { type ReportFigures, reportFigures } from './report/figures.ts';
import { objectsOf } from './report/grouped-figures.ts';
import { isOnePage } from './report/page-length.ts';
import { type Scope, scopeOf } from './report/scope.ts';
import { findingLine } from './report/summary.ts';
import { headBlocks, ofPeriod } from './report.ts';
import { satisfactionLines } from './survey/satisfaction-lines.ts';

/** How many things are named, and how many letters of each. */
interface Room {
  readonly objects: number;
  readonly open: number;
  readonly plans: number;
  readonly letters: number;
  /** Whether a sentence says whose page it is, as the head does. */
  readonly who: boolean;
}

/** The first with which the page is one is taken. */
const ROOMS: readonly Room[] = [
  { objects: 5, open: 4, plans: 3, letters: 110, who: true },
  { objects: 4, open: 4, plans: 2, letters: 70, who: true },
  { objects: 3, open: 3, plans: 2, letters: 50, who: true },
  { objects: 2, open: 2, plans: 1, letters: 40, who: false },
];

export const onePage = document({
  id: 'onePage',
  clauses: ['3.2', '8.5'],
  ...ofPeriod,
  archive: 'other',
  isPublic: () => true,
  blocks: (row, facts, language, verdicts) => {
    const scope = scopeOf(row, facts);
    const figures = reportFigures(scope, facts, verdicts);
    const { onePage: words } = language.documents;
    const page = (room: Room) => [
      ...headBlocks(row, facts, language, words.title),
      ...(room.who ? [paragraph('body', say(language, words.who, countsOf(figures)))] : []),
      ...checkedBlocks(scope, facts, language, room),
      ...foundBlocks(scope, figures, facts, language, room),
      ...peopleBlocks(scope, facts, language),
      ...nextBlocks(scope, facts, language, room),
    ];
    const pages = ROOMS.map(page);
    return pages.find(isOnePage) ?? pages[pages.length - 1] ?? [];
  },
});

/** The first of several names, and how many there are besides. */
function named(names: readonly string[], room: number, language: Language): string {
  const shown = names.slice(0, room).join('; ');
  const count = names.length - room;
  return count > 0 ? say(language, language.documents.onePage.andMore, { names: shown, count }) : shown;
}

function checkedBlocks(scope: Scope, facts: Facts, language: Language, room: Room): readonly Block[] {
  const { onePage: words, report } = language.documents;
  const objects = objectsOf(scope, facts).map(({ name, number }) => inOneLine(name ?? number, room.letters));
  const names = named(objects, room.objects, language);
  return [
    paragraph('subheading', words.checked),
    paragraph(
      'body',
      objects.length === 0 ? report.none : say(language, words.objects, { count: objects.length, names }),
    ),
  ];
}

/** 3.2: only what is marked as open is named. */
function foundBlocks(
  scope: Scope,
  figures: ReportFigures,
  facts: Facts,
  language: Language,
  room: Room,
): readonly Block[] {
  const { onePage: words } = language.documents;
  const counts = countsOf(figures);
  const percent = shareWords(counts.fixed, counts.identified, language);
  const open = scope.findings.filter(
    ({ number, access, found }) =>
      access === 'open' && found !== null && [...figures.open.rows, ...figures.partly.rows].includes(number),
  );
  const more = counts.open + counts.partly - Math.min(open.length, room.open);
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
          list(open.slice(0, room.open).map((one) => findingLine(one, scope, facts, language, room.letters))),
        ]),
    ...(more > 0 ? [paragraph('body', say(language, words.more, { count: more }))] : []),
    paragraph('body', say(language, words.ladder, counts)),
  ];
}

/** Its bars make the sum of all that was found; what is rare has one only where there is any. */
function stateChart(figures: ReportFigures, language: Language): Block {
  const all = ['fixed', 'fixedUnverified', 'partly', 'open', 'refused'] as const;
  const isRare = (id: (typeof all)[number]) => id === 'fixedUnverified' || id === 'refused';
  const ids = all.filter((id) => !isRare(id) || figures[id].rows.length > 0);
  const values = ids.map((id) => figures[id].rows.length);
  const { figures: names } = language.documents;
  return chartBlock({
    title: '',
    categories: ids.map((id, at) => `${names[id]}: ${values[at]}`),
    series: [{ name: '', values }],
    unit: 'count',
  });
}

/** The latest surveys in which satisfaction was asked; or why nothing of them may be shown. */
function peopleBlocks({ surveys }: Scope, facts: Facts, language: Language): readonly Block[] {
  const { onePage: words } = language.documents;
  const lines = satisfactionLines(surveys, facts, language);
  const shown = lines.length > 0 ? lines.slice(-2) : [words.notAsked];
  return [paragraph('subheading', words.people), ...shown.map((text) => paragraph('body', text))];
}

function nextBlocks({ next }: Scope, { settings }: Facts, language: Language, room: Room): readonly Block[] {
  const { onePage: words } = language.documents;
  const names = next.flatMap(({ what }) => (what === null ? [] : [inOneLine(what, room.letters)]));
  const plan =
    next.length === 0
      ? words.noPlan
      : say(language, words.plan, { count: next.length, names: named(names, room.plans, language) });
  const places = [settings.site, settings.boards].filter((place) => place !== null).join('; ');
  const shown = say(language, words.published, { places: inOneLine(places, 90) }).replace('….', '…');
  return [
    paragraph('subheading', words.next),
    paragraph('body', plan),
    paragraph('body', places === '' ? words.notPublished : shown),
    paragraph('note', words.held),
  ];
}
