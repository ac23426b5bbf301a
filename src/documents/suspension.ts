// The draft by which the kenesh's chair keeps a member out of a subject while a conflict of interest lasts (6.4).
import { list, paragraph } from '#core/document';
import { hasMatter, matterRows, memberOf } from './conflict.ts';
import { basis, dateWords, listed, numberAndDate, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const suspension = document({
  id: 'suspension',
  clauses: ['6.4'],
  sheet: 'conflicts',
  archive: 'decision',
  rows: ({ conflicts }) => conflicts,
  caption: ({ number }) => number,
  missing: (conflict, facts) =>
    emptyOf({
      member: memberOf(conflict, facts) !== null,
      matter: hasMatter(conflict),
      suspension: conflict.suspendedFrom !== null,
      kenesh: facts.settings.kenesh !== null,
      keneshChair: facts.settings.keneshChair !== null,
    }),
  blocks: (conflict, facts, language) => {
    const { suspension: words, common, empty } = language.documents;
    const { suspendedFrom, suspendedTo } = conflict;
    return [
      paragraph('centered', facts.settings.kenesh ?? empty),
      ...titled(words.title, common.draftOf),
      numberAndDate(null, null, language),
      paragraph('body', words.about),
      basis('6.4', facts, language),
      sentence(language, words.because),
      listed(
        [
          [common.member, memberOf(conflict, facts)],
          ...matterRows(conflict, facts, language),
          [words.from, suspendedFrom === null ? null : dateWords(language, suspendedFrom)],
          [words.to, suspendedTo === null ? words.untilSettled : dateWords(language, suspendedTo)],
        ],
        language,
      ),
      list([words.suspend, words.keeps, words.informed], true),
      signatures([[common.keneshChair, facts.settings.keneshChair]]),
    ];
  },
});
