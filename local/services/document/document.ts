/// <reference types="google-apps-script" />
// Document: its name, its sections, and who may see and change it.
import { pdfOf } from '../../docx/pdf.ts';
import { docxOf } from '../../docx/write.ts';
import { HostBlob } from '../blob.ts';
import { expectTypes } from '../parameters.ts';
import { show } from '../show.ts';
import { newSection } from './nodes.ts';
import type { DocumentSession, Shown } from './session.ts';

type Google = GoogleAppsScript.Document.Document;
type Someone = string | GoogleAppsScript.Base.User;

export class HostDocument {
  readonly #session: DocumentSession;
  readonly #save: () => void;

  constructor(session: DocumentSession, save: () => void) {
    this.#session = session;
    this.#save = save;
  }

  getId(): string {
    return this.#session.record.id;
  }

  getUrl(): string {
    return `/documents/${this.getId()}`;
  }

  getName(): string {
    return this.#session.record.name;
  }

  setName(name: string): Google {
    expectTypes('DocumentApp.Document.setName', [name], 'string');
    this.#session.edit();
    this.#session.record.name = name;
    return this.#self();
  }

  getBody(): Shown['BODY_SECTION'] {
    return this.#session.show(this.#session.record.body);
  }

  /** The header; null before `addHeader`. */
  getHeader(): Shown['HEADER_SECTION'] {
    const { header } = this.#session.record;
    return (header && this.#session.show(header)) as Shown['HEADER_SECTION'];
  }

  addHeader(): Shown['HEADER_SECTION'] {
    this.#session.edit();
    if (this.#session.record.header) throw new Error('Document already contains a header.');
    const header = newSection('HEADER_SECTION');
    this.#session.record.header = header;
    return this.#session.show(header);
  }

  /** The footer; null before `addFooter`. */
  getFooter(): Shown['FOOTER_SECTION'] {
    const { footer } = this.#session.record;
    return (footer && this.#session.show(footer)) as Shown['FOOTER_SECTION'];
  }

  addFooter(): Shown['FOOTER_SECTION'] {
    this.#session.edit();
    if (this.#session.record.footer) throw new Error('Document already contains a footer.');
    const footer = newSection('FOOTER_SECTION');
    this.#session.record.footer = footer;
    return this.#session.show(footer);
  }

  addEditor(editor: Someone): Google {
    return this.#give('editors', [editor]);
  }

  addEditors(emailAddresses: string[]): Google {
    return this.#give('editors', emailAddresses);
  }

  addViewer(viewer: Someone): Google {
    return this.#give('viewers', [viewer]);
  }

  addViewers(emailAddresses: string[]): Google {
    return this.#give('viewers', emailAddresses);
  }

  removeEditor(editor: Someone): Google {
    return this.#take('editors', editor);
  }

  removeViewer(viewer: Someone): Google {
    return this.#take('viewers', viewer);
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return this.#session.record.editors.map((email) => this.#person(email));
  }

  getViewers(): GoogleAppsScript.Base.User[] {
    return this.#session.record.viewers.map((email) => this.#person(email));
  }

  saveAndClose(): void {
    this.#save();
    this.#session.close();
  }

  /** The document as PDF; Docs gives no other type, and the PDF its name. */
  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    expectTypes('DocumentApp.Document.getAs', [contentType], 'string');
    const { kernel, record } = this.#session;
    if (contentType !== 'application/pdf')
      throw new Error(
        `Converting from application/vnd.google-apps.document to ${contentType} is not supported.`,
      );
    return new HostBlob(kernel, pdfOf(docxOf(record)), contentType, `${record.name}.pdf`).getBlob();
  }

  #self(): Google {
    return show<Google>(this.#session.kernel, 'Document', this);
  }

  #person(email: string): GoogleAppsScript.Base.User {
    return show<GoogleAppsScript.Base.User>(this.#session.kernel, 'User', { getEmail: () => email });
  }

  #give(role: 'editors' | 'viewers', people: readonly Someone[]): Google {
    const emails = people.map(emailOf);
    this.#session.edit();
    const given = this.#session.record[role];
    for (const email of emails) if (!given.includes(email)) given.push(email);
    return this.#self();
  }

  #take(role: 'editors' | 'viewers', person: Someone): Google {
    const at = this.#session.record[role].indexOf(emailOf(person));
    this.#session.edit();
    if (at >= 0) this.#session.record[role].splice(at, 1);
    return this.#self();
  }
}

function emailOf(person: Someone): string {
  const email = typeof person === 'string' ? person : person.getEmail();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`Invalid email: ${email}`);
  return email;
}
