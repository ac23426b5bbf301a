// Surveys as the server tells them to the page that counts, and batches of them.
import type { TallyBatch, TallyQuestion, TallyState } from '../../../src/commands/tally/types.ts';

export const taps: TallyQuestion = {
  row: 'СУ-001',
  order: 1,
  text: 'Үйүңүзгө таза суу келеби?',
  kind: 'one',
  answers: ['Ооба', 'Жок', 'Билбейм'],
};

export const wishes: TallyQuestion = {
  row: 'СУ-002',
  order: 2,
  text: 'Эмнени оңдоо керек?',
  kind: 'several',
  answers: ['Суу түтүгү', 'Жол'],
};

export const water = { row: 'С-001', title: 'Таза суу', questions: [taps, wishes], isShort: false };
export const roads = {
  row: 'С-002',
  title: 'Жолдор',
  questions: [{ ...taps, row: 'СУ-003' }],
  isShort: false,
};

export function surveys(changes: Partial<TallyState> = {}): TallyState {
  return {
    ready: true,
    language: 'ky',
    today: '2024-10-05',
    surveys: [water],
    members: [
      { row: 'М-001', name: 'Т.Байбагышов' },
      { row: 'М-002', name: 'А.Молдалиева' },
    ],
    villages: ['Кайыңды-Булак', 'Баетов'],
    counted: [],
    tabs: [],
    ...changes,
  };
}

export function batch(changes: Partial<TallyBatch> = {}): TallyBatch {
  return {
    id: 'b1',
    survey: 'С-001',
    member: 'М-001',
    village: 'Баетов',
    date: '2024-10-05',
    entry: 'first',
    forms: 0,
    counts: [],
    ...changes,
  };
}
