// A member's written notice of a conflict of interest, to the group's chair and to the kenesh (6.3).
import { line, paragraph } from '#core/document';
import { say } from '#texts/verdict-words';
import { conflictTable, hasMatter, memberOf } from './conflict.ts';
import { addressed, basis, chairOf, dateWords, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const declaration = document({
  id: 'declaration',
  clauses: ['6.3'],
  sheet: 'conflicts',
  archive: 'other',
  rows: ({ conflicts }) => conflicts,
  day: ({ arisen }) => arisen,
  caption: ({ number }) => number,
  missing: (conflict, facts) =>
    emptyOf({
      member: memberOf(conflict, facts) !== null,
      conflict: conflict.kind !== null && conflict.actuality !== null,
      matter: hasMatter(conflict),
      arisen: conflict.arisen !== null,
      chair: chairOf(facts, conflict.arisen ?? facts.today) !== null,
      kenesh: facts.settings.kenesh !== null,
    }),
  blocks: (conflict, facts, language) => {
    const { declaration: words, common, empty } = language.documents;
    const chair = chairOf(facts, conflict.arisen ?? facts.today) ?? empty;
    const member = memberOf(conflict, facts);
    const informed = conflict.toldChair ?? conflict.toldKenesh;
    const from = say(language, words.fromMember, { name: member ?? empty });
    return [
      addressed(say(language, words.toChair, { name: chair }), language),
      addressed(facts.settings.kenesh, language),
      paragraph('right', say(language, common.from, { name: from })),
      ...titled(words.title),
      sentence(language, words.tells),
      conflictTable(conflict, facts, language),
      sentence(language, words.abstains),
      basis('6.1–6.3', facts, language),
      line('', informed === null ? common.blankDate : dateWords(language, informed)),
      signatures([[words.member, member]]),
    ];
  },
});
