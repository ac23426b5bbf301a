// A host with one sheet, for tests.
import { createHost, type HostOptions } from '../../local/host.ts';

export type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** A new host, its workbook under the Russian locale, and an empty sheet. */
export function newSheet(options: HostOptions = {}) {
  const host = createHost({ today: '2024-10-05', ...options });
  const app = appOf(host);
  const spreadsheet = app.getActive();
  spreadsheet.setSpreadsheetLocale('ru_RU');
  return { host, app, spreadsheet, sheet: spreadsheet.insertSheet('Мүчөлөр') };
}

/** SpreadsheetApp of a host. */
export function appOf(host: { readonly services: Readonly<Record<string, object>> }): App {
  return host.services.SpreadsheetApp as App;
}
