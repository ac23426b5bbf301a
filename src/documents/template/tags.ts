// The tags of a template: `{{acts.purpose}}`, `{{part.3}}`, as people write them among their own words.
import { type SheetKey, settingList, tables } from '#tables';

/** A tag to the letter, and the name within its braces. */
export interface Tag {
  readonly raw: string;
  readonly name: string;
}

/** What a tag stands for; null where its name is none that we know. */
export type Meaning =
  | { readonly kind: 'head' | 'rest' | 'name' | 'today' }
  /** A part of the built-in layout by its heading, from 1. */
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'setting'; readonly key: keyof typeof settingList }
  | { readonly kind: 'cell'; readonly sheet: SheetKey; readonly column: string };

/** One of a thing, as the group would name it. */
const SINGULAR: Readonly<Record<string, SheetKey>> = {
  ...{ act: 'acts', report: 'reports', meeting: 'meetings', letter: 'letters', conflict: 'conflicts' },
  ...{ finding: 'findings', recommendation: 'recommendations', decision: 'decisions', member: 'members' },
};

/** Every tag of a text, in its order. */
export function tagsIn(text: string): readonly Tag[] {
  return [...text.matchAll(/\{\{([^{}\n]*)\}\}/g)].map(([raw, name = '']) => ({ raw, name: name.trim() }));
}

/** Braces that open or close no tag. */
export function looseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(/\{\{[^{}\n]*\}\}/g, ''));
}

export function meaningOf({ name }: Tag): Meaning | null {
  if (name === 'head' || name === 'rest' || name === 'name' || name === 'today') return { kind: name };
  const [sheet = '', column = '', ...more] = name.split('.');
  if (sheet === 'part' && /^[1-9]\d?$/.test(column)) return { kind: 'part', part: Number(column) };
  if (sheet === 'settings') {
    const key = [column, ...more].join('.');
    return key in settingList && key !== 'counters'
      ? { kind: 'setting', key: key as keyof typeof settingList }
      : null;
  }
  const key = SINGULAR[sheet] ?? (sheet as SheetKey);
  const columns = key in tables ? tables[key].columns : {};
  return more.length === 0 && column !== 'check' && column in columns
    ? { kind: 'cell', sheet: key, column }
    : null;
}
