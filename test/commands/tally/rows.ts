// A workbook with one survey and a tab of people's own, for the tests of counting rows of answers.
import { countAnswers } from '#commands/tally/count/count-answers';
import { countTab } from '#commands/tally/count/count-tab';
import { previewPaste, previewTab } from '#commands/tally/count/preview';
import { asItStands, type Reading } from '#commands/tally/count/reading';
import type { Repeats } from '#commands/tally/count/repeats';
import type { AnswersPreview } from '#commands/tally/types';
import type { Cell, Grid } from '#core/cell';
import { Workbook } from '../check/workbook.ts';

const TAB = 999;

export class Counting {
  private readonly book = new Workbook({
    surveys: [{ number: 'С-001', title: 'Суу' }],
    questions: [
      {
        number: 'СУ-001',
        survey: 'С-001',
        order: 1,
        text: 'Сууга канааттанасызбы?',
        kind: 'бир жооп',
        options: 'ооба\nжок',
      },
      {
        number: 'СУ-002',
        survey: 'С-001',
        order: 2,
        text: 'Сууну кайдан аласыз?',
        kind: 'бир нече жооп',
        options: 'үйдөн\nколонкадан\nбулактан, арыктан',
      },
    ],
    members: [{ number: 'М-001', name: 'А.Асанов' }],
    tally: [],
  });

  /** What stands in the tab. */
  tab: Grid = [];
  today = '2024-10-05';

  /** Where its cells are merged. */
  merged: readonly string[] = [];

  previewTab(): AnswersPreview {
    const environment = this.book.environment(this.today);
    const book = {
      ...environment.book,
      read: (tab: number) => (tab === TAB ? this.tab : environment.book.read(tab)),
    };
    return previewTab({ ...environment, book: { ...book, merged: () => this.merged } }, asked('Арал'), TAB);
  }

  countTab(repeats: Repeats = 'ask', village = 'Арал'): string {
    const environment = this.book.environment(this.today);
    const read = (tab: number) => (tab === TAB ? this.tab : environment.book.read(tab));
    return countTab({ ...environment, book: { ...environment.book, read } }, asked(village), TAB, repeats);
  }

  countAnswers(text: string, repeats: Repeats = 'ask', village = 'Арал', reading = asItStands): string {
    return countAnswers(this.book.environment(this.today), { ...asked(village), reading }, text, repeats);
  }

  preview(text: string, reading: Reading = asItStands): AnswersPreview {
    return previewPaste(this.book.environment(this.today), { ...asked('Арал'), reading }, text);
  }

  /** The rows of the tally by column keys. */
  get tally(): readonly Readonly<Record<string, Cell>>[] {
    const [keys = [], , , ...rows] = this.book.grid('tally');
    return rows
      .map((cells) => Object.fromEntries(keys.map((key, at) => [`${key}`, cells[at] ?? ''])))
      .filter(({ survey }) => survey !== '');
  }

  /** How many people gave an answer, over all batches. */
  people(answer: string, group = 'all'): number {
    return this.tally
      .filter((row) => row.answer === answer)
      .reduce((sum, row) => sum + Number(row[group]), 0);
  }

  /** Writes a count by hand. */
  correct(number: string, all: number): void {
    const line = this.book.column('tally', 'number').indexOf(number) + 3;
    this.book.write('tally', line, 'all', all);
  }
}

const asked = (village: string) => ({ survey: 'С-001', member: 'М-001', village, reading: asItStands });
