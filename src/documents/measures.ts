// The executive body's generalised information to the kenesh on measures taken after an act (4.3).
import { deriveDeadline } from '#calendar';
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { findingsOf, recommendationsOf } from '#rules/shared/acts/parts';
import { type Receipt, receiptsIn } from '#rules/shared/acts/receipts';
import { countingOptions } from '#rules/shared/deadlines/options';
import type { Act } from '#tables/acts';
import { columnWords, type Language } from '#texts';
import {
  addressed,
  basis,
  dateWords,
  numberAndDate,
  objectName,
  sentence,
  signatures,
  subjectTitle,
  titled,
} from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const measures = document({
  id: 'measures',
  clauses: ['4.3'],
  sheet: 'acts',
  archive: 'other',
  rows: ({ acts }) => acts,
  day: ({ answeredExecutive }) => answeredExecutive,
  caption: ({ act, number }) => act ?? number,
  missing: (act, facts) => {
    const own = recommendationsOf(act, facts);
    return emptyOf({
      number: act.act !== null,
      executive: facts.settings.executiveBody !== null,
      kenesh: facts.settings.kenesh !== null,
      received: receiptOf(act, facts).received !== null,
      measures: own.length > 0 && own.every(({ answer }) => answer !== null),
    });
  },
  blocks: (act, facts, language) => {
    const { measures: words, common, empty } = language.documents;
    const { executiveBody, executiveHead, kenesh } = facts.settings;
    const receipt = receiptOf(act, facts);
    const { received } = receipt;
    const due = received === null ? null : deriveDeadline('4.3-30', received, countingOptions(facts)).due;
    return [
      paragraph('centered', executiveBody ?? empty),
      numberAndDate(null, receipt.answered, language),
      addressed(kenesh, language),
      ...titled(words.title, words.about),
      sentence(language, words.act, { number: act.act ?? act.number, date: act.date ?? empty }),
      paragraph('body', `${common.subject}: ${subjectTitle(act.subject, facts) ?? empty}`),
      paragraph('body', `${common.object}: ${objectName(act.object, facts) ?? empty}`),
      sentence(language, words.received, {
        received: received ?? dateWords(language, null),
        due: due ?? dateWords(language, null),
      }),
      sentence(language, words.states, statesOf(act, facts)),
      answerTable(act, facts, language),
      basis('4.3', facts, language),
      signatures([[common.executiveHead, executiveHead]]),
    ];
  },
});

/** When the executive body received the act, and when it answered. */
function receiptOf(act: Act, { objects, letters }: Facts): Receipt {
  return receiptsIn(objects, letters)(act).executive;
}

function statesOf(act: Act, { findings }: Facts) {
  const problems = findingsOf(act, findings).filter(({ good }) => good !== true);
  const count = (state: 'fixed' | 'partly') => problems.filter((one) => one.state === state).length;
  const [fixed, partly] = [count('fixed'), count('partly')];
  return { all: problems.length, fixed, partly, open: problems.length - fixed - partly };
}

function answerTable(act: Act, facts: Facts, language: Language): Block {
  const { measures: words, report, empty } = language.documents;
  const { choices } = columnWords(language, 'recommendations', 'answer');
  const rows = recommendationsOf(act, facts).map(({ number, text, answer, why, done }) => [
    number,
    text ?? empty,
    answer === null ? empty : (choices[answer] ?? answer),
    why ?? '',
    done === null ? '' : language.forms.date(done, 'cell'),
  ]);
  if (rows.length === 0) return paragraph('body', empty);
  return grid(
    [report.number, words.recommendation, words.answer, words.why, words.done],
    rows,
    [0.12, 0.34, 0.18, 0.2, 0.16],
  );
}
