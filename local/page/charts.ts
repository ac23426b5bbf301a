// Charts in the grid: the library draws them with another library that is not here, so a frame with a title stands for each.
import { Component, xml } from '@odoo/owl';
import { registries } from '../engine/o-spreadsheet.ts';
import { WORDS } from './words.ts';

/** What the library can draw by itself. */
const DRAWN = ['gauge', 'scorecard'];
/** What a person could add to a sheet and not see. */
const UNSEEN = ['insert_chart', 'insert_carousel'];

class ChartStandIn extends Component {
  static override template = xml`<div class="host-chart"><p t-esc="text"/></div>`;
  static override props = ['*'];
  readonly text = WORDS.chart;
}

/** Puts the stand-in in the place of every chart that cannot be drawn, and takes such charts out of the menus. */
export function standInForCharts(): void {
  for (const type of registries.chartComponentRegistry.getKeys()) {
    if (!DRAWN.includes(type)) registries.chartComponentRegistry.replace(type, ChartStandIn);
  }
  for (const id of UNSEEN) {
    registries.topbarMenuRegistry.replaceChild(id, ['insert'], { name: id, isVisible: () => false });
  }
}
