// What the first steps ask for beside the list: the dates and names of the settings, and the readings of doubtful places.

import type { Change } from '#core/change';
import type { Environment } from '#core/ports';
import { typedDate } from '#core/typed-date';
import { type DoubtKey, doubts, type SettingKey, settingList } from '#tables';
import { lineOf } from '#tables/line-of';
import { readingsOf } from '#tables/settings-of';
import type { LanguageCode } from '#texts';
import { languageOf, wordsOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { type CellWrite, cellWritesAt } from '#workbook/cell-writes';
import { changesIn } from '#workbook/changes-in';
import { logLine } from '#workbook/log';
import { settingCells } from '#workbook/settings-rows';
import { checkAll } from '../check/check.ts';
import { underLock } from '../run.ts';
import { type Opened, openFor } from '../tally/opened.ts';
import { cellOf } from './cell-of.ts';
import type { FormValues } from './form-cells.ts';
import { valueAt } from './row-values.ts';
import type { ShownField } from './shown-form.ts';

/** The settings from which terms are counted and documents are addressed. */
const ASKED: readonly SettingKey[] = [
  'keneshFormed',
  'procedureStarted',
  'decisionType',
  'decision',
  'formed',
  'executiveBody',
  'executiveHead',
  'keneshChair',
];

export interface ShownReading extends ShownField {
  readonly clause: string;
  /** The doubtful words, to the letter. */
  readonly text: string;
  readonly doubt: string;
}

export interface FirstSteps {
  readonly settings: readonly ShownField[];
  /** The doubtful places that leave a choice; the first option of each is the default. */
  readonly readings: readonly ShownReading[];
}

export function readFirstSteps(environment: Environment, chosen: LanguageCode | null): FirstSteps {
  const opened = openFor(environment, ['readings']);
  const language = chosen === null ? opened.language : languageOf(environment, chosen);
  const inForce = readingsOf(opened.sheet('readings').records, wordsOf(environment).optionBehind);
  const options = (doubt: DoubtKey) =>
    Object.entries(language.doubts[doubt].options).map(([value, caption]) => ({ value, caption }));
  return {
    settings: ASKED.map((key) => {
      const { kind } = settingList[key];
      return {
        name: key,
        label: language.settings[key].name,
        kind: kind === 'act' ? 'choice' : kind === 'date' ? 'date' : 'text',
        needed: false,
        options: kind === 'act' ? options('act') : [],
        value: shownSetting(opened, key, environment),
      };
    }),
    readings: (Object.keys(doubts) as DoubtKey[])
      .filter((key) => doubts[key].options.length > 1)
      .map((key) => ({
        name: key,
        label: language.doubts[key].doubt,
        kind: 'choice',
        needed: true,
        options: options(key),
        value: inForce[key],
        clause: doubts[key].clause,
        text: doubts[key].text,
        doubt: language.doubts[key].doubt,
      })),
  };
}

/** Writes the settings that the person changed. Refused as a whole where a day is none or a cell is another by now. */
export function saveSettings(environment: Environment, values: FormValues): string {
  return saveRows(environment, (opened) => {
    const changed = ASKED.flatMap((key): readonly CellWrite[] => {
      const field = values[key];
      if (field === undefined || field.was.trim() === field.now.trim()) return [];
      const header = opened.language.settings[key].name;
      const now = field.now.trim();
      const { kind } = settingList[key];
      if (kind === 'date' && now !== '' && typedDate(now) === null)
        throw new Refusal('fieldUnreadable', { header, text: now });
      const stands = shownSetting(opened, key, environment);
      if (stands !== field.was.trim() && stands !== now)
        throw new Refusal('cellChanged', { row: key, header, stands });
      const words: Readonly<Record<string, string>> = opened.language.doubts.act.options;
      const cell =
        kind === 'act' ? (words[now] ?? now) : cellOf({ kind: kind === 'date' ? 'date' : 'text' }, now);
      return settingCells(opened.sheet('settings'), { [key]: cell });
    });
    return {
      changes: changesIn(opened.book, opened.sheet('settings'), changed),
      log: opened.language.people.log.settings,
      message: say(opened.language, opened.language.people.settingsSaved, { count: changed.length }),
    };
  });
}

/** Writes the readings chosen, by whom and by which decision; without any change nothing is asked and nothing written. */
export function saveReadings(
  environment: Environment,
  chosen: Readonly<Record<string, string>>,
  by: string,
  decision: string,
): string {
  return saveRows(environment, (opened) => {
    const sheet = opened.sheet('readings');
    const inForce = readingsOf(sheet.records, wordsOf(environment).optionBehind);
    const changed = (Object.keys(doubts) as DoubtKey[]).filter(
      (key) => chosen[key] !== undefined && chosen[key] !== inForce[key],
    );
    if (changed.length > 0 && by.trim() === '') throw new Refusal('noDecider');
    const wanted = changed.flatMap((key) => {
      const words: Readonly<Record<string, string>> = opened.language.doubts[key].options;
      const word = words[chosen[key] ?? ''];
      const line = lineOf(sheet, key);
      if (word === undefined || line === null) throw new Refusal('notAReading');
      return cellWritesAt(sheet.places, line, {
        chosen: word,
        chosenBy: by.trim(),
        decision: decision.trim(),
      });
    });
    return {
      changes: changesIn(opened.book, sheet, wanted),
      log: opened.language.people.log.readings,
      message: say(opened.language, opened.language.people.readingsSaved, { count: changed.length }),
    };
  });
}

interface Rows {
  readonly changes: readonly Change[];
  readonly log: string;
  readonly message: string;
}

/** Writes what `rowsOf` finds to be written, with a line of the log, and checks everything again. */
function saveRows(environment: Environment, rowsOf: (opened: Opened) => Rows): string {
  return underLock(environment, () => {
    const opened = openFor(environment, ['readings']);
    const { changes, log, message } = rowsOf(opened);
    if (changes.length > 0) environment.book.apply([...changes, ...logLine(opened.book, environment, log)]);
    checkAll(environment);
    return message;
  });
}

/** A setting as a field holds it; of the act's two names, the key. */
function shownSetting(opened: Opened, key: SettingKey, environment: Environment): string {
  const text = valueAt(opened, 'settings', key, 'value');
  return settingList[key].kind === 'act' ? (wordsOf(environment).optionBehind('act', text) ?? text) : text;
}
