// Takes a group's own template of a kind of paper.
import type { DocumentId } from '#core/document-id';
import { handOver } from '#papers/templates/hand-over';
import { command } from './command.ts';
import { underLock } from './run.ts';

interface Args {
  readonly kind: DocumentId;
  /** The file's name. */
  readonly name: string;
  /** The file in base64. */
  readonly data: string;
}

/** Answers one sentence. Nothing is kept where the template cannot be used. */
export const handOverTemplate = command({
  args: ['kind', 'name', 'data'],
  effect: 'writes',
  scopes: ['drive.file', 'userinfo.email'],
  run: (context, { kind, name, data }: Args) => underLock(context, () => handOver(context, kind, name, data)),
});
