// Makes the docs that follow from the code: the matrix of clauses, the custom functions, the words to be reviewed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deadlines } from '../src/calendar/index.ts';
import { type LanguageCode, languageCodes } from '../src/core/languages.ts';
import { described } from '../src/functions/described.ts';
import { clauseCoverage } from '../src/rules/clause-coverage.ts';
import { clauses } from '../src/rules/clauses.ts';
import { rules } from '../src/rules/index.ts';
import { languages } from '../src/texts/all.ts';
import { templateTags } from './template-tags.ts';

const ROOT = resolve(__dirname, '..');

/** One made document: its path in the repository, and its text. */
export interface Made {
  readonly path: string;
  readonly text: string;
}

/** Every made document as it should stand. */
export function madeDocs(): readonly Made[] {
  return [
    { path: 'docs/clauses.md', text: clauseMatrix() },
    { path: 'docs/functions.md', text: functionList() },
    { path: 'docs/review-of-words.md', text: wordsForReview() },
    { path: 'docs/template-tags.md', text: templateTags() },
  ];
}

export function writeDocs(): void {
  for (const { path, text } of madeDocs()) {
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

const note = '<!-- Made by `npm run build` from the code; do not edit. -->';
const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function clauseMatrix(): string {
  const lines = clauses.map(({ id, text }) => {
    const own = rules.filter(({ clause }) => clause === id);
    const timed = Object.entries(deadlines).filter(([, { clause }]) => clause === id);
    const { fields, documents, people } = clauseCoverage[id];
    const tests = own
      .map((rule) => `test/rules/${rule.id}.test.ts`)
      .filter((path) => existsSync(join(ROOT, path)));
    return row(
      `**${id}** ${text}`,
      own.map((rule) => `\`${rule.id}\``).join(' ') || (people ? 'left to people' : '–'),
      fields.map((field) => `\`${field}\``).join(' ') || '–',
      timed.map(([term]) => `\`${term}\``).join(' ') || '–',
      documents.map((document) => `\`${document}\``).join(' ') || '–',
      tests.map((path) => `[${path.split('/').pop()}](../${encodeURI(path)})`).join(' ') || '–',
    );
  });
  const head = [
    row('clause and its words', 'rules', 'fields', 'deadlines', 'documents', 'tests'),
    row('---', '---', '---', '---', '---', '---'),
  ];
  return `# Clause by clause\n\n${note}\n\nHow each clause of the model regulation is answered.\n\n${[...head, ...lines].join('\n')}\n\n${sentences()}`;
}

/** The clauses sentence by sentence, written by hand: a file a part of the regulation. */
function sentences(): string {
  const folder = join(ROOT, 'docs/clauses');
  const files = readdirSync(folder).sort();
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

function functionList(): string {
  const parts = described.map(({ name, description, arguments: args, returns }) => {
    const call = `${name}(${args.map((one) => (one.optional ? `[${one.name}]` : one.name)).join('; ')})`;
    const wordsIn = (code: LanguageCode) => [
      `**${languages[code].name}.** ${description[code]}`,
      '',
      ...args.map((one) => `- \`${one.name}\`: ${one.description[code]}`),
      `- → ${returns[code]}`,
      '',
    ];
    return [`## \`${call}\``, '', ...languageCodes.flatMap(wordsIn)].join('\n');
  });
  return `# Custom functions\n\n${note}\n\n${parts.join('\n')}`;
}

function wordsForReview(): string {
  const lines = rules.map(({ id, clause }) => {
    const { about, says, todo } = languages.ky.rules[id];
    const text = clauses.find((one) => one.id === clause)?.text ?? '';
    return [
      `## ${id}`,
      '',
      `> ${text}`,
      '',
      `- ${about}`,
      ...Object.values(says).map((text) => `- ${text}`),
      `- ${todo}`,
      '',
    ].join('\n');
  });
  return `# Kyrgyz words to be reviewed by a native speaker\n\n${note}\n\nEach message stands under the words of its clause.\n\n${lines.join('\n')}`;
}
