/// <reference types="google-apps-script" />
// Utilities: moments as text, blobs.
import type { Kernel } from '../kernel/kernel.ts';
import { bytesOf, HostBlob } from './blob.ts';
import { formatDate } from './format-date.ts';
import { show } from './show.ts';

/** Utilities, open to every run. */
export function utilities(kernel: Kernel): GoogleAppsScript.Utilities.Utilities {
  return show<GoogleAppsScript.Utilities.Utilities>(kernel, 'Utilities', {
    formatDate,
    newBlob: (data: number[] | string, contentType?: string, name?: string) => {
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
      return new HostBlob(kernel, bytesOf(data), type, name ?? null).getBlob();
    },
  });
}
