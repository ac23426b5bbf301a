// The report's part on what people say: the satisfied by group, the rounds side by side, and those who rated beside the provider.
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { columnWords, type Language } from '#texts';
import { tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import { mainChart, roundBlocks } from '../survey/blocks.ts';
import {
  type PrintedShare,
  type PrintedSurvey,
  type PrintedSurveys,
  printedGroups,
} from '../survey/printed.ts';
import type { Scope } from './scope.ts';
import { scorecardParts } from './work.ts';

export function peopleBlocks(
  printed: PrintedSurveys,
  scope: Scope,
  facts: Facts,
  language: Language,
): readonly Block[] {
  const { report: words } = language.documents;
  const surveys = printed.surveys.map((one) => `${nameOf(one)}: ${howOf(one, language)}`).join('; ');
  const blocks = [
    ...satisfiedBlocks(printed.surveys, language),
    ...roundBlocks(printed.rounds, language),
    ...mainChart(printed.surveys, 1, language),
    ...(surveys === '' ? [] : [paragraph('note', say(language, words.made, { surveys }))]),
    ...scorecardParts(scope, facts, language),
  ];
  return [
    paragraph('heading', words.people),
    ...(blocks.length > 0 ? blocks : [paragraph('body', words.none)]),
  ];
}

/** A line a question of satisfaction; of the groups those of which something is shown. */
function satisfiedBlocks(surveys: readonly PrintedSurvey[], language: Language): readonly Block[] {
  const { report: words, surveys: own } = language.documents;
  const asked = surveys.flatMap((survey) =>
    survey.questions.flatMap((question) => (question.satisfied === null ? [] : [{ survey, question }])),
  );
  const shareOf = ({ question }: (typeof asked)[number], group: (typeof printedGroups)[number]) =>
    question.satisfied?.[question.groups.indexOf(group)];
  const shown = printedGroups.filter((group) => asked.some((one) => shareOf(one, group)?.count != null));
  if (shown.length === 0) return [];
  const rows = asked.map((one) => [
    `${nameOf(one.survey)}: ${one.question.question.text ?? one.question.question.number}`,
    `${shareOf(one, 'all')?.base ?? own.hidden}`,
    ...shown.map((group) => cellOf(shareOf(one, group), language)),
  ]);
  const width = 0.54 / shown.length;
  return [
    paragraph('caption', words.satisfied),
    {
      ...grid([own.question, 'n', ...shown.map((group) => own.groups[group])], rows, [
        0.38,
        0.08,
        ...shown.map(() => width),
      ]),
      small: true,
    },
  ];
}

function cellOf(share: PrintedShare | undefined, language: Language): string {
  if (share === undefined) return '';
  if (share.count === null) return language.documents.surveys.hidden;
  return share.share === null ? `(${share.count})` : `${tenths(share.share, language)} %`;
}

const nameOf = ({ survey }: PrintedSurvey): string => survey.title ?? survey.number;

/** How people were asked, in one line. */
function howOf({ survey }: PrintedSurvey, language: Language): string {
  const { mode, from, to, place, random } = survey;
  const days = [from, to].flatMap((day) => (day === null ? [] : [language.forms.date(day, 'cell')]));
  const { selection } = language.tally.results.box;
  return [
    mode === null ? '' : (columnWords(language, 'surveys', 'mode').choices[mode] ?? mode),
    place ?? '',
    days.join('–'),
    random === null ? '' : selection[random ? 1 : 2],
  ]
    .filter((part) => part !== '')
    .join(', ');
}
