// A language as one object; the compiler demands every word of it.
import type { LanguageCode } from '#core/languages';
import type { RuleId, RuleMessages } from '#rules';
import type { ClauseWords } from './clause-words.ts';
import type { Forms } from './forms.ts';
import type { Quotes } from './quotes.ts';
import type { DoubtWords, SettingWords, SheetWords } from './sheet-words.ts';
import type { ActionWords, DocumentWords, PeopleWords, TallyWords, TermWords } from './words.ts';

/** The words of one rule: a template for each of its messages, and what to do. */
export interface RuleWords<Message extends string = string> {
  /** What the rule asks, in a few words. */
  readonly about: string;
  readonly says: Readonly<Record<Message, string>>;
  readonly todo: string;
}

/** Every message of every rule must have its words; a deadline that an Eid may move has them in common with others. */
export type RulesWords = {
  readonly [Id in RuleId]: string extends RuleMessages[Id]
    ? never
    : RuleWords<Exclude<RuleMessages[Id], 'uncertain'>>;
};

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
  readonly rules: RulesWords;
  readonly actions: ActionWords;
  readonly documents: DocumentWords;
  readonly people: PeopleWords;
  readonly quotes: Quotes;
  readonly tally: TallyWords;
}
