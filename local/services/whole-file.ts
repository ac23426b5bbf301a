// A file that is there whole or not at all, and for its owner's eyes alone.
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Read and written by the owner only: what the files hold are people's telephones and days of birth. */
export const OWNER_ONLY = 0o600;
/** Links that lead to links: more of them are a ring. */
const MOST_LINKS = 20;

/** Writes beside `path` and renames onto it once everything lies on the disk. A link is followed, not replaced. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const target = linkTarget(path);
  mkdirSync(dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, 'w', OWNER_ONLY);
    try {
      writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes all of `bytes` where `file` stands, and waits until they lie on the disk. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  fsyncSync(file);
}

/** The file that `path` means: the end of the links, even where nothing stands there yet. */
export function linkTarget(path: string): string {
  let target = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  return path;
}
