// The words of the sheets that each language must give; the compiler demands every one.
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import type { DoubtKey, SettingKey, SheetKey, Tables } from '#tables';
import type { doubts } from '#tables/readings';

type OwnColumns<K extends SheetKey> = Exclude<keyof Tables[K]['columns'], 'number' | 'check'>;

/** A header; where the column is a choice, also the words of its choices. */
type ColumnWords<C> =
  C extends Column<infer Value>
    ? [Value] extends [string]
      ? string extends Value
        ? string
        : [Value] extends [CivilDate]
          ? string
          : ChoiceWords<Value>
      : string
    : never;

interface ChoiceWords<Key extends string> {
  readonly header: string;
  readonly choices: { readonly [K in Key]: string };
}

export type SheetWords = {
  readonly [K in SheetKey]: {
    readonly title: string;
    /** One sentence: what the sheet is for. */
    readonly about: string;
    readonly columns: { readonly [C in OwnColumns<K>]: ColumnWords<Tables[K]['columns'][C]> };
  };
};

export type SettingWords = {
  readonly [K in SettingKey]: { readonly name: string; readonly meaning: string };
};

export type DoubtWords = {
  readonly [K in DoubtKey]: {
    readonly doubt: string;
    readonly options: { readonly [O in (typeof doubts)[K]['options'][number]]: string };
  };
};
