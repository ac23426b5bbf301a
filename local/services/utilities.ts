/// <reference types="google-apps-script" />
// Utilities: dates as text, Base64, digests, blobs, unique numbers.
import { createHash, randomUUID } from 'node:crypto';
import type { Kernel } from '../kernel/kernel.ts';
import { bytesOf, HostBlob, signed } from './blob.ts';
import { enumeration, nameOf } from './enumeration.ts';
import { formatDate } from './format-date.ts';
import { formatText } from './format-text.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';

const LONGEST_SLEEP = 300_000;

const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('US_ASCII', 'UTF_8');

type Data = number[] | string;

/** Utilities, open to every run. */
export function utilities(kernel: Kernel): GoogleAppsScript.Utilities.Utilities {
  return show<GoogleAppsScript.Utilities.Utilities>(kernel, 'Utilities', {
    Charset,
    DigestAlgorithm,
    formatDate,
    formatString: formatText,
    getUuid: () => randomUUID(),
    base64Encode: (data: Data) => Buffer.from(bytesOf(data)).toString('base64'),
    base64Decode: (encoded: string) => signed(decode(encoded)),
    computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: Data) {
      const name = nameOf(DigestAlgorithm, algorithm, 'Utilities.computeDigest');
      const hash = createHash(name.replace('_', '').toLowerCase());
      return signed(hash.update(bytesOf(value)).digest());
    },
    newBlob: (data: Data, contentType?: string, name?: string) => {
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
      return new HostBlob(kernel, bytesOf(data), type, name ?? null).getBlob();
    },
    sleep(milliseconds: number) {
      expectTypes('Utilities.sleep', [milliseconds], 'number');
      if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
        throw new Error(`Invalid argument: sleep is from 0 to ${LONGEST_SLEEP} milliseconds`);
      }
    },
  });
}

function decode(encoded: string): Uint8Array {
  expectTypes('Utilities.base64Decode', [encoded], 'string');
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new Error('Could not decode string.');
  return Buffer.from(encoded, 'base64');
}
