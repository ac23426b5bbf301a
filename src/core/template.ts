// A group's own .docx and its tags: what stands in it, and what it is filled with.

/** A tag as it stands in a template. */
export interface Tag {
  /** As it was typed. */
  readonly name: string;
  /** `value` prints, `section` repeats or leaves out what it holds, `text` is the whole paper. */
  readonly kind: 'value' | 'section' | 'text';
  readonly inner: readonly Tag[];
}

/** What a template is filled with, by the folded names of its tags. */
export interface Scope {
  /** The words of a value; undefined where the scope has none of that name. */
  words(name: string): string | undefined;
  /** The rows of a section, or whether what it holds stands; undefined where the scope has none of that name. */
  section(name: string): readonly Scope[] | boolean | undefined;
}

/** What is wrong with a template, and where. */
export interface TemplateFault {
  readonly kind:
    | 'notDocx'
    | 'tooLarge'
    | 'noTags'
    | 'unclosed'
    | 'unopened'
    | 'notAlone'
    | 'broken'
    | 'unknown';
  /** The tag; empty where none is to be named. */
  readonly tag: string;
  /** The tag that was likely meant; empty where none is near. */
  readonly nearest: string;
}

/** Thrown where a template cannot be used; it names every fault that was found. */
export class BrokenTemplate extends Error {
  readonly faults: readonly TemplateFault[];

  constructor(faults: readonly TemplateFault[]) {
    super(faults.map(({ kind, tag }) => `${kind} ${tag}`.trim()).join('; '));
    this.faults = faults;
  }
}

/** A tag's name without case, blanks and signs, as names are compared; points between names stay. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');
}
