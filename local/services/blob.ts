/// <reference types="google-apps-script" />
// Blob: bytes with a type and a name, as scripts pass them between services.
import type { Kernel } from '../kernel/kernel.ts';
import { unwrap } from '../kernel/service.ts';
import { show } from './show.ts';

type Members =
  | 'getBytes'
  | 'getDataAsString'
  | 'getContentType'
  | 'setContentType'
  | 'getName'
  | 'setName'
  | 'getAs'
  | 'getBlob'
  | 'copyBlob';

/** The host's own blob; `$bytes` are unsigned, a script sees signed ones. */
export class HostBlob implements Pick<GoogleAppsScript.Base.Blob, Members> {
  readonly $bytes: Uint8Array;
  readonly #kernel: Kernel;
  #type: string | null;
  #name: string | null;

  constructor(kernel: Kernel, bytes: Uint8Array, type: string | null, name: string | null) {
    this.#kernel = kernel;
    this.$bytes = bytes;
    this.#type = type;
    this.#name = name;
  }

  getBytes(): number[] {
    return signed(this.$bytes);
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.$bytes);
  }

  getContentType(): string | null {
    return this.#type;
  }

  setContentType(type: string | null): GoogleAppsScript.Base.Blob {
    this.#type = type;
    return this.getBlob();
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): GoogleAppsScript.Base.Blob {
    this.#name = name;
    return this.getBlob();
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return show<GoogleAppsScript.Base.Blob>(this.#kernel, 'Blob', this);
  }

  copyBlob(): GoogleAppsScript.Base.Blob {
    return new HostBlob(this.#kernel, this.$bytes.slice(), this.#type, this.#name).getBlob();
  }

  /** A copy where the type is the same already; the host converts nothing. */
  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    if (contentType === this.#type) return this.copyBlob();
    throw new Error(`Converting from ${this.#type} to ${contentType} is not supported by the local host.`);
  }
}

/** Bytes as Apps Script numbers them: from −128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** A script's bytes or text as bytes; text goes as UTF-8. */
export function bytesOf(data: readonly number[] | string): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if (!Array.isArray(data)) throw new Error('Cannot convert the data to Byte[].');
  return Uint8Array.from(data, (byte) => byte & 0xff);
}

/** The host's blob behind anything that scripts may pass as one. */
export function blobOf(source: GoogleAppsScript.Base.BlobSource): HostBlob {
  const target = unwrap(source);
  if (target instanceof HostBlob) return target;
  const inner = unwrap(source.getBlob());
  if (inner instanceof HostBlob) return inner;
  throw new Error('Invalid argument: a blob is expected');
}
