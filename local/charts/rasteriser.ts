// Pictures from SVG: resvg in WebAssembly, made ready at once, for a script waits for nothing.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

type Resvg = typeof import('@resvg/resvg-wasm');

let library: Resvg | null = null;

/** The bytes of a PNG; text is set in the fonts given and no others. */
export function pngOf(svg: string, fonts: readonly Uint8Array[], family: string): Uint8Array {
  library ??= loaded();
  const options = {
    fontBuffers: [...fonts],
    defaultFontFamily: family,
    loadSystemFonts: false,
  };
  return new library.Resvg(svg, { font: options }).render().asPng();
}

/**
 * The library begins with a promise. In a context whose promises are settled before its script returns it is ready
 * when it is loaded.
 */
function loaded(): Resvg {
  const module = { exports: {} };
  const compiled = new Uint8Array(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const globals = { module, exports: module.exports, compiled, Uint8Array, TextEncoder, TextDecoder };
  const context = createContext(globals, { microtaskMode: 'afterEvaluate' });
  runInContext(
    'WebAssembly.instantiate = async (from, imports) => new WebAssembly.Instance(from, imports)',
    context,
  );
  runInContext(readFileSync(require.resolve('@resvg/resvg-wasm'), 'utf8'), context);
  runInContext('module.exports.initWasm(new WebAssembly.Module(compiled))', context);
  return module.exports as Resvg;
}
