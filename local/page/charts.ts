// Charts in the grid: drawn with Chart.js, which the library wants as a global; a frame with a title stands for maps.
import { Component, xml } from '@odoo/owl';
import { Chart, type Plugin, registerables } from 'chart.js';
import { registries } from '../engine/o-spreadsheet.ts';
import { WORDS } from './words.ts';

/** What wants yet other libraries. */
const UNDRAWN = ['geo', 'treemap'];
/** What a person could add to a sheet and Google Sheets does not have. */
const FOREIGN = 'insert_carousel';

/** A blank cell is no figure: beside its missing bar the library would write 0. */
const BLANKS: Plugin = {
  id: 'host_blanks',
  afterDatasetsUpdate(chart) {
    for (const { index, _parsed } of chart.getSortedVisibleDatasetMetas()) {
      const { data = [] } = chart.data.datasets[index] ?? {};
      data.forEach((value, place) => {
        if (!Number.isFinite(value)) _parsed[place] = { x: Number.NaN, y: Number.NaN };
      });
    }
  },
};

class ChartStandIn extends Component {
  static override template = xml`<div class="host-chart"><p t-esc="text"/></div>`;
  static override props = ['*'];
  readonly text = WORDS.chart;
}

/** Lets the grid draw its charts; the kinds that it cannot draw get a stand-in. */
export function drawCharts(): void {
  Chart.register(...registerables, BLANKS);
  // The library extends Chart's parts, which it looks for on Chart itself.
  Object.assign(globalThis, { Chart: Object.assign(Chart, ...registerables) });
  for (const type of UNDRAWN) {
    if (registries.chartComponentRegistry.contains(type))
      registries.chartComponentRegistry.replace(type, ChartStandIn);
  }
  registries.topbarMenuRegistry.replaceChild(FOREIGN, ['insert'], { name: FOREIGN, isVisible: () => false });
}
