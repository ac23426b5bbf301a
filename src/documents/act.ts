// The act of monitoring and evaluation: the seven parts that 8.1 asks for.

import { type Block, grid, line, list, paragraph } from '#core/document';
import { byNumber } from '#core/group';
import { counted } from '#core/sources';
import type { Facts } from '#rules/facts';
import { emptyParts, findingsOf, recommendationsOf } from '#rules/shared/acts/parts';
import { standingOn } from '#rules/shared/offices';
import type { Act } from '#tables/acts';
import type { Finding } from '#tables/findings';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { actVoteBlocks, answerBlocks, paperBlocks, presentBlocks } from './act-meeting.ts';
import {
  dateWords,
  daysWords,
  groupHead,
  objectName,
  regulationOf,
  signatures,
  subjectTitle,
} from './frame.ts';
import { document } from './kind.ts';
import { sourceBlocks } from './sources.ts';
import { subjectBlocks } from './subject-lines.ts';
import { surveyBlocks, surveySources } from './survey/blocks.ts';
import { type PrintedSurveys, printedSurveys } from './survey/printed.ts';

export const act = document({
  id: 'act',
  clauses: ['8.1'],
  sheet: 'acts',
  archive: 'act',
  beside: true,
  rows: ({ acts }) => acts,
  day: ({ date }) => date,
  surveys: surveysOf,
  caption: ({ act: given, number }) => given ?? number,
  missing: emptyParts,
  blocks: (row, facts, language) => {
    const own = findingsOf(row, facts.findings);
    const surveys = printedSurveys(surveysOf(row, facts), facts);
    return [
      ...headBlocks(row, facts, language),
      ...presentBlocks(row, facts, language),
      ...aboutBlocks(row, facts, language),
      ...paperBlocks(row, facts, language),
      ...resultBlocks(own, facts, language),
      ...surveyPart(surveys, facts, language),
      ...recommendationBlocks(recommendationsOf(row, facts), language),
      ...answerBlocks(row, facts, language),
      ...endBlocks(row, own, surveys, facts, language),
    ];
  },
});

function headBlocks(row: Act, facts: Facts, language: Language): readonly Block[] {
  const { act: words } = language.documents;
  return [
    ...groupHead(facts, language),
    paragraph('title', words.title),
    paragraph('subtitle', say(language, words.number, { number: row.act ?? row.number })),
    line(row.place ?? '', dateWords(language, row.date)),
    paragraph('body', `${words.legal}: ${regulationOf(facts, language)}`),
  ];
}

function aboutBlocks(row: Act, facts: Facts, language: Language): readonly Block[] {
  const { act: words, empty } = language.documents;
  const subject = subjectTitle(row.subject, facts);
  const object = objectName(row.object, facts);
  const plan = facts.plan
    .filter(({ number }) => row.plan.includes(number))
    .flatMap(({ what }) => (what ? [what] : []));
  return [
    paragraph('heading', words.parts.purpose),
    paragraph('body', row.purpose ?? empty),
    ...(plan.length > 0 ? [paragraph('body', `${words.plan}: ${plan.join('; ')}`)] : []),
    paragraph('heading', words.parts.subject),
    paragraph('body', subject ?? empty),
    paragraph('body', `${words.parts.object}: ${object ?? empty}`),
    ...subjectBlocks(
      facts.subjects.find(({ number }) => number === row.subject),
      language,
    ),
    paragraph('heading', words.parts.place),
    paragraph('body', row.place ?? empty),
    paragraph('heading', words.parts.dates),
    paragraph('body', row.from && row.to ? daysWords(language, row.from, row.to) : empty),
    ...(row.method === null ? [] : [paragraph('body', `${words.method}: ${row.method}`)]),
  ];
}

function resultBlocks(own: readonly Finding[], facts: Facts, language: Language): readonly Block[] {
  const { act: words, empty } = language.documents;
  const kinds = [
    [words.facts, own.filter(({ kind, good }) => kind !== 'evaluation' && good !== true)],
    [words.evaluation, own.filter(({ kind, good }) => kind === 'evaluation' && good !== true)],
    [words.good, own.filter(({ good }) => good === true)],
  ] as const;
  return [
    paragraph('heading', words.parts.results),
    ...(own.length === 0 ? [paragraph('body', empty)] : []),
    ...kinds.flatMap(([title, findings]) =>
      findings.length === 0
        ? []
        : [paragraph('subheading', title), ...findings.map((one) => findingBlock(one, facts, language))],
    ),
  ];
}

