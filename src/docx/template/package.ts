// A .docx package as the template engine asks for it: files by their paths, read and written as text.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { BrokenTemplate } from '#core/template';
import { zipped } from '../zip.ts';

/** The most bytes of a template. */
export const MOST_TEMPLATE = 3_000_000;
/** The most bytes of what is packed in it: a small file may hold a great deal of nothing. */
const MOST_UNPACKED = 30_000_000;

interface PackedFile {
  readonly name: string;
  readonly options: { readonly dir: boolean };
  asText(): string;
}

export class Package {
  readonly files: Record<string, PackedFile> = {};
  private readonly contents = new Map<string, Uint8Array>();

  /** Throws where the bytes are no package, or too large a one. */
  constructor(bytes: Uint8Array) {
    if (bytes.length > MOST_TEMPLATE) throw fault('tooLarge');
    for (const [path, content] of Object.entries(unpacked(bytes))) this.put(path, content);
  }

  /** A file, or those whose path matches; with a content, writes it. */
  file(path: string | RegExp, content?: string | Uint8Array): PackedFile | readonly PackedFile[] | null {
    if (typeof path !== 'string') return Object.values(this.files).filter(({ name }) => path.test(name));
    if (content !== undefined) this.put(path, typeof content === 'string' ? strToU8(content) : content);
    return this.files[path] ?? null;
  }

  remove(path: string): void {
    delete this.files[path];
    this.contents.delete(path);
  }

  put(path: string, content: Uint8Array): void {
    this.contents.set(path, content);
    this.files[path] = { name: path, options: { dir: false }, asText: () => strFromU8(content) };
  }

  bytes(): Uint8Array {
    return zipped([...this.contents]);
  }
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > MOST_UNPACKED) throw fault('tooLarge');
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    throw error instanceof BrokenTemplate ? error : fault('notDocx');
  }
}

const fault = (kind: 'notDocx' | 'tooLarge') => new BrokenTemplate([{ kind, tag: '', nearest: '' }]);
