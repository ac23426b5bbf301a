/// <reference types="google-apps-script" />
// Charts: bar charts of a table of data, as pictures. It asks for no right of the manifest.
import { type Bars, drawBars } from '../charts/draw-bars.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { unwrap } from '../kernel/service.ts';
import { HostBlob } from './blob.ts';
import { enumeration, nameOf } from './enumeration.ts';
import { expectTypes, mismatch } from './parameters.ts';
import { show } from './show.ts';

type Google = GoogleAppsScript.Charts.Charts;
type Builder = GoogleAppsScript.Charts.BarChartBuilder;
type TableBuilder = GoogleAppsScript.Charts.DataTableBuilder;
type Value = string | number | null;

const ColumnType = enumeration<Google['ColumnType']>('DATE', 'NUMBER', 'STRING');
const Position = enumeration<Google['Position']>('TOP', 'RIGHT', 'BOTTOM', 'NONE');

/** The Charts service; of its charts the host draws lying bars. */
export function charts(kernel: Kernel): Google {
  return show<Google>(kernel, 'Charts', {
    ColumnType,
    Position,
    newDataTable: () => show<TableBuilder>(kernel, 'DataTableBuilder', new HostDataTable(kernel)),
    newBarChart: () => show<Builder>(kernel, 'BarChartBuilder', new HostBarChart(kernel)),
  });
}

interface Column {
  readonly type: keyof Google['ColumnType'];
  readonly label: string;
}

/** What a chart is drawn of: a column of names, then columns of numbers. */
class HostDataTable implements Pick<TableBuilder, 'addColumn' | 'addRow'> {
  readonly $columns: Column[] = [];
  readonly $rows: Value[][] = [];
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  addColumn(type: GoogleAppsScript.Charts.ColumnType, label: string): TableBuilder {
    const member = 'DataTableBuilder.addColumn';
    expectTypes(member, [label], 'string');
    this.$columns.push({ type: nameOf(ColumnType, type, member) as Column['type'], label });
    return show<TableBuilder>(this.#kernel, 'DataTableBuilder', this);
  }

  /** A value for each column, of its type or null. */
  addRow(values: Value[]): TableBuilder {
    const fits = this.$columns.every(({ type }, at) => {
      const value = values[at];
      return value === null || typeof value === type.toLowerCase();
    });
    if (!Array.isArray(values) || values.length !== this.$columns.length || !fits)
      throw mismatch('DataTableBuilder.addRow', [values]);
    this.$rows.push([...values]);
    return show<TableBuilder>(this.#kernel, 'DataTableBuilder', this);
  }
}

type Members =
  | 'setTitle'
  | 'setDataTable'
  | 'setDimensions'
  | 'setColors'
  | 'setLegendPosition'
  | 'setRange'
  | 'setOption'
  | 'build';

class HostBarChart implements Pick<Builder, Members> {
  readonly #kernel: Kernel;
  #bars: Bars = {
    ...{ title: '', width: 600, height: 400, colors: ['#3366cc', '#dc3912'], legend: true },
    ...{ categories: [], series: [], range: null, fontSize: 12, left: 120 },
  };

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  setTitle(title: string): Builder {
    expectTypes('BarChartBuilder.setTitle', [title], 'string');
    return this.#with({ title });
  }

  setDataTable(table: GoogleAppsScript.Charts.DataTableSource | TableBuilder): Builder {
    const data = unwrap(table);
    if (!(data instanceof HostDataTable)) throw mismatch('BarChartBuilder.setDataTable', [table]);
    const [, ...numbers] = data.$columns;
    return this.#with({
      categories: data.$rows.map(([name]) => `${name ?? ''}`),
      series: numbers.map(({ label }, at) => ({
        name: label,
        values: data.$rows.map((row) => row[at + 1] as number | null),
      })),
    });
  }

  setDimensions(width: number, height: number): Builder {
    expectTypes('BarChartBuilder.setDimensions', [width, height], 'number', 'number');
    return this.#with({ width, height });
  }

  setColors(colors: string[]): Builder {
    if (!Array.isArray(colors)) throw mismatch('BarChartBuilder.setColors', [colors]);
    return this.#with({ colors });
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): Builder {
    const name = nameOf(Position, position, 'BarChartBuilder.setLegendPosition');
    return this.#with({ legend: name !== 'NONE' });
  }

  setRange(from: number, to: number): Builder {
    expectTypes('BarChartBuilder.setRange', [from, to], 'number', 'number');
    return this.#with({ range: [from, to] });
  }

  /** Of the advanced options the host knows the size of letters and the chart's area. */
  setOption(option: string, value: unknown): Builder {
    const left = (value as { left?: unknown } | null)?.left;
    if (option === 'fontSize' && typeof value === 'number') return this.#with({ fontSize: value });
    if (option === 'chartArea' && typeof left === 'number') return this.#with({ left });
    throw new Error(`BarChartBuilder.setOption('${option}') is not implemented by the local host`);
  }

  build(): GoogleAppsScript.Charts.Chart {
    const picture = () => new HostBlob(this.#kernel, drawBars(this.#bars), 'image/png', 'chart.png');
    return show<GoogleAppsScript.Charts.Chart>(this.#kernel, 'Chart', {
      getBlob: () => picture().getBlob(),
      getAs: (type: string) => picture().getAs(type),
    });
  }

  #with(change: Partial<Bars>): Builder {
    this.#bars = { ...this.#bars, ...change };
    return show<Builder>(this.#kernel, 'BarChartBuilder', this);
  }
}
