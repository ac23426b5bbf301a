// Changes are sent as they were made: the library's way of shortening rows of like formulas fails where one refers to a cell and the next to a range.
import type { Model } from '@odoo/o-spreadsheet';

interface Shortening {
  readonly session: { readonly commandSquisher: { squish: (commands: readonly unknown[]) => unknown } };
}

/** Has `model` send each command whole. Messages that another page has shortened are still understood. */
export function sendWhole(model: Model): void {
  const { session } = model as unknown as Shortening;
  session.commandSquisher.squish = (commands) => commands;
}
