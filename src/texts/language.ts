// A language as one object; the compiler demands every word of it.
import type { RuleId } from '#rules';
import type { ActionWords } from './action-words.ts';
import type { ClauseWords } from './clause-words.ts';
import type { DocumentWords } from './document-words.ts';
import type { Forms } from './forms.ts';
import type { PeopleWords } from './people-words.ts';
import type { Quotes } from './quotes.ts';
import type { DoubtWords, SettingWords, SheetWords } from './sheet-words.ts';
import type { TallyWords } from './tally-words.ts';
import type { TermWords } from './term-words.ts';

export type LanguageCode = 'ky' | 'ru' | 'en';

/** The words of one rule: templates by what the rule says, else by the verdict's value; and what to do. */
export interface RuleWords {
  /** What the rule asks, in a few words. */
  readonly about: string;
  readonly says: Readonly<Record<string, string>>;
  readonly todo: string;
}

export interface Language {
  readonly code: LanguageCode;
  /** The language's name in itself. */
  readonly name: string;
  readonly forms: Forms;
  readonly sheets: SheetWords;
  readonly settings: SettingWords;
  readonly doubts: DoubtWords;
  readonly clauses: ClauseWords;
  readonly terms: TermWords;
  readonly rules: { readonly [Id in RuleId]: RuleWords };
  readonly actions: ActionWords;
  readonly documents: DocumentWords;
  readonly people: PeopleWords;
  readonly quotes: Quotes;
  readonly tally: TallyWords;
}
