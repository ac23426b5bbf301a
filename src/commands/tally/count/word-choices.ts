// As what the words of a column may be read: what a person can choose from.
import { sexes, socialGroups } from '#survey/groups';
import { columnWords } from '#texts';
import { answersOf } from '../answers-of.ts';
import type { Opened } from '../opened.ts';
import type { WordChoice } from '../types.ts';
import { knownVillages } from '../villages.ts';
import type { PastedColumn } from './columns.ts';
import { YES } from './heard.ts';

export function choicesFor(column: PastedColumn, opened: Opened): readonly WordChoice[] {
  const { language } = opened;
  const group = (value: string) => ({ value, caption: columnWords(language, 'tally', value).header });
  const { noAnswer, noGroup, isTicked, notTicked } = language.tally.meanings;
  switch (column.kind) {
    case 'question':
      return [...answersOf(column.question, language).map(same), { value: '', caption: noAnswer }];
    case 'sex':
      return sexes.map(group);
    case 'groups':
      return [...socialGroups.map(group), { value: '', caption: noGroup }];
    case 'village':
      return knownVillages(opened).map(same);
    case 'option':
    case 'group':
      return [
        { value: YES, caption: isTicked },
        { value: '', caption: notTicked },
      ];
    default:
      return [];
  }
}

function same(value: string): WordChoice {
  return { value, caption: value };
}
