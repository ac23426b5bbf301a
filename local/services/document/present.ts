/// <reference types="google-apps-script" />
// Each node of the tree as the element that a script sees; here Google's types are held against the host's.
import { show } from '../show.ts';
import { HostBody } from './body.ts';
import { HostImage } from './image.ts';
import { HostHorizontalRule, HostPageBreak } from './marks.ts';
import { HostListItem, HostParagraph } from './paragraph.ts';
import { HostFooter, HostHeader } from './sections.ts';
import type { DocumentSession, Shown } from './session.ts';
import { HostTable } from './table.ts';
import { HostTableCell } from './table-cell.ts';
import { HostTableRow } from './table-row.ts';
import { HostText } from './text.ts';
import type { Node, NodeType } from './tree.ts';

/** A node as a script sees it. */
export function present(session: DocumentSession, node: Node): Shown[NodeType] {
  const { kernel } = session;
  switch (node.type) {
    case 'BODY_SECTION':
      return show<Shown['BODY_SECTION']>(kernel, 'Body', new HostBody(session, node));
    case 'HEADER_SECTION':
      return show<Shown['HEADER_SECTION']>(kernel, 'HeaderSection', new HostHeader(session, node));
    case 'FOOTER_SECTION':
      return show<Shown['FOOTER_SECTION']>(kernel, 'FooterSection', new HostFooter(session, node));
    case 'PARAGRAPH':
      return show<Shown['PARAGRAPH']>(kernel, 'Paragraph', new HostParagraph(session, node));
    case 'LIST_ITEM':
      return show<Shown['LIST_ITEM']>(kernel, 'ListItem', new HostListItem(session, node));
    case 'TABLE':
      return show<Shown['TABLE']>(kernel, 'Table', new HostTable(session, node));
    case 'TABLE_ROW':
      return show<Shown['TABLE_ROW']>(kernel, 'TableRow', new HostTableRow(session, node));
    case 'TABLE_CELL':
      return show<Shown['TABLE_CELL']>(kernel, 'TableCell', new HostTableCell(session, node));
    case 'TEXT':
      return show<Shown['TEXT']>(kernel, 'Text', new HostText(session, node));
    case 'INLINE_IMAGE':
      return show<Shown['INLINE_IMAGE']>(kernel, 'InlineImage', new HostImage(session, node));
    case 'PAGE_BREAK':
      return show<Shown['PAGE_BREAK']>(kernel, 'PageBreak', new HostPageBreak(session, node));
    case 'HORIZONTAL_RULE':
      return show<Shown['HORIZONTAL_RULE']>(kernel, 'HorizontalRule', new HostHorizontalRule(session, node));
  }
}
