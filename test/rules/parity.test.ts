// Every rule file is indexed, cites its clause to the letter, has words in every language and tests of its values.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '#rules';
import { clauses } from '#rules/clauses';
import { languages } from '#texts/all';
import { noClaim } from './no-claim.ts';
import { possibleValues } from './possible-values.ts';

const RULES = join(__dirname, '../../src/rules');
const files = readdirSync(RULES).filter((name) => /^\d.*\.ts$/.test(name));
const regulation = folded(readFileSync(join(__dirname, '../../docs/regulation-ky.txt'), 'utf8'));

/** Spaces and line breaks drawn together, quotes left out. */
function folded(text: string): string {
  return text.replace(/[«»“”"]/g, '').replace(/\s+/g, ' ');
}

/** The pieces of the quotation above a rule, between its «…». */
function quoted(file: string): readonly string[] {
  const source = readFileSync(join(RULES, file), 'utf8');
  const comment =
    /\/\*\*((?:(?!\*\/)[\s\S])*«(?:(?!\*\/)[\s\S])*)\*\/\s*export const/.exec(source)?.[1] ?? '';
  const text = /«([\s\S]*)»/.exec(comment.replace(/\n\s*\*\s?/g, ' '))?.[1] ?? '';
  return text
    .split('…')
    .map((piece) => folded(piece).trim())
    .filter((piece) => piece !== '');
}

test('every rule file is indexed, and every rule has its file', () => {
  expect([...rules].map(({ id }) => `${id}.ts`).sort()).toEqual([...files].sort());
});

test('rules stand in the order of their clauses', () => {
  const places = rules.map(({ clause }) => clauses.findIndex(({ id }) => id === clause));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe.each(files)('%s', (file) => {
  const id = file.replace(/\.ts$/, '');
  const rule = rules.find((one) => one.id === id);

  test('cites a clause of the regulation, and its words to the letter', () => {
    expect(clauses.map((clause) => clause.id as string)).toContain(rule?.clause);
    const pieces = quoted(file);
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) expect(regulation).toContain(piece);
  });

  test('has words in every language', () => {
    for (const language of Object.values(languages)) {
      expect(language.rules[id as keyof typeof language.rules]?.about).toBeTruthy();
    }
  });

  test('has a test, whose support asks for a case of each value that the rule can say', () => {
    const path = join(__dirname, `${id}.test.ts`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toMatch(
      / from '\.\/(?:support|outcome-lines|group|conflict|notice)\.ts'/,
    );
    expect(possibleValues(id).size).toBeGreaterThan(0);
  });

  test('has a case of what is claimed without its paper, or a reason why there is none', () => {
    const hasCase = /\bclaimed\b|\btestNotice\b/.test(readFileSync(join(__dirname, `${id}.test.ts`), 'utf8'));
    const reason = noClaim[id];
    if (hasCase) expect(reason).toBeUndefined();
    else expect(reason).toBeTruthy();
  });
});
