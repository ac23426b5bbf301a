// The grid: o-spreadsheet's component over a model that shares the host's workbook.
import { Spreadsheet, setTranslationMethod, stores } from '@odoo/o-spreadsheet';
import { mount } from '@odoo/owl';
import { functionsRoom } from '../engine/custom-functions.ts';
import { Model } from '../engine/o-spreadsheet.ts';
import '../engine/plugins.ts';
import { sendWhole } from '../engine/whole-commands.ts';
import type { Place } from '../server/port.ts';
import type { ToPage } from '../server/protocol.ts';
import { ask, toast } from './boxes.ts';
import type { Connection } from './connection.ts';
import { confirmEdits, heeding, Protection } from './protection.ts';
import { loadCustomFunctions } from './script.ts';
import { computedOnce } from './taken-together.ts';
import { PageTransport } from './transport.ts';
import { typeOverCells } from './typing.ts';
import { translate, WORDS } from './words.ts';

type Welcome = Extract<ToPage, { type: 'welcome' }>;

/** Opens the workbook of `welcome` as a model. */
export async function openModel(welcome: Welcome, connection: Connection): Promise<Model> {
  setTranslationMethod((...given) => translate(given[0]));
  const functions = await loadCustomFunctions();
  const protection = new Protection(welcome.person.email);
  const model: Model = new Model(
    welcome.snapshot,
    {
      transportService: new PageTransport(connection, (work) => computedOnce(model, work)),
      client: { id: welcome.clientId, name: welcome.person.name || welcome.person.email },
      custom: { ...heeding(protection), ...functionsRoom(functions) },
    },
    welcome.messages as ConstructorParameters<typeof Model>[2],
  );
  sendWhole(model);
  confirmEdits(model, protection);
  return model;
}

/** Shows `model` in `place`. */
export async function showGrid(model: Model, place: HTMLElement): Promise<void> {
  const templates = await (await fetch('/templates.xml')).text();
  const { env } = await mount(Spreadsheet, place, {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => toast(text),
      raiseError: (text: string, then?: () => void) => void tell(text).then(then),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        void confirmed(text).then((yes) => (yes ? confirm() : cancel?.())),
    },
    templates,
    translateFn: translate,
    translatableAttributes: ['title', 'placeholder', 'label'],
  });
  typeOverCells(place, env.getStore(stores.CellComposerStore));
}

/** Selects a cell and brings it into view; a sheet that is not there is left alone. */
export function activate(model: Model, { sheetId, row, column }: Place): void {
  if (!model.getters.tryGetSheet(sheetId)) return;
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  model.selection.selectCell(column, row);
}

const tell = (text: string) => ask({ title: WORDS.failed, text: String(text), buttons: 'OK', prompt: false });

async function confirmed(text: string): Promise<boolean> {
  const { button } = await ask({ title: '', text: String(text), buttons: 'OK_CANCEL', prompt: false });
  return button === 'OK';
}
