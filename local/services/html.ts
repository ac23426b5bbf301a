/// <reference types="google-apps-script" />
// HtmlService: pages of the bundle's folder and of text, to be shown as a sidebar or a dialog.
import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Kernel } from '../kernel/kernel.ts';
import type { WebPage } from '../server/port.ts';
import { enumeration, nameOf } from './enumeration.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';

const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('ALLOWALL', 'DEFAULT');
const META = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

type Members =
  | 'setTitle'
  | 'getTitle'
  | 'setWidth'
  | 'getWidth'
  | 'setHeight'
  | 'getHeight'
  | 'getContent'
  | 'setContent'
  | 'append'
  | 'setXFrameOptionsMode'
  | 'addMetaTag';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** The pages as scripts hold them. */
const pages = new WeakMap<object, HostHtml>();

/** A page. */
class HostHtml implements Pick<Output, Members> {
  readonly #kernel: Kernel;
  #content: string;
  #title = '';
  #width = 0;
  #height = 0;
  readonly $meta: { readonly name: string; readonly content: string }[] = [];

  constructor(kernel: Kernel, content: string) {
    this.#kernel = kernel;
    this.#content = content;
  }

  $shown(): Output {
    const shown = show<Output>(this.#kernel, 'HtmlOutput', this);
    pages.set(shown, this);
    return shown;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): Output {
    expectTypes('HtmlService.HtmlOutput.setContent', [content], 'string');
    this.#content = content;
    return this.$shown();
  }

  append(addedContent: string): Output {
    expectTypes('HtmlService.HtmlOutput.append', [addedContent], 'string');
    return this.setContent(this.#content + addedContent);
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): Output {
    expectTypes('HtmlService.HtmlOutput.setTitle', [title], 'string');
    this.#title = title;
    return this.$shown();
  }

  getWidth(): number {
    return this.#width;
  }

  setWidth(width: number): Output {
    expectTypes('HtmlService.HtmlOutput.setWidth', [width], 'number');
    this.#width = width;
    return this.$shown();
  }

  getHeight(): number {
    return this.#height;
  }

  setHeight(height: number): Output {
    expectTypes('HtmlService.HtmlOutput.setHeight', [height], 'number');
    this.#height = height;
    return this.$shown();
  }

  setXFrameOptionsMode(mode: GoogleAppsScript.HTML.XFrameOptionsMode): Output {
    nameOf(XFrameOptionsMode, mode, 'HtmlService.HtmlOutput.setXFrameOptionsMode');
    return this.$shown();
  }

  addMetaTag(name: string, content: string): Output {
    if (!META.includes(name)) throw new Error('The meta tag you specified is not allowed in this context.');
    this.$meta.push({ name, content });
    return this.$shown();
  }
}

/** What a web app answers, as a browser needs it. Throws as Google does where it is no page. */
export function webPage(answer: unknown): WebPage {
  const page = typeof answer === 'object' && answer !== null ? pages.get(answer) : undefined;
  if (!page) throw new Error('The script completed but the returned value is not a supported return type.');
  return { title: page.getTitle(), html: page.getContent(), meta: page.$meta };
}

/** HtmlService that reads pages from the folder of the loaded bundle. */
export function htmlService(
  kernel: Kernel,
  bundleFolder: () => string | null,
): GoogleAppsScript.HTML.HtmlService {
  const read = (name: string) => readPage(bundleFolder(), name);
  return show<GoogleAppsScript.HTML.HtmlService>(kernel, 'HtmlService', {
    XFrameOptionsMode,
    createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = '') {
      expectTypes('HtmlService.createHtmlOutput', [html], 'string');
      return new HostHtml(kernel, String(html)).$shown();
    },
    createHtmlOutputFromFile: (name: string) => new HostHtml(kernel, read(name)).$shown(),
    createTemplateFromFile(name: string) {
      const page = read(name);
      if (page.includes('<?'))
        throw new Error('Scriptlets in templates are not implemented by the local host');
      return show<GoogleAppsScript.HTML.HtmlTemplate>(kernel, 'HtmlTemplate', {
        evaluate: () => new HostHtml(kernel, page).$shown(),
        getRawContent: () => page,
      });
    },
  });
}

function readPage(folder: string | null, name: string): string {
  expectTypes('HtmlService.createHtmlOutputFromFile', [name], 'string');
  if (folder === null) throw new Error(`No HTML file named ${name} was found.`);
  const path = resolve(folder, `${name.replace(/\.html$/, '')}.html`);
  if (!path.startsWith(resolve(folder) + sep) || !existsSync(path)) {
    throw new Error(`No HTML file named ${name} was found.`);
  }
  return readFileSync(path, 'utf8');
}
