// The short forms: the columns of which sheets each of them fills, and what may not be left out.
import type { SheetKey } from '#tables';

/** A row that a form fills: its sheet and columns, in the order in which they are asked. */
export interface FormPart {
  readonly sheet: SheetKey;
  readonly columns: readonly string[];
  /** What may not be left blank once anything of the part is filled in. */
  readonly needed: readonly string[];
  /** What a new row is offered with, by column. */
  readonly initial?: Readonly<Record<string, string>>;
  /** The column that refers to the first part's row. */
  readonly belongsTo?: string;
}

export interface Form {
  readonly parts: readonly [FormPart, ...FormPart[]];
  /** Whether it may begin a new row; else it fills rows that are there. */
  readonly begins: boolean;
}

export const formIds = ['attendance', 'finding', 'answer', 'conflict'] as const;
export type FormId = (typeof formIds)[number];

export const forms: Readonly<Record<FormId, Form>> = {
  /** 7.2.3: attended by name. */
  attendance: {
    begins: true,
    parts: [
      {
        sheet: 'meetings',
        columns: ['date', 'time', 'place', 'form', 'agenda', 'present', 'chairedBy'],
        needed: ['date'],
        initial: { form: 'group' },
      },
    ],
  },
  /** 8.1: a fact or a result of evaluation, and what is recommended or proposed. */
  finding: {
    begins: true,
    parts: [
      {
        sheet: 'findings',
        columns: [
          'activity',
          'object',
          'kind',
          'criterion',
          'found',
          'cause',
          'effect',
          'evidence',
          'source',
          'secondSource',
          'access',
          'act',
          'state',
        ],
        needed: ['found'],
        initial: { access: 'open', state: 'open' },
      },
      {
        sheet: 'recommendations',
        columns: ['kind', 'addressee', 'text', 'due'],
        needed: ['text'],
        belongsTo: 'finding',
      },
    ],
  },
  /** 4.3, 7.3.2(1): when a letter came and what was answered. */
  answer: {
    begins: false,
    parts: [
      {
        sheet: 'letters',
        columns: ['received', 'answered', 'copyToGroup', 'answer', 'refusal'],
        needed: [],
      },
    ],
  },
  /** 6.1–6.3: a conflict of interest and its two notices. */
  conflict: {
    begins: true,
    parts: [
      {
        sheet: 'conflicts',
        columns: [
          'member',
          'kind',
          'actuality',
          'forWhom',
          'benefit',
          'subject',
          'object',
          'arisen',
          'toldChair',
          'toldKenesh',
        ],
        needed: ['member'],
      },
    ],
  },
};
