/// <reference types="google-apps-script" />
// TableCell: paragraphs in a box. Lengths are points.
import { HostBlocks } from './blocks.ts';
import type { Shown } from './session.ts';
import { expectType, type NodeMap, parentOf } from './tree.ts';

type Cell = GoogleAppsScript.Document.TableCell;

export class HostTableCell extends HostBlocks<Cell, NodeMap['TABLE_CELL']> {
  protected readonly className = 'TableCell';

  setBackgroundColor(color: string): Cell {
    return this.set('BACKGROUND_COLOR', color, 'setBackgroundColor');
  }

  getBackgroundColor(): string {
    return (this.$node.attributes.BACKGROUND_COLOR ?? null) as string;
  }

  setWidth(width: number): Cell {
    return this.set('WIDTH', width, 'setWidth');
  }

  setPaddingTop(paddingTop: number): Cell {
    return this.set('PADDING_TOP', paddingTop, 'setPaddingTop');
  }

  setPaddingBottom(paddingBottom: number): Cell {
    return this.set('PADDING_BOTTOM', paddingBottom, 'setPaddingBottom');
  }

  setPaddingLeft(paddingLeft: number): Cell {
    return this.set('PADDING_LEFT', paddingLeft, 'setPaddingLeft');
  }

  setPaddingRight(paddingRight: number): Cell {
    return this.set('PADDING_RIGHT', paddingRight, 'setPaddingRight');
  }

  setVerticalAlignment(alignment: GoogleAppsScript.Document.VerticalAlignment): Cell {
    return this.set('VERTICAL_ALIGNMENT', alignment, 'setVerticalAlignment');
  }

  getParentRow(): Shown['TABLE_ROW'] {
    return this.session.show(expectType(parentOf(this.$node) ?? undefined, 'TABLE_ROW'));
  }
}
