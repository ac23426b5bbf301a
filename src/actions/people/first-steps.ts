// What the first steps ask for beside the list: the dates and names of the settings, and the readings of doubtful places.
import type { Change } from '#core/change';
import { parseDate } from '#core/date';
import type { World } from '#core/ports';
import { type DoubtKey, doubts, type SettingKey, settingList } from '#tables';
import { readingsOf } from '#tables/settings-of';
import type { LanguageCode } from '#texts';
import { say } from '#texts/verdict-words';
import { changesIn } from '../changes-in.ts';
import { checkAll } from '../check/check.ts';
import { type Wanted, wantedAt } from '../check/sheet-changes.ts';
import { logLine } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { underLock } from '../run.ts';
import { settingCells } from '../settings-rows.ts';
import { type Opened, openFor } from '../tally/opened.ts';
import { languageOf, wordsOf } from '../words.ts';
import { cellOf } from './cell-of.ts';
import { type ShownField, valueAt } from './read-form.ts';
import type { FormValues } from './save-form.ts';

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

export function readFirstSteps(world: World, chosen: LanguageCode | null): FirstSteps {
  const opened = openFor(world, ['readings']);
  const language = chosen === null ? opened.language : languageOf(world, chosen);
  const inForce = readingsOf(opened.sheet('readings').records, wordsOf(world).optionBehind);
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
        value: shownSetting(opened, key, world),
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
export function saveSettings(world: World, values: FormValues): string {
  return saveRows(world, (opened) => {
    const changed = ASKED.flatMap((key): readonly Wanted[] => {
      const field = values[key];
      if (field === undefined || field.was.trim() === field.now.trim()) return [];
      const header = opened.language.settings[key].name;
      const now = field.now.trim();
      const { kind } = settingList[key];
      if (kind === 'date' && now !== '' && parseDate(now) === null)
        throw new Refusal('fieldUnreadable', { header, text: now });
      const stands = shownSetting(opened, key, world);
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
      said: say(opened.language, opened.language.people.settingsSaved, { count: changed.length }),
    };
  });
}

/** Writes the readings chosen, by whom and by which decision; without any change nothing is asked and nothing written. */
export function saveReadings(
  world: World,
  chosen: Readonly<Record<string, string>>,
  by: string,
  decision: string,
): string {
  return saveRows(world, (opened) => {
    const sheet = opened.sheet('readings');
    const inForce = readingsOf(sheet.records, wordsOf(world).optionBehind);
    const changed = (Object.keys(doubts) as DoubtKey[]).filter(
      (key) => chosen[key] !== undefined && chosen[key] !== inForce[key],
    );
    if (changed.length > 0 && by.trim() === '') throw new Refusal('noDecider');
    const wanted = changed.flatMap((key) => {
      const words: Readonly<Record<string, string>> = opened.language.doubts[key].options;
      const word = words[chosen[key] ?? ''];
      const line = sheet.lines[sheet.records.findIndex(({ number }) => number === key)];
      if (word === undefined || line === undefined) throw new Refusal('notAReading');
      return wantedAt(sheet.places, line, { chosen: word, chosenBy: by.trim(), decision: decision.trim() });
    });
    return {
      changes: changesIn(opened.book, sheet, wanted),
      log: opened.language.people.log.readings,
      said: say(opened.language, opened.language.people.readingsSaved, { count: changed.length }),
    };
  });
}

interface Rows {
  readonly changes: readonly Change[];
  readonly log: string;
  readonly said: string;
}

/** Writes what `rowsOf` finds to be written, with a line of the log, and checks everything anew. */
function saveRows(world: World, rowsOf: (opened: Opened) => Rows): string {
  return underLock(world, () => {
    const opened = openFor(world, ['readings']);
    const { changes, log, said } = rowsOf(opened);
    if (changes.length > 0) world.book.apply([...changes, ...logLine(opened.book, world, log)]);
    checkAll(world);
    return said;
  });
}

/** A setting as a field holds it; of the act's two names, the key. */
function shownSetting(opened: Opened, key: SettingKey, world: World): string {
  const text = valueAt(opened, 'settings', key, 'value');
  return settingList[key].kind === 'act' ? (wordsOf(world).optionBehind('act', text) ?? text) : text;
}
