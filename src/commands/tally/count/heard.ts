// What each cell of a table of answers is taken for: by itself, or as a person has stated.

import { isSameWord } from '#core/similar';
import { answerKey } from '#survey/answers';
import { optionKey, ticked } from '#survey/given-answers';
import { sexOf, socialGroupOf } from '#survey/group-words';
import { type Legend, legendIn, ownLegend } from '#survey/legend';
import { optionMeant } from '#survey/same-answers';
import type { Question } from '#tables/questions';
import type { Language } from '#texts';
import { answersOf } from '../answers-of.ts';
import type { PastedColumn } from './columns.ts';
import { chosenFor, type Reading } from './reading.ts';

/** One word of a cell. */
export interface Heard {
  /** As it was typed. */
  readonly given: string;
  /** An option, a group, a village, or `YES`; empty: nothing. Null where only a person can say what it is. */
  readonly as: string | null;
  /** Whether it is one of the words that are known to mean it, or a person has stated so. */
  readonly isKnown: boolean;
}

export const YES = 'yes';

const YES_WORDS = ['1', 'ооба', 'да', 'yes', 'true', 'истина', 'x', 'v', '+', '✓', '✔', '☑'].map(answerKey);
/** What programs write into a cell of which nothing is known. */
const BLANKS = ['n/a', 'na', 'nan', 'null', '#n/a', '#н/д', 'н/д', '(blank)', 'undefined'];
const NO_WORDS = ['0', '-', '–', '—', 'жок', 'эмес', 'нет', 'no', 'false', 'ложь'].map(answerKey);

export interface Hearing {
  readonly language: Language;
  readonly reading: Reading;
  /** What people have stated of words before. */
  readonly remembered: Reading['words'];
  readonly villages: readonly string[];
}

/** A reader of the cells of one column; a blank cell says nothing. */
export function hearingOf(
  column: PastedColumn,
  { language, reading, remembered, villages }: Hearing,
): (cell: string) => readonly Heard[] {
  const own = readerOf(column, language, villages);
  // An answer that is offered no longer is asked about again.
  const isOffered = (as: string) =>
    as === '' || column.kind !== 'question' || answersOf(column.question, language).includes(as);
  return (cell) =>
    cell === '' || BLANKS.includes(cell.toLowerCase())
      ? []
      : own(cell).map((heard) => {
          const chosen = chosenFor(reading.words, column.meaning, heard.given);
          if (chosen !== undefined) return { given: heard.given, as: chosen, isKnown: true };
          const before = heard.isKnown ? undefined : chosenFor(remembered, column.meaning, heard.given);
          return before !== undefined && isOffered(before) ? { ...heard, as: before } : heard;
        });
}

type Reader = (cell: string) => readonly Heard[];

function readerOf(column: PastedColumn, language: Language, villages: readonly string[]): Reader {
  switch (column.kind) {
    case 'question':
      return answerReader(column.question, column.header, language);
    case 'option':
      return tickReader(column.option);
    case 'group':
      return tickReader(column.header);
    case 'sex':
      return (cell) => [word(cell, sexOf(cell))];
    case 'groups':
      return (cell) => groupsIn(cell).map((name) => word(name, socialGroupOf(name)));
    case 'village':
      return (cell) => [villageIn(cell, villages)];
    default:
      return () => [];
  }
}

function answerReader(question: Question, header: string, language: Language): Reader {
  const options = answersOf(question, language);
  const spelled = new Map(options.map((option) => [optionKey(option), option]));
  const isOpen = (question.options ?? '').trim() === '' && question.kind !== 'score';
  const explained = legendIn(header, spelled);
  const legend = explained.size > 0 ? explained : ownLegend(question.options, spelled);
  return (cell) => {
    const coded = question.kind === 'score' ? null : optionsCoded(cell, legend, question.kind === 'several');
    if (coded !== null) return coded;
    const whole = optionMeant(cell, spelled);
    const pieces = whole !== null || question.kind !== 'several' ? [cell] : ticked(cell, spelled);
    return pieces.map((piece) => {
      const meant = optionMeant(piece, spelled) ?? optionBehind(piece, spelled);
      return { given: piece, as: meant ?? piece, isKnown: isOpen || meant !== null };
    });
  };
}

/** The options whose codes a cell holds, several where they may be; null where it holds anything else. */
function optionsCoded(cell: string, legend: Legend, areSeveral: boolean): readonly Heard[] | null {
  const codes = areSeveral ? cell.split(/[\s,;/|]+/).filter((code) => code !== '') : [cell.trim()];
  const meant = codes.flatMap((code) => legend.get(code.replace(/[.)]$/, '').replace(/\.0$/, '')) ?? []);
  if (codes.length === 0 || meant.length < codes.length) return null;
  return codes.map((given, place) => ({ given, as: meant[place] ?? null, isKnown: true }));
}

/** What forms set before an option: `1) ооба`, `б. жок`, 👍. */
const BEFORE_OPTION = /^(?:\(?(?:\d{1,2}|\p{L})[.)]|\p{Extended_Pictographic}\ufe0f?)\s*(?=\p{L})/u;

/** The option behind its number, or the one that both halves of `ооба / да` mean; null where there is none. */
function optionBehind(piece: string, spelled: ReadonlyMap<string, string>): string | null {
  const bare = piece.replace(BEFORE_OPTION, '');
  if (bare !== piece) return optionMeant(bare, spelled);
  const halves = piece.split(/\s*\/\s*/).map((half) => optionMeant(half, spelled));
  const [first = null] = halves;
  return halves.length === 2 && halves.every((half) => half === first) ? first : null;
}

/** A word for yes, the name of what is ticked, or a word for no; of another one only a person can say what it is. */
function tickReader(named: string): Reader {
  const known = [...YES_WORDS, answerKey(named)];
  return (cell) => {
    const key = answerKey(cell);
    return [word(cell, NO_WORDS.includes(key) ? '' : known.includes(key) ? YES : null)];
  };
}

function groupsIn(cell: string): readonly string[] {
  if (socialGroupOf(cell) !== null) return [cell];
  const parts = cell.split(/[;,\n|/]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** A village as it is spelled in the workbook; another name stays as it was typed. */
function villageIn(cell: string, villages: readonly string[]): Heard {
  const known = villages.find((village) => isSameWord(placeName(village), placeName(cell)));
  return { given: cell, as: known ?? cell, isKnown: known !== undefined || villages.length === 0 };
}

/** «Арал айылы», «с. Арал» are Арал. */
function placeName(village: string): string {
  return village.replace(/^(?:с\.|село|а\.|айыл)\s*(?=\S)|\s+(?:айылы?|а\.|кыштагы)\.?$/giu, '');
}

function word(given: string, as: string | null): Heard {
  return { given, as, isKnown: as !== null };
}
