// The report's parts on acts and on what objects did in answer (8.1).
import type { CivilDate } from '#core/date';
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { dispatchesIn } from '#rules/shared/acts/dispatch';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import { columnWords, type Language } from '#texts';
import { objectName } from '../frame.ts';
import type { Scope } from './scope.ts';

/** 8.1 «актылар боюнча жалпыланган маалыматтар»; an outcome is written freely, so a public copy leaves it out. */
export function actBlocks(
  { acts }: Scope,
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
    paragraph('subheading', words.acts),
    ...(rows.length === 0
      ? [paragraph('body', words.none)]
      : [
          isPublic
            ? grid(headers, rows, [0.18, 0.52, 0.3])
            : grid([...headers, outcome], rows, afterFirst(0.13, 4)),
        ]),
  ];
}

/**
 * 8.1: «объекттеринин иш-аракеттери жөнүндө маалыматтар»: the days of their answers, and what they answered (4.3). That is
 * written freely, so a public copy leaves it out.
 */
export function answerBlocks(
  { acts }: Scope,
  { objects, letters }: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { report: words } = language.documents;
  const dispatchesOf = dispatchesIn(objects, letters);
  const date = (day: CivilDate | null) => (day === null ? '–' : language.forms.date(day, 'cell'));
  const answers = acts.flatMap((act) => {
    const dispatches = dispatchesOf(act);
    const by = (who: 'object' | 'executive') => dispatches.find(({ addressee }) => addressee === who);
    if (dispatches.every(({ sent }) => sent === null)) return [];
    const [object, executive] = [by('object'), by('executive')];
    return [{ act, object, executive, own: [...(object?.letters ?? []), ...(executive?.letters ?? [])] }];
  });
  const days = answers.map(({ act, object, executive }) => [
    act.act ?? act.number,
    date(object?.answered ?? null),
    date(executive?.answered ?? null),
    date(act.considered),
  ]);
  const columns = ['answeredObject', 'answeredExecutive', 'considered'] as const;
  const headers = [words.number, ...columns.map((column) => columnWords(language, 'acts', column).header)];
  return [
    paragraph('subheading', words.responses),
    days.length === 0 ? paragraph('body', words.none) : grid(headers, days, afterFirst(0.13, 4)),
    ...(isPublic ? [] : contentBlocks(answers, language)),
  ];
}

/** What the letters say of causes and measures. */
function contentBlocks(
  answers: readonly { readonly act: Act; readonly own: readonly Letter[] }[],
  language: Language,
): readonly Block[] {
  const columns = ['causes', 'measures', 'measuresDone'] as const;
  const rows = answers
    .map(({ act, own }) => [
      act.act ?? act.number,
      ...columns.map((column) => own.flatMap((letter) => letter[column] ?? []).join('; ')),
    ])
    .filter(([, ...texts]) => texts.some((text) => text !== ''));
  const headers = columns.map((column) => columnWords(language, 'letters', column).header);
  return rows.length === 0
    ? []
    : [grid([language.documents.report.number, ...headers], rows, afterFirst(0.13, 4))];
}
