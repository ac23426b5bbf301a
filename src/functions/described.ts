// Every custom function with its words, for the stubs and the guide; the script itself leaves the words out.
import type { CustomFunction, DescribedFunction, FunctionWords, Translated } from '#core/custom-function';
import { type LanguageCode, languageCodes } from '#core/languages';
import { functionWords } from '#texts/function-words';
import { functions } from './index.ts';

/** The words that the functions need, by their names; of each its arguments'. */
type WordsFor<Fn extends CustomFunction> = {
  readonly [F in Fn as F['name']]: FunctionWords<F['arguments'][number]['name']>;
};

/** A function or an argument without its words does not compile. */
const words: Readonly<Record<LanguageCode, WordsFor<(typeof functions)[number]>>> = functionWords;

export const described: readonly DescribedFunction[] = functions.map(({ name, arguments: args }) => {
  const inEach = (key: string): Translated => translated((code) => wordOf(words[code][name], key));
  return {
    name,
    description: inEach('description'),
    arguments: args.map((argument) => ({ ...argument, description: inEach(argument.name) })),
    returns: inEach('returns'),
  };
});

function wordOf(own: FunctionWords, key: string): string {
  return own[key] ?? '';
}

function translated(wordIn: (code: LanguageCode) => string): Translated {
  return Object.fromEntries(languageCodes.map((code) => [code, wordIn(code)])) as Translated;
}
