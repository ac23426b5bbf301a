// What a piece of code weighs when it is bundled as the script is.
import { build } from 'esbuild';
import { ROOT, shared } from './shared.ts';

/** The bytes of a module, by its path or package, with all it needs. */
export async function weightOfModule(module: string): Promise<number> {
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents: `export * from '${module}';`, resolveDir: ROOT },
    format: 'esm',
  });
  return outputFiles?.[0]?.contents.length ?? 0;
}
