// Counts pasted answers, a row a respondent, into a batch; of single respondents nothing is kept.
import type { World } from '#core/ports';
import { answerKey, roleOf } from '#survey/answers';
import { type Group, sexes } from '#survey/groups';
import type { Question } from '#tables/questions';
import { asText } from '#tables/read-cell';
import { columnWords, type Language, languageCodes } from '#texts';
import { say } from '#texts/verdict-words';
import { Refusal } from '../refusal.ts';
import { languageOf } from '../words.ts';
import { answersOf } from './answers-of.ts';
import { checkSurvey, questionsOf } from './check-batch.ts';
import { columnsOf, type PastedColumn } from './columns.ts';
import { type Opened, openFor } from './opened.ts';
import { pastedRows } from './pasted.ts';
import { addBatch } from './send.ts';
import type { TallyCount } from './types.ts';

/** What people write in a group's column for those who do not belong to it. */
const NO = ['0', '-', '–', '—', 'жок', 'эмес', 'нет', 'no', 'false'];

/** Whose answers they are. */
export interface Asked {
  readonly survey: string;
  readonly member: string;
  readonly village: string;
}

/**
 * Counts the answers and sends them as a first entry of today. Its mark is made of the counts alone: pasted twice on
 * one day it counts once. Call under the lock.
 */
export function countAnswers(world: World, asked: Asked, text: string): string {
  return countRows(world, openFor(world, SHEETS), asked, pastedRows(text), '');
}

/**
 * The same of a tab in which the answers stand, such as the responses of a Google Form. What was counted from it before
 * stands above what has come since, and is not counted again. Call under the lock.
 */
export function countTab(world: World, asked: Asked, tab: number): string {
  const opened = openFor(world, SHEETS);
  const [headers = [], ...respondents] = world.book
    .read(tab)
    .map((row) => row.map(asText))
    .filter((row) => row.some((cell) => cell !== ''));
  const mark = `${tab}/`;
  const before = new Map(
    opened
      .sheet('tally')
      .records.flatMap(({ survey, sent, forms }) =>
        survey === asked.survey && sent?.startsWith(mark) ? [[sent, forms ?? 0] as const] : [],
      ),
  );
  const counted = [...before.values()].reduce((sum, forms) => sum + forms, 0);
  if (counted > 0 && respondents.length <= counted) return opened.language.tally.noNewAnswers;
  return countRows(world, opened, asked, [headers, ...respondents.slice(counted)], mark);
}

const SHEETS = ['surveys', 'questions', 'members', 'tally'] as const;

/** @param mark what the batch's own mark begins with */
function countRows(
  world: World,
  opened: Opened,
  { survey, member, village }: Asked,
  [headers = [], ...respondents]: readonly (readonly string[])[],
  mark: string,
): string {
  const { language } = opened;
  checkSurvey({ survey, member }, opened);
  const languages = languageCodes.map((code) => languageOf(world, code));
  const columns = columnsOf(headers, questionsOf(survey, opened), languages);
  if (respondents.length === 0 || !columns.some(({ kind }) => kind === 'question'))
    throw new Refusal('noAnswers');
  const batch = {
    survey,
    member,
    village,
    date: world.today,
    entry: 'first' as const,
    forms: respondents.length,
    counts: countsOf(columns, respondents, language, languages),
  };
  const id = mark + fingerprint(JSON.stringify(batch));
  const { added, rows, said } = addBatch(world, opened, { ...batch, id });
  const ignored = columns.flatMap((column) =>
    column.kind === 'other' && column.header !== '' ? [`«${column.header}»`] : [],
  );
  const counted = say(language, language.tally.counted, { forms: batch.forms, rows: rows.length });
  const left =
    ignored.length === 0 ? [] : [say(language, language.tally.ignored, { columns: ignored.join(', ') })];
  return [added ? counted : said, ...left].join(' ');
}

function countsOf(
  columns: readonly PastedColumn[],
  respondents: readonly (readonly string[])[],
  language: Language,
  languages: readonly Language[],
): readonly TallyCount[] {
  const members = respondents.map((cells) => groupsOf(columns, cells, languages));
  const counted = askedGroups(columns);
  return columns.flatMap((column, place) => {
    if (column.kind !== 'question') return [];
    const { question } = column;
    const answers = new Map(answersOf(question, language).map((answer) => [answerKey(answer), answer]));
    const people = new Map<string, Partial<Record<Group, number>>>();
    respondents.forEach((cells, index) => {
      for (const answer of givenIn(cells[place] ?? '', question, answers, language)) {
        const counts = people.get(answer) ?? Object.fromEntries(counted.map((group) => [group, 0]));
        people.set(answer, counts);
        for (const group of members[index] ?? []) counts[group] = (counts[group] ?? 0) + 1;
      }
    });
    return [...people].map(([answer, counts]) => ({ question: question.number, answer, counts }));
  });
}

/** The answers in a cell, as the question spells them; a blank is «көрсөтүлгөн эмес» where there is one answer each. */
function givenIn(
  cell: string,
  { kind }: Question,
  answers: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const spelled = (text: string) => answers.get(answerKey(text)) ?? text;
  const notStated = [...answers.values()].find((answer) => roleOf(answer) === 'notStated');
  if (cell === '') return kind === 'several' ? [] : [notStated ?? language.sheets.tally.columns.notStated];
  if (kind !== 'several' || answers.has(answerKey(cell))) return [spelled(cell)];
  const parts = cell.split(/[;\n]/.test(cell) ? /[;\n]/ : /,\s+/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map(spelled))];
}

/** The groups that the table tells of. */
function askedGroups(columns: readonly PastedColumn[]): readonly Group[] {
  const named = columns.flatMap((column) => (column.kind === 'group' ? [column.group] : []));
  const bySex: readonly Group[] = columns.some(({ kind }) => kind === 'sex') ? sexes : [];
  const rest: readonly Group[] = named.includes('women') || named.includes('men') ? ['notStated'] : [];
  return [...new Set<Group>(['all', ...named, ...bySex, ...rest])];
}

/** The groups of a respondent; whoever is of neither sex is «көрсөтүлгөн эмес», where the table asks at all. */
function groupsOf(
  columns: readonly PastedColumn[],
  cells: readonly string[],
  languages: readonly Language[],
): readonly Group[] {
  const found = new Set<Group>(['all']);
  columns.forEach((column, place) => {
    const cell = cells[place] ?? '';
    if (column.kind === 'group' && cell !== '' && !NO.includes(cell.toLowerCase())) found.add(column.group);
    if (column.kind === 'sex') for (const sex of sexIn(cell, languages)) found.add(sex);
  });
  const hasSex = found.has('women') || found.has('men');
  if (!hasSex && askedGroups(columns).includes('notStated')) found.add('notStated');
  return [...found];
}

function sexIn(cell: string, languages: readonly Language[]): readonly Group[] {
  const said = (key: string) =>
    languages.some((language) => {
      const { choices } = columnWords(language, 'members', 'sex');
      return answerKey(choices[key] ?? '') === answerKey(cell);
    });
  return said('female') ? ['women'] : said('male') ? ['men'] : [];
}

/** A short mark of a text, the same for the same text (FNV-1a, of two starts). */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('');
}
