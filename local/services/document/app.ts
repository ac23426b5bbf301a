/// <reference types="google-apps-script" />
// DocumentApp: makes documents and opens them again.
import type { Kernel } from '../../kernel/kernel.ts';
import { authorised } from '../authorised.ts';
import { expectTypes } from '../parameters.ts';
import { show } from '../show.ts';
import { HostDocument } from './document.ts';
import * as enums from './enums.ts';
import { present } from './present.ts';
import type { DocumentRecord } from './record.ts';
import { DocumentSession } from './session.ts';
import type { DocumentStore } from './store.ts';

/** DocumentApp for one person's runs; it needs authorisation and the scope `documents`. */
export function documentApp(kernel: Kernel, store: DocumentStore): GoogleAppsScript.Document.DocumentApp {
  const gate = (member: string, argument: unknown) => {
    authorised(kernel, `DocumentApp.${member}`, 'documents');
    expectTypes(`DocumentApp.${member}`, [argument], 'string');
  };
  const open = (record: DocumentRecord) => {
    const session = new DocumentSession({ kernel, record, present, touch: () => store.touch(record) });
    const document = new HostDocument(session, () => store.write(record));
    return show<GoogleAppsScript.Document.Document>(kernel, 'Document', document);
  };
  return show<GoogleAppsScript.Document.DocumentApp>(kernel, 'DocumentApp', {
    ...enums,
    create(name: string) {
      gate('create', name);
      return open(store.create(name));
    },
    openById(id: string) {
      gate('openById', id);
      return open(store.find(id));
    },
    openByUrl(url: string) {
      gate('openByUrl', url);
      const id = /\/documents\/([\w-]+)$/.exec(url)?.[1];
      if (!id) throw new Error('Invalid argument: url');
      return open(store.find(id));
    },
  });
}
