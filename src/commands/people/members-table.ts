// The members' own data as a small table of the page: what stands in each cell, and what may stand there.
import type { Environment } from '#core/ports';
import { columnWords, type LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';
import { openFor } from '../tally/opened.ts';
import { fieldText } from './cell-of.ts';
import { columnOf } from './row-values.ts';
import type { ShownOption } from './shown-form.ts';

/** What a list of the decision seldom tells, the columns on which the composition rests first (5.2.1, 5.2.3). */
const ASKED = ['side', 'sex', 'birthDate', 'citizenship', 'village', 'contacts'] as const;

export interface MembersColumn {
  readonly name: (typeof ASKED)[number];
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice';
  /** Of a choice; the values are the workbook's own words, as they are written. */
  readonly options: readonly ShownOption[];
}

export interface MembersTable {
  readonly columns: readonly MembersColumn[];
  readonly rows: readonly {
    readonly row: string;
    readonly name: string;
    /** By column; dates as `1975-03-12`, anything else as it stands. */
    readonly cells: Readonly<Record<string, string>>;
  }[];
}

/** Those who have left are not in it. */
export function membersTable(environment: Environment, chosen: LanguageCode | null): MembersTable {
  const opened = openFor(environment, ['members']);
  const language = chosen === null ? opened.language : languageOf(environment, chosen);
  const { records, lines, grid, places } = opened.sheet('members');
  return {
    columns: ASKED.map((name) => {
      const { kind } = columnOf('members', name);
      const { header, choices } = columnWords(language, 'members', name);
      const written = columnWords(opened.language, 'members', name).choices;
      return {
        name,
        label: header,
        kind: kind === 'date' || kind === 'choice' ? kind : 'text',
        options: Object.entries(choices).map(([key, caption]) => ({ value: written[key] ?? key, caption })),
      };
    }),
    rows: records.flatMap(({ number: row, name, left }, index) => {
      if (row === '' || left !== null) return [];
      const text = (column: string) => fieldText(grid[lines[index] ?? -1]?.[places.get(column) ?? -1] ?? '');
      return [
        { row, name: name ?? row, cells: Object.fromEntries(ASKED.map((column) => [column, text(column)])) },
      ];
    }),
  };
}
