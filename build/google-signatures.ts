// Makes the table of Google's signatures from @types/google-apps-script: what each member of a service takes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const TARGET = join(ROOT, 'local/kernel/signatures.json');

/** The host's name of a service: where Google's types declare it, `namespace.interface`. */
export const INTERFACES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'Spreadsheet.SpreadsheetApp',
  Spreadsheet: 'Spreadsheet.Spreadsheet',
  Sheet: 'Spreadsheet.Sheet',
  Range: 'Spreadsheet.Range',
  RangeList: 'Spreadsheet.RangeList',
  Protection: 'Spreadsheet.Protection',
  DataValidation: 'Spreadsheet.DataValidation',
  DataValidationBuilder: 'Spreadsheet.DataValidationBuilder',
  ConditionalFormatRule: 'Spreadsheet.ConditionalFormatRule',
  ConditionalFormatRuleBuilder: 'Spreadsheet.ConditionalFormatRuleBuilder',
  BooleanCondition: 'Spreadsheet.BooleanCondition',
  EmbeddedChart: 'Spreadsheet.EmbeddedChart',
  EmbeddedChartBuilder: 'Spreadsheet.EmbeddedChartBuilder',
  EmbeddedBarChartBuilder: 'Spreadsheet.EmbeddedBarChartBuilder',
  ContainerInfo: 'Spreadsheet.ContainerInfo',
  Ui: 'Base.Ui',
  Menu: 'Base.Menu',
  PromptResponse: 'Base.PromptResponse',
  User: 'Base.User',
  Session: 'Base.Session',
  Blob: 'Base.Blob',
  Logger: 'Base.Logger',
  Charts: 'Charts.Charts',
  Chart: 'Charts.Chart',
  ChartOptions: 'Charts.ChartOptions',
  DataTableBuilder: 'Charts.DataTableBuilder',
  BarChartBuilder: 'Charts.BarChartBuilder',
  HtmlService: 'HTML.HtmlService',
  HtmlOutput: 'HTML.HtmlOutput',
  HtmlTemplate: 'HTML.HtmlTemplate',
  LockService: 'Lock.LockService',
  Lock: 'Lock.Lock',
  PropertiesService: 'Properties.PropertiesService',
  Properties: 'Properties.Properties',
  MailApp: 'Mail.MailApp',
  ScriptApp: 'Script.ScriptApp',
  WebApp: 'Script.Service',
  Trigger: 'Script.Trigger',
  TriggerBuilder: 'Script.TriggerBuilder',
  ClockTriggerBuilder: 'Script.ClockTriggerBuilder',
  SpreadsheetTriggerBuilder: 'Script.SpreadsheetTriggerBuilder',
  AuthorizationInfo: 'Script.AuthorizationInfo',
  Utilities: 'Utilities.Utilities',
};

/** A member's signatures, each the kinds of its parameters between commas; `?` marks one that may be left out. */
export type Signatures = Record<string, Record<string, readonly string[]>>;

/** The table as it should stand. */
export function googleSignatures(): Signatures {
  const declared = declarations();
  return Object.fromEntries(
    Object.entries(INTERFACES).map(([name, place]) => {
      const members = declared.get(place);
      if (!members) throw new Error(`Google's types have no ${place}`);
      return [name, Object.fromEntries([...members].sort(([a], [b]) => a.localeCompare(b, 'en')))];
    }),
  );
}

/** The file's text. */
export function signaturesText(): string {
  return `${JSON.stringify(googleSignatures(), null, 1)}\n`;
}

type Members = Map<string, string[]>;

/** Every interface of the types, with those of its parents that stand in the same namespace. */
function declarations(): ReadonlyMap<string, Members> {
  const folder = dirname(createRequire(__filename).resolve('@types/google-apps-script/package.json'));
  const found = new Map<string, Members>();
  const aliases = new Map<string, string>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.d.ts'))) {
    let namespace = '';
    let members: Members | null = null;
    for (const line of linesOf(readFileSync(join(folder, name), 'utf8'))) {
      const inNamespace = /^ {4}namespace (\w+) \{/.exec(line);
      const inInterface = /^ {8}interface (\w+)(?: extends ([\w., ]+))? \{/.exec(line);
      const alias = /^ {8}type (\w+) = (".+);$/.exec(line);
      if (alias) aliases.set(alias[1] ?? '', (alias[2] ?? '').replace(/\s+/g, ''));
      const method = /^ {12}\s*(\w+)\((.*)\): .+;\s*$/.exec(line);
      if (inNamespace) namespace = inNamespace[1] ?? '';
      else if (inInterface) {
        members = new Map();
        found.set(`${namespace}.${inInterface[1]}`, members);
      } else if (/^ {8}\}/.test(line)) members = null;
      else if (method && members) {
        const [, member = '', parameters = ''] = method;
        members.set(member, [...(members.get(member) ?? []), kinds(parameters)]);
      }
    }
  }
  for (const members of found.values())
    for (const [member, signatures] of members)
      members.set(
        member,
        signatures.map((one) => resolved(one, aliases)),
      );
  return found;
}

/** Its lines without comments, a declaration in one line. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\([^()]*\)/g, (parameters) => parameters.replace(/\s*\n\s*/g, ' '))
    .split('\n');
}

/** A signature with the words that an alias stands for. */
function resolved(signature: string, aliases: ReadonlyMap<string, string>): string {
  return signature.replace(/(?<![\w.])[A-Z]\w*(?!\w)/g, (name) => aliases.get(name) ?? name);
}

/** `values: any[][], colour?: string | null` as `any[][],string|null?`. */
function kinds(parameters: string): string {
  return parts(parameters)
    .map((parameter) => {
      const [, rest = '', mark = '', type = ''] = /^(\.\.\.)?\w+(\?)?: (.+)$/.exec(parameter) ?? [];
      return `${rest}${type.replace(/\s+/g, '')}${mark}`;
    })
    .join(',');
}

/** Splits at the commas that stand in no bracket. */
function parts(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of text) {
    if ('([{<'.includes(sign)) depth++;
    if (')]}>'.includes(sign)) depth--;
    if (sign === ',' && depth === 0) {
      found.push(part.trim());
      part = '';
    } else part += sign;
  }
  return part.trim() === '' ? found : [...found, part.trim()];
}

if (require.main === module) writeFileSync(TARGET, signaturesText());
