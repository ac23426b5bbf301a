// The house: its rooms, and what each may import. The one place where the arrows between rooms stand.

export interface Room {
  /** Rooms whose values and types it may import. */
  readonly uses: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly types?: readonly string[];
  /** Packages that it may import. */
  readonly packages?: readonly string[];
  /** Whether it may ask the clock, chance or the machine's locale; pure rooms are given these as arguments. */
  readonly impure?: true;
}

const pure = ['core', 'calendar', 'tables', 'survey', 'rules'];
const inner = [...pure, 'documents', 'docx', 'texts', 'workbook', 'evaluation', 'papers'];

/** Rooms in the order of their arrows: each may use only rooms that stand above it here. */
export const rooms: Readonly<Record<string, Room>> = {
  core: { uses: [] },
  calendar: { uses: ['core'] },
  tables: { uses: ['core', 'calendar'] },
  survey: { uses: ['core', 'calendar', 'tables'] },
  intake: { uses: ['core', 'calendar', 'tables'] },
  docx: { uses: ['core'], packages: ['fflate', 'docxtemplater'] },
  rules: { uses: ['core', 'calendar', 'tables', 'survey'] },
  texts: { uses: ['core', 'calendar', 'tables'], types: ['rules', 'documents'] },
  documents: { uses: [...pure, 'texts'] },
  functions: { uses: [...pure, 'texts'] },
  workbook: { uses: ['core', 'calendar', 'tables'] },
  evaluation: { uses: [...pure, 'workbook'] },
  papers: { uses: [...pure, 'documents', 'docx', 'texts', 'workbook', 'evaluation'] },
  google: { uses: ['core'], impure: true },
  commands: { uses: [...inner, 'intake'] },
  sidebar: { uses: ['core', 'texts'], types: ['commands'], packages: ['preact'], impure: true },
  main: { uses: [...inner, 'intake', 'functions', 'google', 'commands'], impure: true },
};

/** Single files that reach over a wall, each with its reason. */
export const doors: readonly { readonly file: string; readonly room: string; readonly because: string }[] = [
  { file: 'src/core/version.ts', room: 'package', because: 'the version stands in package.json alone' },
  { file: 'src/texts/quotes.ts', room: 'rules', because: 'the law’s own words stand beside its clauses' },
  // What people type is read by the words of the workbook's languages.
  { file: 'src/workbook/book.ts', room: 'texts', because: 'opens cells in the languages of the workbook' },
  ...['evaluate', 'facts-of'].map((name) => ({
    file: `src/evaluation/${name}.ts`,
    room: 'texts',
    because: 'reads settings in the languages of the workbook',
  })),
];
