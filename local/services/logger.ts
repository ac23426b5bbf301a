/// <reference types="google-apps-script" />
// Logger and console: what a script says about its run.
import type { Kernel } from '../kernel/kernel.ts';
import { formatText } from './format-text.ts';
import { show } from './show.ts';

/** Logger, which keeps its lines for `getLog`. */
export function logger(kernel: Kernel): GoogleAppsScript.Base.Logger {
  const lines: string[] = [];
  const shown: GoogleAppsScript.Base.Logger = show<GoogleAppsScript.Base.Logger>(kernel, 'Logger', {
    log(format: unknown, ...values: unknown[]) {
      lines.push(values.length === 0 ? String(format) : formatText(String(format), ...values));
      return shown;
    },
    getLog: () => lines.join('\n'),
    clear() {
      lines.length = 0;
    },
  });
  return shown;
}

/** What Apps Script's console has; lines go to the standard error, apart from what a command prints. */
export function scriptConsole(): Record<'log' | 'info' | 'warn' | 'error', (...values: unknown[]) => void> {
  const say = (...values: unknown[]) => console.error(...values);
  return { log: say, info: say, warn: say, error: say };
}
