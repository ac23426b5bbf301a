/// <reference types="google-apps-script" />
// Ui: menus, messages and pages that a script shows to the person for whom it runs.
import type { Kernel } from '../../kernel/kernel.ts';
import type { Answer, ButtonSet as ButtonNames, ShownPage, UiPort } from '../../server/port.ts';
import { authorised } from '../authorised.ts';
import { enumeration, nameOf } from '../enumeration.ts';
import { mismatch } from '../parameters.ts';
import { show } from '../show.ts';
import { menu } from './menu.ts';

type Ui = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('OK', 'CANCEL', 'YES', 'NO', 'CLOSE');
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

/** The user interface of the person who runs. */
export function userInterface(kernel: Kernel, ui: () => UiPort): Ui {
  const ask = (member: string, given: readonly unknown[], prompt: boolean): Answer =>
    ui().ask({ ...question(member, given), prompt });
  const page = (member: string, output: string | HtmlOutput): ShownPage => {
    authorised(kernel, member, 'script.container.ui');
    if (typeof output !== 'object' || output === null) throw mismatch(member, [output]);
    return pageOf(output);
  };
  const dialog = (member: string, output: HtmlOutput, title: string, modal: boolean) =>
    ui().showDialog({ ...page(member, output), title }, modal);
  return show<Ui>(kernel, 'Ui', {
    Button,
    ButtonSet,
    createMenu: (caption) => menu(kernel, ui, caption),
    createAddonMenu: () => menu(kernel, ui, 'Add-on'),
    alert: (...given: readonly unknown[]) => Button[ask('Ui.alert', given, false).button],
    prompt(...given: readonly unknown[]) {
      const { button, text } = ask('Ui.prompt', given, true);
      return show<GoogleAppsScript.Base.PromptResponse>(kernel, 'PromptResponse', {
        getSelectedButton: () => Button[button],
        getResponseText: () => text,
      });
    },
    showSidebar: (output) => ui().showSidebar(page('Ui.showSidebar', output)),
    showModalDialog: (output, title) => dialog('Ui.showModalDialog', output, title, true),
    showModelessDialog: (output, title) => dialog('Ui.showModelessDialog', output, title, false),
  });
}

/** The overloads of alert and prompt: a text; a text and buttons; a title, a text and buttons. */
function question(member: string, given: readonly unknown[]) {
  const [first, second, third] = given;
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (given.length === 1 && isText(first)) return { title: '', text: first, buttons: 'OK' as const };
  if (given.length === 2 && isText(first))
    return { title: '', text: first, buttons: buttonsOf(second, member) };
  if (given.length === 3 && isText(first) && isText(second)) {
    return { title: first, text: second, buttons: buttonsOf(third, member) };
  }
  throw mismatch(member, given);
}

function buttonsOf(value: unknown, member: string): ButtonNames {
  return nameOf(ButtonSet, value as GoogleAppsScript.Base.ButtonSet, member) as ButtonNames;
}

function pageOf(output: HtmlOutput): ShownPage {
  const [width, height] = [output.getWidth(), output.getHeight()];
  return {
    title: output.getTitle(),
    html: output.getContent(),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
}
