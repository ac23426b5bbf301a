// The top-level functions of the script: Google finds them by a static look, so each is written out.
import type { DescribedFunction } from '../src/core/custom-function.ts';

/** A function that hands its call on to `target`. */
export function stub(name: string, target: string): string {
  return `function ${name}() { return ${target}.${name}.apply(this, arguments); }`;
}

/** A custom function under the JSDoc that Sheets shows while people type, in Kyrgyz. */
export function customStub(
  { name, description, arguments: args, returns }: DescribedFunction,
  index: number,
): string {
  const names = args.map((argument) => argument.name);
  return [
    '/**',
    ` * ${oneLine(description.ky)}`,
    ' *',
    ...args.map(({ name: argument, description: said, optional }) => {
      return ` * @param {*} ${optional ? `[${argument}]` : argument} ${oneLine(said.ky)}`;
    }),
    ` * @return {*} ${oneLine(returns.ky)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names.join(', ')}) { return App.functions[${index}].compute.apply(null, arguments); }`,
  ].join('\n');
}

/** A comment's text may not end the comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
}
