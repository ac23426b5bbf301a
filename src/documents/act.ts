// The act of monitoring and evaluation: the seven parts that 8.1 asks for.

import type { CivilDate } from '#core/date';
import { type Block, type DocumentTree, grid, list, pairs, paragraph } from '#core/document';
import { emptyParts, findingsOf, recommendationsOf } from '#rules/acts/parts';
import type { Facts } from '#rules/facts';
import type { Act } from '#tables/acts';
import type { Finding } from '#tables/findings';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';

export type ActFacts = Pick<
  Facts,
  'findings' | 'recommendations' | 'subjects' | 'objects' | 'plan' | 'members' | 'settings' | 'today'
>;

/** The act as a document; marked as a draft while a part is empty. */
export function actDocument(act: Act, facts: ActFacts, language: Language): DocumentTree {
  const words = language.documents.act;
  const { draft, legalBasis } = language.documents;
  const { settings } = facts;
  const own = findingsOf(act, facts.findings);
  const isDraft = emptyParts(act, facts).length > 0;
  const number = act.act ?? act.number;
  const heading: readonly Block[] = [
    paragraph('centered', settings.kenesh ?? ''),
    paragraph('title', words.title),
    paragraph('subtitle', say(language, words.number, { number })),
    pairs([[act.place ?? '', dateWords(language, act.date)]], [0.5, 0.5]),
    paragraph('body', `${words.legal}: ${settings.ownRegulation ?? legalBasis}`),
  ];
  return {
    name: say(language, words.name, { number }),
    header: isDraft ? draft : null,
    footer: null,
    blocks: [
      ...heading.filter((block) => block.kind !== 'paragraph' || block.text !== ''),
      ...aboutBlocks(act, facts, language),
      ...resultBlocks(own, language),
      ...recommendationBlocks(recommendationsOf(act, facts), language),
      ...endBlocks(act, own, facts, language),
    ],
  };
}

function aboutBlocks(act: Act, facts: ActFacts, language: Language): readonly Block[] {
  const { act: words, empty } = language.documents;
  const subject = facts.subjects.find(({ number }) => number === act.subject)?.title;
  const object = facts.objects.find(({ number }) => number === act.object)?.name;
  const plan = facts.plan
    .filter(({ number }) => act.plan.includes(number))
    .flatMap(({ what }) => (what ? [what] : []));
  return [
    paragraph('heading', words.parts.purpose),
    paragraph('body', act.purpose ?? empty),
    ...(plan.length > 0 ? [paragraph('body', `${words.plan}: ${plan.join('; ')}`)] : []),
    paragraph('heading', words.parts.subject),
    paragraph('body', subject ?? empty),
    paragraph('body', `${words.parts.object}: ${object ?? empty}`),
    paragraph('heading', words.parts.place),
    paragraph('body', act.place ?? empty),
    paragraph('heading', words.parts.dates),
    paragraph(
      'body',
      act.from && act.to ? `${dateWords(language, act.from)} – ${dateWords(language, act.to)}` : empty,
    ),
    ...(act.method === null ? [] : [paragraph('body', `${words.method}: ${act.method}`)]),
  ];
}

function resultBlocks(own: readonly Finding[], language: Language): readonly Block[] {
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
        : [paragraph('subheading', title), ...findings.map((one) => findingBlock(one, language))],
    ),
  ];
}

/** Each finding alone: criterion, fact, cause, effect, evidence. */
function findingBlock(finding: Finding, language: Language): Block {
  const words = language.documents.act.finding;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.found, finding.found],
    [words.criterion, finding.criterion],
    [words.planned, finding.planned],
    [words.actual, finding.actual],
    [words.cause, finding.cause],
    [words.effect, finding.effect],
    [
      words.evidence,
      [...finding.evidence, finding.source ?? '', finding.secondSource ?? ''].filter(Boolean).join('; '),
    ],
  ];
  const rows = lines.flatMap(([word, text]) => (text ? [[word, text]] : []));
  return { kind: 'table', header: [finding.number, ''], rows, widths: [0.25, 0.75], plain: false };
}

function recommendationBlocks(own: ActFacts['recommendations'], language: Language): readonly Block[] {
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
  act: Act,
  own: readonly Finding[],
  { members }: ActFacts,
  language: Language,
): readonly Block[] {
  const { act: words, empty } = language.documents;
  const attachments = act.attachments?.split('\n').filter((line) => line.trim() !== '') ?? [];
  const signers = members.filter(({ number }) => act.signatories.includes(number));
  const rows = signers.map(({ name, role }) => [
    role === 'chair' ? words.chair : words.member,
    '____________',
    name ?? '',
  ]);
  const source = { sheet: language.sheets.findings.title, rows: own.map(({ number }) => number).join(', ') };
  return [
    paragraph('heading', words.parts.attachments),
    attachments.length > 0 ? list(attachments, true) : paragraph('body', empty),
    paragraph('heading', words.signatures),
    rows.length > 0 ? pairs(rows, [0.25, 0.35, 0.4]) : paragraph('body', empty),
    ...(own.length > 0 ? [paragraph('note', say(language, words.sources, source))] : []),
  ];
}

function dateWords(language: Language, date: CivilDate | null): string {
  return date === null ? language.documents.empty : language.forms.date(date, 'document');
}
