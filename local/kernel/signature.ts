// Whether a call's arguments fit one of Google's signatures, and what Google says where they fit none.
import { EXCEPTIONS, FAMILIES, PACKAGES } from './signature-exceptions.ts';
import table from './signatures.json';

type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;

const TABLE: Table = table;

/** Throws as Google does where `args` fit no signature of `service`'s `member`. Services that are not listed pass. */
export function checkCall(service: string, member: string, args: readonly unknown[]): void {
  const known = TABLE[service];
  if (!known) return;
  const signatures = EXCEPTIONS[`${service}.${member}`] ?? known[member];
  if (!signatures) throw new Error(`${service}.${member} is no member of Google's.`);
  if (!signatures.some((signature) => fits(signature, args))) throw noMatch(service, member, args);
}

/** The error for arguments that fit no signature. */
function noMatch(service: string, member: string, args: readonly unknown[]): Error {
  const within = PACKAGES[service];
  const name = [...(within ? [within] : []), service, member].join('.');
  return new Error(`The parameters (${givenKinds(args)}) don't match the method signature for ${name}.`);
}

/** The kinds of given arguments as Google names them. */
export function givenKinds(args: readonly unknown[]): string {
  return args.map(kindOf).join(',');
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : kindOf(value[0])}[]`;
  if (isDate(value)) return 'Date';
  if (typeof value !== 'object') return typeof value;
  const shown = shownAs(value);
  if (shown === null) return 'Object';
  const within = PACKAGES[shown];
  return within ? `${within}.${shown}` : shown;
}

function fits(signature: string, args: readonly unknown[]): boolean {
  const wanted = parametersOf(signature);
  const least = wanted.filter(({ kind, isOptional }) => !isOptional && !kind.startsWith('...')).length;
  const last = wanted.at(-1)?.kind;
  if (args.length < least || (args.length > wanted.length && !last?.startsWith('...'))) return false;
  return args.every((value, at) => isA(value, wanted[at]?.kind ?? last ?? ''));
}

interface Parameter {
  readonly kind: string;
  readonly isOptional: boolean;
}

const parameters = new Map<string, readonly Parameter[]>();

function parametersOf(signature: string): readonly Parameter[] {
  const known = parameters.get(signature);
  if (known) return known;
  const made = (signature === '' ? [] : signature.split(/,(?![^{<]*[}>])/)).map((text) => ({
    kind: text.replace(/\?$/, ''),
    isOptional: text.endsWith('?'),
  }));
  parameters.set(signature, made);
  return made;
}

function isA(value: unknown, kind: string): boolean {
  if (kind.startsWith('...')) return true;
  if (kind.startsWith('Array<')) return isListOf(value, kind.slice('Array<'.length, -1));
  if (kind.endsWith('[]')) return isListOf(value, kind.slice(0, -2));
  if (!kind.startsWith('{') && kind.includes('|')) return kind.split('|').some((one) => isA(value, one));
  switch (kind) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'Integer':
    case 'Byte':
      return Number.isInteger(value);
    case 'Base.Date':
      return isDate(value);
    default:
      return kind.startsWith('"') ? JSON.stringify(value) === kind : isObjectOf(value, kind);
  }
}

function isListOf(value: unknown, kind: string): boolean {
  return Array.isArray(value) && value.every((item) => isA(item, kind));
}

/** An object of Google's own is of its own interface; of enumerations and plain settings it is enough to be an object. */
function isObjectOf(value: unknown, kind: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const wanted = kind.slice(kind.lastIndexOf('.') + 1);
  const shown = shownAs(value);
  const family = FAMILIES[wanted] ?? (TABLE[wanted] ? [wanted] : null);
  return family === null ? shown === null : shown !== null && family.includes(shown);
}

/** The service under which the host shows an object; null for what is none. */
function shownAs(value: object): string | null {
  const name: unknown = Reflect.get(value, '$service');
  return typeof name === 'string' ? name : null;
}

/** A script's dates belong to another realm. */
function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}
