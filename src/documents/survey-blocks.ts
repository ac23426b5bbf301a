// A survey in a document: a table a question, the notes on its figures, and the box that says how it was made.
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Disclosure } from '#survey/disclosure';
import type { PublicFigure } from '#survey/public';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { listed } from './frame.ts';
import type { PaperLine, PaperQuestion, SurveyPaper } from './survey-paper.ts';

/** Of the page's width: who, how many, and the satisfied; the answers share the rest. */
const WIDTHS = { where: 0.24, base: 0.08, satisfied: 0.14 } as const;

/** A survey with its figures and its box, under a subheading of its title. */
export function surveyBlocks(
  paper: SurveyPaper,
  facts: Pick<Facts, 'archive'>,
  language: Language,
): readonly Block[] {
  const { survey, disclosure, questions, hides, smallBase } = paper;
  const { box } = language.tally.results;
  return [
    paragraph('subheading', `${survey.number} · ${survey.title ?? ''}`),
    ...questions.flatMap((one) => questionBlocks(one, language)),
    paragraph('note', say(language, box.smallNote, { least: smallBase })),
    ...(hides ? [paragraph('note', box.hiddenNote)] : []),
    paragraph('body', box.title),
    listed(disclosureRows(disclosure, facts, language), language),
  ];
}

function questionBlocks({ question, lines }: PaperQuestion, language: Language): readonly Block[] {
  const { box, satisfaction } = language.tally.results;
  const answers = lines[0]?.figures.map(({ answer }) => answer) ?? [];
  const hasSatisfied = lines.some(({ satisfied }) => satisfied !== null);
  const rest = 1 - WIDTHS.where - WIDTHS.base - (hasSatisfied ? WIDTHS.satisfied : 0);
  return [
    paragraph('body', `${question.number} · ${question.text ?? ''}`),
    grid(
      [box.where, 'n', ...answers, ...(hasSatisfied ? [satisfaction] : [])],
      lines.map((line) => [
        placeName(line, language),
        `${line.base ?? box.hidden}`,
        ...line.figures.map((figure) => figureWords(figure, language)),
        ...(hasSatisfied ? [line.satisfied === null ? '' : percent(line.satisfied, language)] : []),
      ]),
      [
        WIDTHS.where,
        WIDTHS.base,
        ...answers.map(() => rest / answers.length),
        ...(hasSatisfied ? [WIDTHS.satisfied] : []),
      ],
    ),
  ];
}

function placeName({ group, village }: PaperLine, language: Language): string {
  if (village === null) return columnWords(language, 'tally', group).header;
  return village === '' ? language.tally.results.notStated : village;
}

/** `61,9 % (73)`, `(12)` of a small base, `…` of what may not be told. */
function figureWords({ count, share }: PublicFigure, language: Language): string {
  if (count === null) return language.tally.results.box.hidden;
  return share === null ? `(${count})` : `${percent(share, language)} (${count})`;
}

function percent(share: number, { forms }: Language): string {
  return `${forms.number(Math.round(share * 1000) / 10)} %`;
}

/** The box, item by item, in words: for a table in a document, or the lines of a sheet. */
export function disclosureRows(
  disclosure: Disclosure,
  { archive }: Pick<Facts, 'archive'>,
  language: Language,
): readonly (readonly [item: string, value: string])[] {
  const { box } = language.tally.results;
  const { forms } = language;
  const { response, error, groups, mode, from, to, place } = disclosure;
  const stated = (value: string | number | null) => (value === null ? box.notStated : `${value}`);
  const { complete, approached } = response;
  const days = [from, to].flatMap((day) => (day === null ? [] : [forms.date(day, 'cell')]));
  const title = archive.find(({ number }) => number === disclosure.wording)?.title ?? disclosure.wording;
  return [
    [
      box.ranBy[0],
      say(language, box.ranBy[1], {
        group: language.documents.common.group,
        members: disclosure.countedBy.length,
      }),
    ],
    [box.questions, disclosure.questions.join(' · ')],
    [box.wording, stated(title)],
    [box.population, stated(disclosure.population)],
    [box.frame, stated(disclosure.frame)],
    [box.selection[0], disclosure.random === null ? box.notStated : box.selection[disclosure.random ? 1 : 2]],
    [
      box.respondents[0],
      say(language, box.respondents[1], {
        people: disclosure.respondents ?? box.hidden,
        wanted: disclosure.wanted ?? box.notStated,
      }),
    ],
    [
      box.groups,
      groups
        .map(
          ({ group, people }) => `${columnWords(language, 'tally', group).header} – ${people ?? box.hidden}`,
        )
        .join(', '),
    ],
    [
      box.mode,
      mode === null ? box.notStated : (columnWords(language, 'surveys', 'mode').choices[mode] ?? mode),
    ],
    [box.when, [days.join('–'), place ?? ''].filter((part) => part !== '').join(', ') || box.notStated],
    [
      box.response,
      complete === null || approached === null || approached === 0
        ? box.notStated
        : `${percent(complete / approached, language)} (${complete} / ${approached})`,
    ],
    [
      box.error[0],
      error === null
        ? disclosure.random === true
          ? box.notStated
          : box.error[2]
        : say(language, box.error[1], { points: forms.number(Math.round(error * 1000) / 10) }),
    ],
    [box.weighting[0], box.weighting[1]],
    [box.limits, stated(disclosure.limits)],
  ];
}
