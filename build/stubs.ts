// The top-level functions of the script: Google finds them by a static look, so each is written out.
import type { AnyCommand } from '../src/commands/command.ts';
import type { DescribedFunction } from '../src/core/custom-function.ts';

/** A command: it hands its arguments on to the program. */
export function commandStub([name, { args }]: readonly [string, Pick<AnyCommand, 'args'>]): string {
  const names = args.join(', ');
  return `function ${name}(${names}) { return program().run('${name}', [${names}]); }`;
}

/** A trigger: it hands Google's event on to the program. */
export function triggerStub(name: string): string {
  return `function ${name}(event) { return program().${name}(event); }`;
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
    ...args.map(({ name: argument, description, optional }) => {
      return ` * @param {*} ${optional ? `[${argument}]` : argument} ${oneLine(description.ky)}`;
    }),
    ` * @return {*} ${oneLine(returns.ky)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names.join(', ')}) { return cells.functions[${index}].compute.apply(null, arguments); }`,
  ].join('\n');
}

/** A comment's text may not end the comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
}
