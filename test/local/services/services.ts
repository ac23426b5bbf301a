/// <reference types="google-apps-script" />
// A kernel and the services on it, as tests of the host's services need them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kernel, type Mode } from '../../../local/kernel/kernel.ts';
import { otherServices } from '../../../local/services/others.ts';

export interface Services {
  Drive: GoogleAppsScript.Drive;
  MailApp: GoogleAppsScript.Mail.MailApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  LockService: GoogleAppsScript.Lock.LockService;
  Session: GoogleAppsScript.Base.Session;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  Logger: GoogleAppsScript.Base.Logger;
}

export interface Given {
  readonly directory?: string;
  readonly folder?: string;
  /** The last parts of the manifest's scopes; all that the services know when left out. */
  readonly scopes?: readonly string[];
  readonly mode?: Mode;
  /** A manifest that enables no advanced service. */
  readonly plain?: boolean;
  readonly now?: () => Date;
}

const ALL_SCOPES = ['drive.file', 'script.send_mail', 'script.scriptapp', 'userinfo.email'];

/** What the manifest enables. */
const dependencies = {
  enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
};

export interface Rig {
  readonly kernel: Kernel;
  readonly services: Services;
}

const options = ({ directory, folder }: Given) => ({
  directory: directory ?? null,
  bundleFolder: () => folder ?? null,
});

/** A new workbook's kernel and services, run by aida@example.org. */
export function rig(given: Given = {}): Rig {
  const scopes = (given.scopes ?? ALL_SCOPES).map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const kernel = new Kernel({
    manifest: { timeZone: 'Asia/Bishkek', oauthScopes: scopes, ...(given.plain ? {} : { dependencies }) },
    now: given.now ?? (() => new Date('2024-10-05T04:00:00Z')),
  });
  kernel.user = { email: 'aida@example.org', name: 'Айда' };
  const services = otherServices(kernel, options(given)) as unknown as Services;
  kernel.mode = given.mode ?? 'FULL';
  return { kernel, services };
}

/** The same workbook for another person. */
export function another({ kernel }: Rig, email: string, given: Given = {}): Rig {
  const forked = kernel.fork({ email, name: email });
  return { kernel: forked, services: otherServices(forked, options(given)) as unknown as Services };
}

/** The workbook after it was written and opened again. */
export function reopened({ kernel }: Rig, given: Given = {}): Rig {
  const sections = JSON.parse(JSON.stringify(kernel.exportSections())) as Record<
    string,
    Record<string, unknown>
  >;
  const opened = new Kernel({ manifest: kernel.manifest, now: kernel.now });
  opened.user = kernel.user;
  opened.importSections(sections);
  return { kernel: opened, services: otherServices(opened, options(given)) as unknown as Services };
}

/** Runs `work` with a new directory that is gone afterwards. */
export function inDirectory(work: (directory: string) => void): void {
  const directory = mkdtempSync(join(tmpdir(), 'bmjb-services-'));
  try {
    work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
