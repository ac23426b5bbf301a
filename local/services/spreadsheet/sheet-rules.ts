// What a Sheet asks of those who edit it, and how it marks cells by rules.
import type { Book, Sheet } from './book.ts';
import { conditionalFormatRules, setConditionalFormatRules } from './conditional-format.ts';
import { protectionsOf, protectSheet } from './protection.ts';

/** The members of a Sheet that speak of protections and conditional formats. */
export function sheetRules(book: Book, sheetId: string): Partial<Sheet> {
  return {
    getConditionalFormatRules: () => conditionalFormatRules(book, sheetId),
    setConditionalFormatRules: (rules) => setConditionalFormatRules(book, sheetId, rules),
    clearConditionalFormatRules: () => setConditionalFormatRules(book, sheetId, []),
    getProtections: (type) => protectionsOf(book, sheetId, type),
    protect: () => protectSheet(book, sheetId),
  };
}
