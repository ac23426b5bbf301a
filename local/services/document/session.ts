/// <reference types="google-apps-script" />
// One opening of a document by one person: who may change it, until it is closed, and how its elements are shown.
import type { Kernel } from '../../kernel/kernel.ts';
import type { DocumentRecord } from './record.ts';
import type { Node, NodeType } from './tree.ts';

/** What a script holds for each type of node. */
export interface Shown {
  BODY_SECTION: GoogleAppsScript.Document.Body;
  HEADER_SECTION: GoogleAppsScript.Document.HeaderSection;
  FOOTER_SECTION: GoogleAppsScript.Document.FooterSection;
  PARAGRAPH: GoogleAppsScript.Document.Paragraph;
  LIST_ITEM: GoogleAppsScript.Document.ListItem;
  TABLE: GoogleAppsScript.Document.Table;
  TABLE_ROW: GoogleAppsScript.Document.TableRow;
  TABLE_CELL: GoogleAppsScript.Document.TableCell;
  TEXT: GoogleAppsScript.Document.Text;
  INLINE_IMAGE: GoogleAppsScript.Document.InlineImage;
  PAGE_BREAK: GoogleAppsScript.Document.PageBreak;
  HORIZONTAL_RULE: GoogleAppsScript.Document.HorizontalRule;
}

/** Shows any node to a script; `present.ts` has it. */
export type Present = (session: DocumentSession, node: Node) => Shown[NodeType];

export interface SessionOptions {
  readonly kernel: Kernel;
  readonly record: DocumentRecord;
  readonly present: Present;
  /** Notes that the document has changed. */
  readonly touch: () => void;
}

export class DocumentSession {
  readonly kernel: Kernel;
  readonly record: DocumentRecord;
  readonly #present: Present;
  readonly #touch: () => void;
  #closed = false;

  constructor({ kernel, record, present, touch }: SessionOptions) {
    this.kernel = kernel;
    this.record = record;
    this.#present = present;
    this.#touch = touch;
  }

  /** Call before every change; throws where the document is closed or not this person's to edit. */
  edit(): void {
    if (this.#closed) throw new Error('Document is closed, its contents cannot be updated.');
    const { owner, editors } = this.record;
    const { email } = this.kernel.user;
    if (email !== owner && !editors.includes(email)) {
      throw new Error('You do not have permission to edit the requested document.');
    }
    this.#touch();
  }

  close(): void {
    this.#closed = true;
  }

  /** A node as a script sees it. */
  show<N extends Node>(node: N): Shown[N['type']] {
    return this.#present(this, node) as Shown[N['type']];
  }
}
