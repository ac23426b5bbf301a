// The engine of templates: docxtemplater, with tags in `{{…}}`. It is entered only where a paper has a template.
import Docxtemplater, { type DXT } from 'docxtemplater';
import { folded, type Scope, type Tag, type TemplateFault } from '#core/template';
import type { Package } from './package.ts';

/** A placeholder as the engine has read it; `subparsed` is what a section holds. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
}

/** What came of it, or what is wrong with the template: an error would not be known again outside. */
export type Outcome<T> =
  | { readonly result: T; readonly faults?: never }
  | { readonly faults: readonly TemplateFault[] };

/** The tags of a template. */
export function tagsIn(file: Package): Outcome<readonly Tag[]> {
  const read = new Map<string, readonly Part[]>();
  const reader = {
    name: 'tags',
    set: ({ inspect }: { readonly inspect?: Inspected }) => {
      if (inspect?.postparsed !== undefined) read.set(inspect.filePath ?? '', inspect.postparsed);
    },
  };
  return attempted(() => {
    opened(file, [reader]);
    return [...read.values()].flatMap(tagsOf);
  });
}

interface Inspected {
  readonly filePath?: string;
  readonly postparsed?: readonly Part[];
}

/** Fills a template in its package. `text` is the XML of the whole paper. */
export function fill(file: Package, scope: Scope, text: string): Outcome<Package> {
  return attempted(() => {
    opened(file, []).render({ scope, text });
    return file;
  });
}

function attempted<T>(work: () => T): Outcome<T> {
  try {
    return { result: work() };
  } catch (error) {
    const { properties } = error as { readonly properties?: EngineError };
    if (properties === undefined) throw error;
    return { faults: faultsOf(properties) };
  }
}

function opened(file: Package, modules: readonly DXT.Module[]): Docxtemplater {
  return new Docxtemplater(file, {
    paragraphLoop: true,
    linebreaks: true,
    delimiters: { start: '{{', end: '}}' },
    errorLogging: false,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    parser: (tag) => ({ get: (at, { meta }) => found(tag, at, meta.part) }),
    modules: [...modules],
  });
}

/** What a tag stands for in one scope; undefined sends the engine to the scope around it. */
function found(tag: string, at: unknown, { module }: DXT.Part): unknown {
  if (typeof at !== 'object' || at === null) return undefined;
  if (module === 'rawxml') return Reflect.get(at, 'text');
  const scope = (Reflect.get(at, 'scope') ?? at) as Scope;
  const name = folded(tag);
  return module === 'loop' ? scope.section(name) : scope.words(name);
}

function tagsOf(parts: readonly Part[]): readonly Tag[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ value = '', module, subparsed = [] }) => ({
      name: value,
      kind: module === 'rawxml' ? 'text' : module === 'loop' ? 'section' : 'value',
      inner: tagsOf(subparsed),
    }));
}

const KINDS: Readonly<Record<string, TemplateFault['kind']>> = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
  closing_tag_does_not_match_opening_tag: 'unclosed',
  raw_xml_tag_not_in_paragraph: 'notAlone',
  raw_tag_outerxml_invalid: 'notAlone',
  raw_xml_tag_should_be_only_text_in_paragraph: 'notAlone',
  filetype_not_identified: 'notDocx',
};

/** The engine's errors as faults; what it does not explain breaks the template all the same. */
function faultsOf(properties: EngineError): readonly TemplateFault[] {
  const all = properties.errors?.map((one) => one.properties) ?? [properties];
  return all.map(({ id = '', xtag, openingtag }) => ({
    kind: KINDS[id] ?? 'broken',
    tag: `${xtag ?? openingtag ?? ''}`.replace(/[{}]/g, ''),
    nearest: '',
  }));
}

interface EngineError {
  readonly id?: string;
  readonly xtag?: unknown;
  readonly openingtag?: unknown;
  readonly errors?: readonly { readonly properties: EngineError }[];
}
