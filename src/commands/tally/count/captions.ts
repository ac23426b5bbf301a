// What the meanings of columns are called in the dialogue.
import { columnWords, type Language } from '#texts';
import type { Meant } from './columns.ts';

export function captionOf(meant: Meant, language: Language): string {
  const { meanings } = language.tally;
  switch (meant.kind) {
    case 'question':
      return `${meant.question.order ?? meant.question.number}. ${meant.question.text ?? ''}`.trim();
    case 'option':
      return `${meant.question.order ?? meant.question.number}. ${meanings.ticked}: ${meant.option}`;
    case 'group':
      return `${meanings.ticked}: ${columnWords(language, 'tally', meant.group).header}`;
    default:
      return meanings[meant.kind];
  }
}
