// Loads o-spreadsheet under Node: fills in what Node 20 lacks and keeps the library's timings off the console.
import './polyfill.ts';
import * as library from '@odoo/o-spreadsheet';

export type {
  ConditionalFormat,
  DataValidationRule,
  EvaluatedCell,
  LiteralCell,
  Locale,
  Style,
  TransportService,
  WorkbookData,
  Zone,
} from '@odoo/o-spreadsheet';
export const { Model, CorePlugin, UIPlugin, registries, coreTypes, helpers, parse, tokenize } = library;
export type Model = InstanceType<typeof Model>;

/** A plugin of the library that the host extends, with those of its members that the host leans on. */
export interface LibraryPlugin<Config, Members = object> {
  new (config: Config): Members & { finalize(): void; handle(command: { type: string }): void };
  readonly getters: readonly string[];
}

/** Runs `work` without the timings that the library writes with `console.debug`. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
