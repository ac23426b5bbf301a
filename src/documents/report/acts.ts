// The report's parts on acts and on what objects did in answer (8.1).
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { objectName } from '../frame.ts';
import { countsOf } from './figure-blocks.ts';
import type { ReportFigures } from './figures.ts';
import type { Scope } from './scope.ts';

/** 8.1 «актылар боюнча жалпыланган маалыматтар»; an outcome is written freely, so a public copy leaves it out. */
export function actBlocks(
  { acts }: Scope,
  figures: ReportFigures,
  facts: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { report: words } = language.documents;
  const { header: state, choices } = columnWords(language, 'acts', 'state');
  const rows = acts.map((act) => [
    act.act ?? act.number,
    objectName(act.object, facts) ?? '',
    choices[act.state ?? ''] ?? '',
    ...(isPublic ? [] : [act.outcome ?? '']),
  ]);
  const headers = [words.number, words.object, state];
  const outcome = columnWords(language, 'acts', 'outcome').header;
  return [
    paragraph('heading', words.acts),
    paragraph('body', say(language, words.actCounts, countsOf(figures))),
    ...(rows.length === 0
      ? []
      : [
          isPublic
            ? grid(headers, rows, [0.18, 0.52, 0.3])
            : grid([...headers, outcome], rows, afterFirst(0.13, 4)),
        ]),
  ];
}

/** 8.1: «объекттеринин иш-аракеттери жөнүндө маалыматтар», by the days of their answers. */
export function answerBlocks({ acts }: Scope, language: Language): readonly Block[] {
  const { report: words } = language.documents;
  const columns = ['answeredObject', 'answeredExecutive', 'considered'] as const;
  const sent = acts.filter(({ sentObject, sentExecutive }) => sentObject !== null || sentExecutive !== null);
  const rows = sent.map((act) => [
    act.act ?? act.number,
    ...columns.map((column) => {
      const date = act[column];
      return date === null ? '–' : language.forms.date(date, 'cell');
    }),
  ]);
  const headers = [words.number, ...columns.map((column) => columnWords(language, 'acts', column).header)];
  return [
    paragraph('heading', words.responses),
    rows.length === 0 ? paragraph('body', words.none) : grid(headers, rows, afterFirst(0.13, 4)),
  ];
}
