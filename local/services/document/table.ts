/// <reference types="google-apps-script" />
// Table: rows of cells and their borders. Lengths are points.
import { expectTypes } from '../parameters.ts';
import { HostContainer } from './container.ts';
import { nodeBehind } from './element.ts';
import { newRow } from './nodes.ts';
import type { Shown } from './session.ts';
import { childAt, detach, expectType, insert, type NodeMap } from './tree.ts';

export class HostTable extends HostContainer<GoogleAppsScript.Document.Table, NodeMap['TABLE']> {
  protected readonly className = 'Table';

  appendTableRow(tableRow?: Shown['TABLE_ROW'] | null): Shown['TABLE_ROW'] {
    return this.insertTableRow(this.$node.children.length, tableRow);
  }

  insertTableRow(childIndex: number, tableRow?: Shown['TABLE_ROW'] | null): Shown['TABLE_ROW'] {
    const node = tableRow ? nodeBehind(tableRow, 'TABLE_ROW', this.member('insertTableRow')) : newRow([]);
    this.session.edit();
    insert(this.$node, childIndex, node);
    return this.session.show(node);
  }

  removeRow(rowIndex: number): Shown['TABLE_ROW'] {
    const node = this.row(rowIndex);
    this.session.edit();
    detach(node);
    return this.session.show(node);
  }

  getNumRows(): number {
    return this.$node.children.length;
  }

  getRow(rowIndex: number): Shown['TABLE_ROW'] {
    return this.session.show(this.row(rowIndex));
  }

  getCell(rowIndex: number, cellIndex: number): Shown['TABLE_CELL'] {
    return this.session.show(expectType(childAt(this.row(rowIndex), cellIndex), 'TABLE_CELL'));
  }

  setBorderWidth(width: number): GoogleAppsScript.Document.Table {
    return this.set('BORDER_WIDTH', width, 'setBorderWidth');
  }

  setBorderColor(color: string): GoogleAppsScript.Document.Table {
    return this.set('BORDER_COLOR', color, 'setBorderColor');
  }

  setColumnWidth(columnIndex: number, width: number): GoogleAppsScript.Document.Table {
    expectTypes(this.member('setColumnWidth'), [columnIndex, width], 'number', 'number');
    const columns = Math.max(0, ...this.$node.children.map(({ children }) => children.length));
    if (columnIndex < 0 || columnIndex >= columns) {
      throw new Error(`Index (${columnIndex}) must be less than the number of columns (${columns}).`);
    }
    this.session.edit();
    while (this.$node.widths.length <= columnIndex) this.$node.widths.push(null);
    this.$node.widths[columnIndex] = width;
    return this.self();
  }

  getColumnWidth(columnIndex: number): number {
    return this.$node.widths[columnIndex] as number;
  }

  private row(index: number): NodeMap['TABLE_ROW'] {
    return expectType(childAt(this.$node, index), 'TABLE_ROW');
  }
}
