// The compiler knows every message of every rule: a message without words, or words without a message, do not compile.
import { met, unknown, violated } from '#core/verdict';
import { type RuleMessages, rules } from '#rules';
import { type Rule, rule } from '#rules/rule';
import type { RulesWords } from '#texts/language';
import type { rules as words } from '../../src/texts/ky/rules.ts';
import { ky } from '../../src/texts/ky.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : false;
type MessagesOf<R> = R extends Rule<string, infer Message> ? Message : never;

const probe = rule({
  clause: '5.2.1',
  id: 'probe',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members }) {
    for (const { number: row, side, sex } of members) {
      if (side === null) yield unknown({ row, says: 'noSide' });
      else if (sex === null) yield unknown({ row });
      else yield side === 'deputy' ? met({ row }) : violated({ row });
    }
  },
});

/** Each is `true` where the types are as they should be: another value does not compile. */
const messagesOfARule: Same<MessagesOf<typeof probe>, 'noSide' | 'unknown' | 'violated'> = true;
const noRuleHasAnyMessage: Same<
  { [Id in keyof RuleMessages]: string extends RuleMessages[Id] ? Id : never }[keyof RuleMessages],
  never
> = true;
const wordsOfSize: Same<keyof RulesWords['5.2.1-size']['says'], 'empty' | 'few' | 'many'> = true;
const noWordsTooMany: Same<
  {
    [Id in keyof RuleMessages]: Exclude<keyof (typeof words)[Id]['says'], RuleMessages[Id]>;
  }[keyof RuleMessages],
  never
> = true;

test('the types hold', () => {
  expect([messagesOfARule, noRuleHasAnyMessage, wordsOfSize, noWordsTooMany]).toEqual(Array(4).fill(true));
});

test('words stand for the rules that there are', () => {
  expect(Object.keys(ky.rules).sort()).toEqual(rules.map(({ id }) => id as string).sort());
});
