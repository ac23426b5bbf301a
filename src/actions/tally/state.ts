// What the page of tallies shows, read in one go; nothing is written.
import { compareKyrgyz } from '#core/kyrgyz-order';
import type { World } from '#core/ports';
import { sheetKeys } from '#tables';
import { seatedOn } from '#tables/seated';
import type { Survey } from '#tables/surveys';
import type { Language, LanguageCode } from '#texts';
import { type Book, openBook } from '../book.ts';
import { rememberedLanguage } from '../run.ts';
import { answersOf } from './answers-of.ts';
import { questionsOf } from './check-batch.ts';
import { type Opened, openedIn } from './opened.ts';
import type { TallyState, TallySurvey } from './types.ts';

const SHEETS = ['surveys', 'questions', 'members', 'tally'] as const;

/** The surveys that can be counted, who counts, and the villages that are known; not ready while sheets are missing. */
export function tallyState(world: World, chosen: LanguageCode | null): TallyState {
  const book = openBook(world, ['settings', ...SHEETS]);
  const { today } = world;
  const remembered = chosen ?? rememberedLanguage(world).code;
  const none = {
    ready: false,
    language: remembered,
    today,
    surveys: [],
    members: [],
    villages: [],
    tabs: [],
  };
  if ([book.sheet('settings'), ...SHEETS.map((key) => book.sheet(key))].includes(null)) return none;
  const opened = openedIn(world, book);
  const { sheet, language } = opened;
  const members = sheet('members').records;
  const villages = [...members, ...sheet('tally').records].flatMap(({ village }) => village ?? []);
  return {
    ready: true,
    language: chosen ?? language.code,
    today,
    surveys: numbered(sheet('surveys').records).map((survey) => surveyState(survey, opened, language)),
    members: numbered(seatedOn(members, today)).map(({ number, name }) => ({
      row: number,
      name: name ?? number,
    })),
    villages: [...new Set(villages)].sort(compareKyrgyz),
    tabs: ownTabs(book),
  };
}

/** The tabs that are no sheet of the product's. */
function ownTabs(book: Book): TallyState['tabs'] {
  const ours = new Set(sheetKeys.map((key) => book.tab(key)?.id));
  return book.tabs.filter(({ id }) => !ours.has(id)).map(({ id, name }) => ({ id, name }));
}

/** Rows that have their number already: by it the page names them. */
function numbered<Row extends { readonly number: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ number }) => number !== '');
}

function surveyState({ number, title }: Survey, opened: Opened, language: Language): TallySurvey {
  const questions = numbered(questionsOf(number, opened)).map((question, index) => ({
    row: question.number,
    order: question.order ?? index + 1,
    text: question.text ?? '',
    kind: question.kind ?? 'several',
    answers: answersOf(question, language),
  }));
  return { row: number, title: title ?? number, questions };
}
