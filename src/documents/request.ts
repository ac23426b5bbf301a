// A request for information to an object of monitoring (7.3.2(1)), with the term of the law that it rests on (4.3).
import { paragraph } from '#core/document';
import { basis, chairOf, sentence, signatures } from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { isAddressed, letterHead } from './letter.ts';

export const request = document({
  id: 'request',
  clauses: ['7.3.2(1)'],
  sheet: 'letters',
  archive: 'letter',
  rows: ({ letters }) => letters.filter(({ kind }) => kind === 'request'),
  day: ({ sent }) => sent,
  caption: ({ number }) => number,
  missing: (letter, facts) =>
    emptyOf({
      number: letter.letter !== null,
      addressee: isAddressed(letter, facts),
      about: letter.about !== null,
      term: letter.termDays !== null && letter.termUnit !== null && letter.termBasis !== null,
      chair: chairOf(facts, letter.sent ?? facts.today) !== null,
    }),
  blocks: (letter, facts, language) => {
    const { request: words, common, empty } = language.documents;
    const { about, sent, termDays, termUnit, termBasis } = letter;
    return [
      ...letterHead(letter, words.title, words.about, facts, language),
      sentence(language, words.asks),
      paragraph('body', about ?? empty),
      sentence(language, words.term, {
        days: termDays ?? empty,
        unit: termUnit ?? '',
        basis: termBasis ?? empty,
      }),
      sentence(language, words.limits),
      basis('7.3.2(1), 4.3', facts, language),
      signatures([[common.chair, chairOf(facts, sent ?? facts.today)]]),
    ];
  },
});
