// Reads from a script which of its functions are meant for cells, as Sheets does: by their JSDoc.

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** A function for cells, as its JSDoc describes it. */
export interface FunctionData {
  readonly name: string;
  readonly description: string;
  readonly args: readonly FunctionArgument[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;
const PARAM = /^@param\s+(?:\{([^}]*)\}\s*)?(\[?)([\w$]+)(?:=[^\]]*)?\]?\s*-?\s*([\s\S]*)$/;

/** Every top-level function of `code` whose JSDoc has `@customfunction`. */
export function customFunctionsOf(code: string): FunctionData[] {
  return [...code.matchAll(DOCUMENTED)].flatMap(([, comment = '', name = '']) => {
    const parts = partsOf(comment);
    if (!parts.some((part) => /^@customfunction\b/i.test(part))) return [];
    const description = parts[0]?.startsWith('@') ? '' : (parts[0] ?? '');
    return [{ name, description, args: parts.flatMap(argumentOf) }];
  });
}

/** The text before the first tag, and each tag with its text, every one on a single line. */
function partsOf(comment: string): string[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  return lines
    .join('\n')
    .split(/\n(?=@)/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function argumentOf(part: string): FunctionArgument[] {
  const match = PARAM.exec(part);
  if (!match) return [];
  const [, type = '', bracket, name = '', description = ''] = match;
  return [{ name, description, optional: bracket === '[' || type.endsWith('=') }];
}
