// The ports of `core`, given by Google's services to one run.

import { dateOf } from '#core/date';
import type { BookPort, Context, TextPort } from '#core/ports';
import { type Asked, applyChanges } from './apply.ts';
import { toGrid } from './cells.ts';
import { daysOf } from './days.ts';
import { documentPort } from './drive.ts';
import { readFile } from './file.ts';
import { keptOut } from './kept-out.ts';
import { lock } from './lock.ts';
import { mail } from './mail.ts';
import { memoryIn } from './memory.ts';
import { dailyRun, personalMemory } from './person.ts';
import { chartsOn } from './sheet-charts.ts';
import { screen } from './ui.ts';

/** The environment as this run sees it. The clock is read once; what is stated in passing stands under `title`. */
export function contextNow(title: string): Context {
  const clock = new Date();
  const today = dateOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (today === null) throw new Error(`The clock is out of range: ${clock}`);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return {
    today,
    now: `${today} ${two(clock.getHours())}:${two(clock.getMinutes())}`,
    elapsed: () => Date.now() - clock.getTime(),
    /** Asked for where a line is written; who has not allowed it, or runs a simple trigger, stays unnamed. */
    get user() {
      try {
        return Session.getActiveUser().getEmail();
      } catch {
        return '';
      }
    },
    book: book(),
    memory: memoryIn(() => PropertiesService.getDocumentProperties()),
    personal: personalMemory(),
    lock,
    documents: documentPort,
    mail,
    daily: dailyRun('remindDaily'),
    phonePage,
    texts,
    screen: screen(title),
  };
}

function book(): BookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let applied = false;
  const names = new Map<number, string>();
  const days = daysOf(() => spreadsheet.getSpreadsheetTimeZone());
  const asked: Asked = { sizes: new Map(), rules: new Map(), days };
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
        /** Asked for where somebody needs it, for sheets are known by their keys; and once. */
        get name() {
          const name = names.get(id) ?? sheet.getName();
          names.set(id, name);
          return name;
        },
      })),
    read: (tab) => {
      const sheet = all().get(tab);
      if (!sheet) throw new Error(`No tab ${tab}`);
      const values = sheet.getDataRange().getValues();
      const size = { rows: values.length, columns: values[0]?.length ?? 0, isWhole: false };
      if (!asked.sizes.has(sheet)) asked.sizes.set(sheet, size);
      return toGrid(values, days);
    },
    merged: (tab) =>
      (all().get(tab)?.getDataRange().getMergedRanges() ?? []).map((range) => range.getA1Notation()),
    timeZone: days.zone,
    address: () => spreadsheet.getUrl(),
    charts: (tab) => {
      const sheet = all().get(tab);
      return sheet ? chartsOn(sheet) : [];
    },
    hasApplied: () => applied,
    apply: (changes) => {
      applied = true;
      try {
        applyChanges(spreadsheet, all, changes, asked);
        if (changes.some(({ kind }) => kind === 'makeTab')) sheets = null;
        SpreadsheetApp.flush();
      } catch (error) {
        throw keptOut(error, all(), changes);
      }
    },
  };
}

/** Google gives null before a deployment, which its types leave out. */
function phonePage(): string | null {
  const address: string | null = ScriptApp.getService().getUrl();
  return address || null;
}

/** Languages lie in files of their own. */
const texts: TextPort = { load: (name) => readFile(`Texts-${name}`) };
