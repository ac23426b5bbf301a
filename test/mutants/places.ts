// Where the source of a pure room may be mutated: one operator, word or number at a time.
import { transformSync } from 'esbuild';

export interface Mutant {
  readonly file: string;
  /** Where it begins in the source, from 0. */
  readonly at: number;
  readonly was: string;
  readonly becomes: string;
}

const OTHER: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  true: 'false',
  false: 'true',
};

/** What is no code, or an operator between blanks (types have none around theirs), a word, a number. */
const TOKENS =
  /(\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![\s*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)|(?<=\s)(===|!==|<=|>=|&&|\|\||\?\?|[<>+\-*/])(?=\s)|\b(true|false)\b|(?<![\w.$])(\d+)(?![\w.])/g;

/** Every mutant of a source that its compiled code shows; those in types are none. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  return [...source.matchAll(TOKENS)].flatMap(({ index, 2: operator, 3: word, 4: number }) => {
    const was = operator ?? word ?? number;
    if (was === undefined) return [];
    const becomes = number === undefined ? OTHER[was] : `${Number(number) + 1}`;
    return becomes === undefined ? [] : [{ file, at: index, was, becomes }];
  });
}

/** The source with the mutant in it. @throws where something else stands there by now */
function mutated(source: string, { at, was, becomes, file }: Mutant): string {
  if (!source.startsWith(was, at)) throw new Error(`${file} has changed: no ${was} at ${at}`);
  return source.slice(0, at) + becomes + source.slice(at + was.length);
}

/** Whether the mutant can be compiled, and compiles to something else. */
export function counts(source: string, mutant: Mutant): boolean {
  const compiled = (text: string) => transformSync(text, { loader: 'ts', minifySyntax: true }).code;
  try {
    return compiled(source) !== compiled(mutated(source, mutant));
  } catch {
    return false;
  }
}

/** `file:line: was → becomes`, with its line of the source. */
export function described(source: string, { file, at, was, becomes }: Mutant): string {
  const line = source.slice(0, at).split('\n').length;
  return `${file}:${line}: ${was} → ${becomes}    ${(source.split('\n')[line - 1] ?? '').trim()}`;
}
