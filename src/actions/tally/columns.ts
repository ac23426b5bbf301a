// What the columns of a pasted table hold: the answers to a question, a group to which people belong, or their sex.
import { answerKey } from '#survey/answers';
import { type Group, groups } from '#survey/groups';
import type { Question } from '#tables/questions';
import { columnWords, type Language } from '#texts';

export type PastedColumn =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'sex' }
  /** Neither: a name, a time; nothing of it is kept. */
  | { readonly kind: 'other'; readonly header: string };

/** Reads the header row: a question by its row number, its place or its text, a group or the sex by its name. */
export function columnsOf(
  headers: readonly string[],
  questions: readonly Question[],
  languages: readonly Language[],
): readonly PastedColumn[] {
  const named = new Map<string, PastedColumn>();
  for (const language of languages) {
    for (const group of groups)
      named.set(answerKey(columnWords(language, 'tally', group).header), { kind: 'group', group });
    named.set(answerKey(columnWords(language, 'members', 'sex').header), { kind: 'sex' });
  }
  for (const question of questions) {
    const names = [question.number, question.order === null ? '' : `${question.order}`, question.text ?? ''];
    for (const name of names)
      if (name.trim() !== '') named.set(answerKey(name), { kind: 'question', question });
  }
  return headers.map((header) => named.get(answerKey(bare(header))) ?? { kind: 'other', header });
}

/** `№ 3` and `3)` are 3; `3. Суу барбы?` is `Суу барбы?` */
function bare(header: string): string {
  return header
    .replace(/^№\s*/, '')
    .replace(/^(\d+)[.)]\s*/, (whole, order, _at, text) => (whole.length === text.length ? order : ''));
}
