// Dropdowns of a range follow it when its rows move or its sheet is renamed; the library's own plugin leaves them behind.
import type { RangeAdapterFunctions } from '@odoo/o-spreadsheet';
import { registries } from './o-spreadsheet.ts';

const NAME = 'dataValidation';
const Library = registries.corePluginRegistry.get(NAME);

class ListSourcesPlugin extends Library {
  static readonly followsSources = true;

  override adaptRanges(adapters: RangeAdapterFunctions): void {
    super.adaptRanges(adapters);
    for (const sheetId of this.getters.getSheetIds()) {
      for (const [index, { criterion }] of (this.getters.getDataValidationRules(sheetId) ?? []).entries()) {
        const [source] = criterion.values;
        if (criterion.type !== 'isValueInRange' || source === undefined) continue;
        const { changeType, range } = adapters.adaptRangeString(sheetId, source);
        if (changeType === 'REMOVE' || range === source) continue;
        this.history.update('rules', sheetId, index, 'criterion', 'values', [range]);
      }
    }
  }
}

if (!('followsSources' in Library)) registries.corePluginRegistry.replace(NAME, ListSourcesPlugin);
