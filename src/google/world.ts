// The ports of `core`, given by Google's services to one run.

import { dateOf } from '#core/date';
import type { BookPort, MemoryPort, TextPort, World } from '#core/ports';
import { applyChanges } from './apply.ts';
import { toGrid } from './cells.ts';
import { documentPort } from './documents.ts';
import { readFile } from './file.ts';
import { keptOut } from './kept-out.ts';
import { lock } from './lock.ts';
import { mail } from './mail.ts';
import { dailyRun, personalMemory } from './person.ts';
import { chartsOn } from './sheet-charts.ts';

/** The world as this run sees it. The clock is read once. */
export function worldNow(): World {
  const clock = new Date();
  const today = dateOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (today === null) throw new Error(`The clock is out of range: ${clock}`);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return {
    today,
    now: `${today} ${two(clock.getHours())}:${two(clock.getMinutes())}`,
    get user() {
      return Session.getActiveUser().getEmail();
    },
    book: book(),
    memory: memory(),
    personal: personalMemory(),
    lock,
    documents: documentPort,
    mail,
    daily: dailyRun('remindDaily'),
    texts,
  };
}

function book(): BookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let applied = false;
  let sheets: ReadonlyMap<number, GoogleAppsScript.Spreadsheet.Sheet> | null = null;
  /** Asked for once, and again where a tab has been made. */
  const all = () => {
    sheets ??= new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return sheets;
  };
  return {
    tabs: () =>
      [...all()].map(([id, sheet]) => ({
        id,
        /** Asked for where somebody needs it, for sheets are known by their keys. */
        get name() {
          return sheet.getName();
        },
      })),
    read: (tab) => {
      const sheet = all().get(tab);
      if (!sheet) throw new Error(`No tab ${tab}`);
      return toGrid(sheet.getDataRange().getValues());
    },
    address: () => spreadsheet.getUrl(),
    charts: (tab) => {
      const sheet = all().get(tab);
      return sheet ? chartsOn(sheet) : [];
    },
    hasApplied: () => applied,
    apply: (changes) => {
      applied = true;
      try {
        applyChanges(spreadsheet, all, changes);
        if (changes.some(({ kind }) => kind === 'makeTab')) sheets = null;
        SpreadsheetApp.flush();
      } catch (error) {
        throw keptOut(error, all(), changes);
      }
    },
  };
}

function memory(): MemoryPort {
  const properties = PropertiesService.getDocumentProperties();
  return {
    recall: (name) => properties.getProperty(name),
    keep: (name, text) => {
      properties.setProperty(name, text);
    },
  };
}

/** Languages lie in files of their own. */
const texts: TextPort = { load: (name) => readFile(`Texts-${name}`) };
