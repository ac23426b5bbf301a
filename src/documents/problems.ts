// Notice of problems found at an object, with the recommendations on them (7.3.1, 2.2(6)); one to the community holds only open findings.
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { problemsByObject } from '#rules/shared/problem-listeners';
import type { Finding } from '#tables/findings';
import type { Letter } from '#tables/letters';
import type { Language } from '#texts';
import { basis, chairOf, objectName, sentence, signatures } from './frame.ts';
import { document, emptyOf } from './kind.ts';
import { isAddressed, letterHead, objectOfLetter } from './letter.ts';

export const problems = document({
  id: 'problems',
  clauses: ['2.2(6)', '7.3.1'],
  sheet: 'letters',
  archive: 'letter',
  rows: ({ letters }) => letters.filter(({ kind }) => kind === 'problems' || kind === 'act'),
  isPublic: ({ addressee }) => addressee === 'community',
  day: ({ sent }) => sent,
  caption: ({ number }) => number,
  missing: (letter, facts) =>
    emptyOf({
      number: letter.letter !== null,
      addressee: isAddressed(letter, facts),
      object: objectName(objectOfLetter(letter, facts), facts) !== null,
      problems: shownOf(letter, facts).some(({ found }) => found !== null),
      chair: chairOf(facts, letter.sent ?? facts.today) !== null,
    }),
  blocks: (letter, facts, language) => {
    const { problems: words, common, empty } = language.documents;
    const shown = shownOf(letter, facts);
    const held = reportedIn(letter, facts).length - shown.length;
    return [
      ...letterHead(letter, words.title, words.about, facts, language),
      paragraph('body', `${common.object}: ${objectName(objectOfLetter(letter, facts), facts) ?? empty}`),
      ...(letter.about === null ? [] : [paragraph('body', letter.about)]),
      sentence(language, words.tells),
      shown.length > 0 ? problemTable(shown, language) : paragraph('body', empty),
      ...(held > 0 ? [sentence(language, words.held, { count: held })] : []),
      ...recommendationBlocks(shown, facts, language),
      ...(letter.addressee === 'community' ? [] : [sentence(language, words.asks)]),
      basis('2.2, 7.3.1', facts, language),
      signatures([[common.chair, chairOf(facts, letter.sent ?? facts.today)]]),
    ];
  },
});

/** The problems that a letter reports: those of its act, else all still open at its object. */
function reportedIn(letter: Letter, facts: Facts): readonly Finding[] {
  const object = objectOfLetter(letter, facts);
  const standing = problemsByObject(facts);
  if (letter.act !== null) return [...standing.values()].flat().filter(({ act }) => act === letter.act);
  return object === null ? [] : (standing.get(object) ?? []);
}

/** 3.2: nothing whose access is restricted or not stated goes to the community. */
function shownOf(letter: Letter, facts: Facts): readonly Finding[] {
  const reported = reportedIn(letter, facts);
  return letter.addressee === 'community' ? reported.filter(({ access }) => access === 'open') : reported;
}

function problemTable(shown: readonly Finding[], language: Language): Block {
  const { problems: words, report, empty } = language.documents;
  const rows = shown.map(({ number, found, criterion, effect }) => [
    number,
    found ?? empty,
    criterion ?? '',
    effect ?? '',
  ]);
  return grid([report.number, words.found, words.criterion, words.effect], rows, [0.1, 0.4, 0.25, 0.25]);
}

function recommendationBlocks(shown: readonly Finding[], facts: Facts, language: Language): readonly Block[] {
  const { problems: words, act, report } = language.documents;
  const numbers = new Set(shown.map(({ number }) => number));
  const own = facts.recommendations.filter(({ finding }) => finding !== null && numbers.has(finding));
  if (own.length === 0) return [];
  const rows = own.map(({ number, addressee, text, due }) => [
    number,
    addressee ?? '',
    text ?? '',
    due === null ? '' : language.forms.date(due, 'cell'),
  ]);
  return [
    paragraph('heading', words.recommendations),
    grid([report.number, act.addressee, act.action, act.due], rows, [0.12, 0.23, 0.48, 0.17]),
  ];
}
