/// <reference types="google-apps-script" />
// TableRow: the cells of one row.
import { expectTypes } from '../parameters.ts';
import { HostContainer } from './container.ts';
import { nodeBehind } from './element.ts';
import { newCell } from './nodes.ts';
import type { Shown } from './session.ts';
import { childAt, expectType, insert, type NodeMap, parentOf } from './tree.ts';

type Contents = string | Shown['TABLE_CELL'] | null;

export class HostTableRow extends HostContainer<GoogleAppsScript.Document.TableRow, NodeMap['TABLE_ROW']> {
  protected readonly className = 'TableRow';

  appendTableCell(textContentsOrCell?: Contents): Shown['TABLE_CELL'] {
    return this.insertTableCell(this.$node.children.length, textContentsOrCell);
  }

  insertTableCell(childIndex: number, textContentsOrCell: Contents = ''): Shown['TABLE_CELL'] {
    const node = this.cell(textContentsOrCell ?? '');
    this.session.edit();
    insert(this.$node, childIndex, node);
    return this.session.show(node);
  }

  getNumCells(): number {
    return this.$node.children.length;
  }

  getCell(cellIndex: number): Shown['TABLE_CELL'] {
    return this.session.show(expectType(childAt(this.$node, cellIndex), 'TABLE_CELL'));
  }

  /** The least height, in points. */
  setMinimumHeight(minHeight: number): GoogleAppsScript.Document.TableRow {
    return this.set('MINIMUM_HEIGHT', minHeight, 'setMinimumHeight');
  }

  getParentTable(): Shown['TABLE'] {
    return this.session.show(expectType(parentOf(this.$node) ?? undefined, 'TABLE'));
  }

  private cell(contents: Exclude<Contents, null>): NodeMap['TABLE_CELL'] {
    if (typeof contents === 'object')
      return nodeBehind(contents, 'TABLE_CELL', this.member('insertTableCell'));
    expectTypes(this.member('insertTableCell'), [contents], 'string');
    return newCell(contents);
  }
}