/** The surveys of the act's plan items whose days meet those of the act; what is not dated is not left out. */
function surveysOf({ plan, from, to }: Act, { surveys }: Facts): Facts['surveys'] {
  return surveys.filter(
    (survey) =>
      survey.plan !== null &&
      plan.includes(survey.plan) &&
      (survey.from === null || to === null || survey.from <= to) &&
      (survey.to === null || from === null || survey.to >= from),
  );
}

function surveyPart(surveys: PrintedSurveys, facts: Facts, language: Language): readonly Block[] {
  const blocks = surveyBlocks(surveys, facts, language, 2);
  if (blocks.length === 0) return [];
  return [paragraph('subheading', language.documents.surveys.heading), ...blocks];
}

/** Each finding alone: criterion, fact, cause, effect, evidence. */
function findingBlock(finding: Finding, { archive }: Facts, language: Language): Block {
  const { empty } = language.documents;
  const words = language.documents.act.finding;
  const titleOf = (number: string) => archive.find((one) => one.number === number)?.title ?? number;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.criterion, finding.criterion],
    [words.planned, finding.planned],
    [words.actual, finding.actual],
    [words.cause, finding.cause],
    [words.effect, finding.effect],
    [
      words.evidence,
      [...finding.evidence.map(titleOf), finding.source ?? '', finding.secondSource ?? '']
        .filter(Boolean)
        .join('; '),
    ],
  ];
  const rows = lines.flatMap(([word, text]) => (text ? [[word, text]] : []));
  return grid([finding.number, finding.found ?? empty], rows, [0.25, 0.75]);
}

function recommendationBlocks(own: Facts['recommendations'], language: Language): readonly Block[] {
  const { act: words, empty } = language.documents;
  const title = paragraph('heading', words.parts.recommendations);
  if (own.length === 0) return [title, paragraph('body', empty), paragraph('note', words.terms)];
  const rows = own.map(({ number, kind, addressee, text, due }) => [
    number,
    kind === 'proposal' ? words.proposal : words.recommendation,
    addressee ?? empty,
    text ?? empty,
    due === null ? '' : language.forms.date(due, 'cell'),
  ]);
  const kind = columnWords(language, 'recommendations', 'kind').header;
  return [
    title,
    grid(
      [language.documents.report.number, kind, words.addressee, words.action, words.due],
      rows,
      [0.12, 0.18, 0.2, 0.35, 0.15],
    ),
    paragraph('note', words.terms),
  ];
}

function endBlocks(
  row: Act,
  own: readonly Finding[],
  surveys: PrintedSurveys,
  facts: Facts,
  language: Language,
): readonly Block[] {
  const { act: words, sources, empty } = language.documents;
  const attachments = row.attachments?.split('\n').filter((text) => text.trim() !== '') ?? [];
  const { choices } = columnWords(language, 'members', 'role');
  const standing = byNumber(standingOn(row.date ?? facts.today, facts));
  const officeOf = (number: string) => {
    const [role] = standing.get(number)?.roles ?? [];
    const office = role === undefined ? words.member : (choices[role] ?? words.member);
    return `${office.charAt(0).toUpperCase()}${office.slice(1)}`;
  };
  const signers = facts.members
    .filter(({ number }) => row.signatories.includes(number))
    .map(({ number, name }) => [officeOf(number), name] as const);
  const sourced = [
    { name: language.sheets.findings.title, source: counted('findings', own) },
    {
      name: language.sheets.recommendations.title,
      source: counted('recommendations', recommendationsOf(row, facts)),
    },
    ...surveySources(surveys, language),
  ];
  return [
    paragraph('heading', words.parts.attachments),
    attachments.length > 0 ? list(attachments, true) : paragraph('body', empty),
    ...actVoteBlocks(row, facts, language),
    paragraph('heading', words.signatures),
    signers.length > 0 ? signatures(signers) : paragraph('body', empty),
    paragraph('body', words.copies),
    signatures([[words.seen, null]]),
    ...sourceBlocks(sources.heading, sourced, language),
  ];
}
