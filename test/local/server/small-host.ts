// A host of the smallest kind for the server's tests: a real workbook, and functions given as they are.
import { Engine } from '../../../local/engine/engine.ts';
import type { Person } from '../../../local/kernel/kernel.ts';
import type { Edit, KeptFile, ServedHost, UiPort, WebPage } from '../../../local/server/port.ts';
import { recorder } from '../../../local/services/spreadsheet/recorder.ts';

export type Functions = Record<string, (...args: unknown[]) => unknown>;

export class SmallHost implements ServedHost<Functions> {
  readonly engine: Engine;
  readonly user: Person = { email: 'owner@example.org', name: 'Айгүл' };
  readonly runs: { readonly name: string; readonly user: string }[] = [];
  ui: UiPort = recorder();
  functions: Functions = {};
  files: KeptFile[] = [];
  address: string | null = null;
  private readonly listeners = new Set<(edit: Edit) => void>();

  constructor(data?: object) {
    this.engine = new Engine(data);
  }

  get transport() {
    return this.engine.transport;
  }

  snapshot() {
    return this.engine.export();
  }

  deployedAt(address: string | null): void {
    this.address = address;
  }

  load(): Functions {
    return this.functions;
  }

  onEdit(listener: (edit: Edit) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** As if a browser's edit had arrived. */
  edit(edit: Edit): void {
    for (const listener of this.listeners) listener(edit);
  }

  run(bundle: Functions, name: string, args: readonly unknown[], user: Person): unknown {
    this.runs.push({ name, user: user.email });
    const found = bundle[name];
    if (!found) throw new Error(`Script function not found: ${name}`);
    return found(...args);
  }

  runOutside(bundle: Functions, name: string, args: readonly unknown[], user: Person): unknown {
    const answer = this.run(bundle, name, args, user);
    this.runs.push({ name: `${name} outside`, user: user.email });
    return answer;
  }

  visit(bundle: Functions, parameter: Readonly<Record<string, string>>, user: Person): WebPage {
    return this.run(bundle, 'doGet', [{ parameter }], user) as WebPage;
  }

  runSimpleTrigger(bundle: Functions, name: string, edit: Edit | undefined, user: Person): unknown {
    return name in bundle ? this.run(bundle, name, edit ? [edit] : [], user) : undefined;
  }

  readonly trouble = null;

  onTrouble(): () => void {
    return () => undefined;
  }

  onClash(listener: Parameters<Engine['onClash']>[0]): () => void {
    return this.engine.onClash(listener);
  }

  async xlsx(): Promise<Uint8Array> {
    return new TextEncoder().encode('xlsx');
  }

  documents(): readonly KeptFile[] {
    return this.files;
  }

  outbox(): readonly KeptFile[] {
    return [];
  }
}
