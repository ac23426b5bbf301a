// The bundle's functions that the start command calls, as their answers come back.
import type { Bundle, Host } from '../host.ts';

export interface CheckedVerdict {
  readonly rule: string;
  readonly clause: string;
  readonly kind: string;
  readonly value: string;
  readonly severity: string;
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly actual: string;
  readonly required: string;
  readonly message: string;
}

interface Kind {
  readonly id: string;
  readonly rows: readonly { readonly url: string }[];
}

export interface Product {
  setUp(language: string | null): string;
  readList(text: string, decision: string, formed: string): string;
  check(): { readonly today: string; readonly verdicts: readonly CheckedVerdict[]; readonly message: string };
  sidebar(language: string | null): { readonly documents: readonly Kind[] };
  /** `row` null: of a new row. */
  makeAct(row: string | null): { readonly name: string; readonly message: string };
  makeReport(): { readonly name: string; readonly message: string };
  computeResults(): string;
}

/** The functions of `bundle`, run on `host` as its person would. */
export function productOf(host: Host, bundle: Bundle): Product {
  const call = <T>(name: string, ...args: unknown[]) => host.run(bundle, name, args) as T;
  return {
    setUp: (language) => call('setUpWorkbook', language),
    readList: (text, decision, formed) => call('readGroupList', text, decision, formed),
    check: () => call('checkWorkbook'),
    sidebar: (language) => call('readSidebar', language),
    makeAct: (row) => call('makeActDocument', row),
    makeReport: () => call('makeReportDocument'),
    computeResults: () => call('computeResults'),
  };
}
