// What the columns of a table of answers hold: those to a question, one option of it, the groups, village or day of people.
import { isDayHeader } from '#survey/answer-days';
import { answerKey, optionsOf } from '#survey/answers';
import { optionKey } from '#survey/given-answers';
import { groupsHeader } from '#survey/group-words';
import { type Group, groups } from '#survey/groups';
import { withoutLegend } from '#survey/legend';
import type { Question } from '#tables/questions';
import { columnWords, type Language } from '#texts';

export type Meant =
  | { readonly kind: 'question'; readonly question: Question }
  /** One option of a question, ticked or not: `Сууну кайдан аласыз?/үйдөн` (Kobo). */
  | { readonly kind: 'option'; readonly question: Question; readonly option: string }
  /** One group, ticked or not. */
  | { readonly kind: 'group'; readonly group: Group }
  /** Each cell names the sex, the other groups or the village of a respondent, or the day of the answers. */
  | { readonly kind: 'sex' | 'groups' | 'village' | 'date' }
  /** None of these: a name, a code; nothing of it is kept. */
  | { readonly kind: 'other' };

export type PastedColumn = Meant & { readonly header: string; readonly meaning: string };

const OTHER: Meant = { kind: 'other' };

/** The name of a meaning in the dialogue, and of what a person chooses there. */
export function meaningOf(meant: Meant): string {
  if (meant.kind === 'question') return `question ${meant.question.number}`;
  if (meant.kind === 'option') return `option ${meant.question.number} ${meant.option}`;
  return meant.kind === 'group' ? `group ${meant.group}` : meant.kind;
}

/** Everything that a column of answers to these questions can hold. */
export function meaningsOf(questions: readonly Question[]): readonly Meant[] {
  return [
    OTHER,
    ...questions.map((question): Meant => ({ kind: 'question', question })),
    ...(['sex', 'groups', 'village', 'date'] as const).map((kind): Meant => ({ kind })),
    ...groups.filter((group) => group !== 'all').map((group): Meant => ({ kind: 'group', group })),
    ...questions.flatMap((question) =>
      question.kind === 'several'
        ? optionsOf(question.options).map((option): Meant => ({ kind: 'option', question, option }))
        : [],
    ),
  ];
}

/**
 * Reads the header row: a question by its row number, its place or its text, a group, the sex, the village or the day
 * by its name.
 * @param chosen the meanings that a person has chosen, by the places of columns from 0
 */
export function columnsOf(
  headers: readonly string[],
  questions: readonly Question[],
  languages: readonly Language[],
  chosen: Readonly<Record<string, string>>,
): readonly PastedColumn[] {
  const named = namesOf(questions, languages);
  const whole = (header: string) =>
    spellingsOf(header)
      .map((text) => named.get(answerKey(bare(text))))
      .find((meant) => meant !== undefined);
  const offered = new Map(meaningsOf(questions).map((meant) => [meaningOf(meant), meant]));
  const isChosen = headers.map((_, place) => offered.has(chosen[place] ?? ''));
  const read = headers.map(
    (header, place) =>
      offered.get(chosen[place] ?? '') ?? whole(header) ?? optionColumn(header, whole) ?? byWord(header),
  );
  const isOnly = (meant: Meant, place: number) => {
    const alike = read.flatMap(({ kind }, at) => (kind === meant.kind ? [at] : []));
    return place === (alike.find((at) => isChosen[at]) ?? alike[0]);
  };
  return read.map((meant, place) => {
    const isOneOfAll = meant.kind === 'village' || meant.kind === 'date';
    const own = isOneOfAll && !isOnly(meant, place) ? OTHER : meant;
    return { ...own, header: headers[place] ?? '', meaning: meaningOf(own) };
  });
}

function namesOf(questions: readonly Question[], languages: readonly Language[]): ReadonlyMap<string, Meant> {
  const named = new Map<string, Meant>();
  for (const language of languages) {
    for (const group of groups)
      named.set(answerKey(columnWords(language, 'tally', group).header), { kind: 'group', group });
    named.set(answerKey(columnWords(language, 'members', 'sex').header), { kind: 'sex' });
    named.set(answerKey(columnWords(language, 'tally', 'village').header), { kind: 'village' });
  }
  for (const question of questions) {
    const names = [question.number, question.order === null ? '' : `${question.order}`, question.text ?? ''];
    for (const name of names)
      if (name.trim() !== '') named.set(answerKey(name), { kind: 'question', question });
  }
  return named;
}

const VILLAGE = [
  ...['айыл', 'айылыңыз', 'кайсы айыл', 'кайсы айылда жашайсыз', 'айылдын аты', 'ваше село', 'аил'],
  ...['населенный пункт', 'в каком селе вы живете', 'название села', 'your village'],
].map(answerKey);

function byWord(header: string): Meant {
  const kind = groupsHeader(header);
  if (kind !== null) return { kind };
  if (VILLAGE.includes(answerKey(header))) return { kind: 'village' };
  return isDayHeader(header) ? { kind: 'date' } : OTHER;
}

/** `question/option`, or `question [option]` as grids of forms have it; null where it is none. */
function optionColumn(header: string, meantBy: (header: string) => Meant | undefined): Meant | null {
  const ends = [...header.matchAll(/\//g)].map(({ index }) => [
    header.slice(0, index),
    header.slice(index + 1),
  ]);
  const [, before, inside] = /^(.*)\[([^\]]*)\]\s*$/s.exec(header) ?? [];
  for (const [asked = '', named = ''] of [...ends, [before ?? '', inside ?? '']]) {
    const meant = asked === '' ? undefined : meantBy(asked);
    if (meant?.kind !== 'question') continue;
    const option = optionsOf(meant.question.options).find((one) => optionKey(one) === optionKey(named));
    if (option !== undefined) return { kind: 'option', question: meant.question, option };
  }
  return null;
}

/**
 * A header as it stands, without the mark of a question that must be answered, without the groups that Kobo sets before
 * it (`water/Сууну кайдан аласыз?`), each half of one in two languages, and without the explanation of its codes.
 */
function spellingsOf(header: string): readonly string[] {
  const plain = header.replace(/[\s*:]+$/, '');
  const halves = plain.split(/\s\/\s/);
  const behindGroups = [...plain.matchAll(/\//g)].map(({ index }) => plain.slice(index + 1));
  const explained = withoutLegend(header);
  return [
    header,
    plain,
    ...(halves.length === 2 ? halves : []),
    ...behindGroups,
    ...(explained === header ? [] : [explained]),
  ];
}

/** `№ 3` and `3)` are 3; `3. Суу барбы?` is `Суу барбы?` */
function bare(header: string): string {
  return header
    .replace(/^№\s*/, '')
    .replace(/^(\d+)[.)]\s*/, (whole, order, _at, text) => (whole.length === text.length ? order : ''));
}
