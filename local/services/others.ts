// Every service but the spreadsheet, for one person's runs on one workbook.
import type { Kernel } from '../kernel/kernel.ts';
import { drive } from './drive/drive.ts';
import { htmlService } from './html.ts';
import { lockService, releaseLocks } from './lock.ts';
import { logger, scriptConsole } from './logger.ts';
import { mailApp } from './mail.ts';
import { propertiesService } from './properties.ts';
import { scriptApp } from './script.ts';
import { session } from './session.ts';
import { utilities } from './utilities.ts';

export interface OtherOptions {
  /** Where documents and letters are written; null keeps everything in memory. */
  readonly directory: string | null;
  /** Where the pages of the loaded bundle lie; null before one is loaded. */
  readonly bundleFolder: () => string | null;
}

/**
 * The globals of a script apart from SpreadsheetApp. All sections are made here, so that a second person's
 * kernel that imports them afterwards shares them.
 */
export function otherServices(
  kernel: Kernel,
  { directory, bundleFolder }: OtherOptions,
): Record<string, object> {
  return {
    Drive: drive(kernel, directory),
    MailApp: mailApp(kernel, directory),
    PropertiesService: propertiesService(kernel),
    LockService: lockService(kernel),
    Session: session(kernel),
    HtmlService: htmlService(kernel, bundleFolder),
    ScriptApp: scriptApp(kernel),
    Utilities: utilities(kernel),
    Logger: logger(kernel),
    console: scriptConsole(),
  };
}

/** What Apps Script does at the end of every run, however it ended: lets go of its locks. Call it at the host's close too. */
export function endRun(kernel: Kernel): void {
  releaseLocks(kernel);
}
