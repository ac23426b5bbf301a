// Rows of answers, one a respondent, as counts by question, answer and group.
import { roleOf } from '#survey/answers';
import { isSex } from '#survey/group-words';
import { type Group, groups, sexes, socialGroups } from '#survey/groups';
import type { Question } from '#tables/questions';
import { Refusal } from '#texts/refusal';
import { answersOf } from '../answers-of.ts';
import type { TallyCount } from '../types.ts';
import type { PastedColumn } from './columns.ts';
import { type Heard, type Hearing, hearingOf } from './heard.ts';

/** What is done with a word of which only a person can say what it means. */
export type Unknown = 'refuse' | 'leave out';

/** The counts of respondents, every question alone. Refused where a word for a group is not known, unless it is left out. */
export function countsOf(
  columns: readonly PastedColumn[],
  respondents: readonly (readonly string[])[],
  hearing: Hearing,
  unknown: Unknown = 'refuse',
): readonly TallyCount[] {
  const readers = columns.map((column) => hearingOf(column, hearing));
  const heard = respondents.map((cells) => readers.map((read, place) => read(cells[place] ?? '')));
  const counted = askedGroups(columns);
  const members = heard.map((words) => groupsOf(columns, words, counted, unknown));
  return questionsIn(columns).flatMap((question) => {
    const people = new Map<string, Partial<Record<Group, number>>>();
    const notStated = notStatedOf(question, hearing);
    heard.forEach((words, index) => {
      for (const answer of givenTo(question, columns, words, notStated)) {
        const counts = people.get(answer) ?? Object.fromEntries(counted.map((group) => [group, 0]));
        people.set(answer, counts);
        for (const group of members[index] ?? []) counts[group] = (counts[group] ?? 0) + 1;
      }
    });
    return [...people].map(([answer, counts]) => ({ question: question.number, answer, counts }));
  });
}

/** The questions that the columns tell of, each once. */
export function questionsIn(columns: readonly PastedColumn[]): readonly Question[] {
  return [
    ...new Set(
      columns.flatMap((column) =>
        column.kind === 'question' || column.kind === 'option' ? [column.question] : [],
      ),
    ),
  ];
}

/** The answer of those who gave none: «көрсөтүлгөн эмес» where there is one answer each, none where there are several. */
function notStatedOf(question: Question, { language }: Hearing): readonly string[] {
  if (question.kind === 'several') return [];
  const own = answersOf(question, language).find((answer) => roleOf(answer) === 'notStated');
  return [own ?? language.sheets.tally.columns.notStated];
}

/** What a respondent answered, as the question spells it. */
function givenTo(
  question: Question,
  columns: readonly PastedColumn[],
  words: readonly (readonly Heard[])[],
  notStated: readonly string[],
): readonly string[] {
  const given = new Set<string>();
  columns.forEach((column, place) => {
    for (const { as } of words[place] ?? []) {
      if (as === null || as === '') continue;
      if (column.kind === 'option' && column.question === question) given.add(column.option);
      if (column.kind === 'question' && column.question === question) given.add(as);
    }
  });
  return given.size > 0 ? [...given] : notStated;
}

/** The groups that the table reports. */
function askedGroups(columns: readonly PastedColumn[]): readonly Group[] {
  const named = columns.flatMap((column) => (column.kind === 'group' ? [column.group] : []));
  const bySex: readonly Group[] = columns.some(({ kind }) => kind === 'sex') ? sexes : [];
  const social: readonly Group[] = columns.some(({ kind }) => kind === 'groups') ? socialGroups : [];
  const rest: readonly Group[] = named.includes('women') || named.includes('men') ? ['notStated'] : [];
  return [...new Set<Group>(['all', ...named, ...bySex, ...social, ...rest])];
}

const REFUSALS: Readonly<Record<string, 'unknownSex' | 'unknownGroup'>> = {
  sex: 'unknownSex',
  groups: 'unknownGroup',
};

/** The groups of a respondent; anyone who is of neither sex is «көрсөтүлгөн эмес», where the table asks at all. */
function groupsOf(
  columns: readonly PastedColumn[],
  words: readonly (readonly Heard[])[],
  asked: readonly Group[],
  unknown: Unknown,
): readonly Group[] {
  const found = new Set<Group>(['all']);
  columns.forEach((column, place) => {
    for (const { given, as } of words[place] ?? []) {
      // Taken for «not stated» or «not ticked», somebody would be lost.
      if (as === null && unknown === 'refuse')
        throw new Refusal(REFUSALS[column.kind] ?? 'unknownTick', { column: column.header, word: given });
      if (column.kind === 'group' && as !== null && as !== '') found.add(column.group);
      if (column.kind !== 'sex' && column.kind !== 'groups') continue;
      const group = groups.find((one) => one === as && isSex(one) === (column.kind === 'sex'));
      if (group !== undefined) found.add(group);
    }
  });
  if (found.has('women') || found.has('men')) found.delete('notStated');
  else if (asked.includes('notStated')) found.add('notStated');
  return [...found];
}
