// What the page knows of the workbook: one state that is read from it, one job at a time, and quiet looks for what is new.
import type { CellChange, LanguageCode, MadeDocument, SidebarState } from '#commands/server';
import { type Failure, failureOf } from './failure.ts';
import { Observed } from './observed.ts';
import type { Call } from './server.ts';
import type { SidebarWords } from './words.ts';

export type Job = keyof SidebarWords['running'];

export interface Problem extends Failure {
  readonly retry: () => void;
}

export interface Snapshot {
  /** Of the words. */
  readonly language: LanguageCode;
  /** They come with the first answer. */
  readonly words: SidebarWords | null;
  /** Null until the first answer. */
  readonly state: SidebarState | null;
  readonly running: Job | null;
  readonly problem: Problem | null;
  /** What the last job answered, in one sentence. */
  readonly message: string;
  readonly made: MadeDocument | null;
  /** What the last job wrote, the other way round: it can be taken back. */
  readonly undo: readonly CellChange[];
}

export class Reading extends Observed<Snapshot> {
  protected readonly call: Call;
  protected chosen: LanguageCode | null;
  /** Numbers the readings, so that a late answer never replaces a newer one. */
  private readings = 0;
  private following = false;
  /** Readings under way that nobody waits for and that a newer one would make void. */
  private quiet = 0;
  /** Whether what the last check's list tells is enough for the panels that were opened. */
  private listed = true;
  /** The language of which all words are here. */
  private spoken: LanguageCode | null = null;

  /** `chosen` null: the workbook's own language. */
  constructor(call: Call, chosen: LanguageCode | null) {
    super({
      language: 'ky',
      words: null,
      state: null,
      running: null,
      problem: null,
      message: '',
      made: null,
      undo: [],
    });
    this.call = call;
    this.chosen = chosen;
  }

  /** The first reading. */
  open(): Promise<boolean> {
    return this.run('read', async () => {
      await this.read();
      return '';
    });
  }

  /**
   * Follows the workbook quietly: reads it where its revision is another, or in any case where `anyway`. Does nothing
   * while a job runs, a reading is not complete or a problem waits for the person. Answers whether it was read.
   */
  async follow(anyway: boolean): Promise<boolean> {
    const { running, problem } = this.snapshot;
    if (running !== null || problem !== null || this.following || this.quiet > 0) return false;
    this.following = true;
    const read = await this.orSay(async () => {
      if (!anyway && !(await this.isRevised())) return false;
      await this.read();
      return true;
    });
    this.following = false;
    return read ?? false;
  }

  /** The page speaks the language as soon as its words are here, the workbook's words come with the next answer. */
  async choose(language: LanguageCode): Promise<void> {
    this.chosen = language;
    this.set({ message: '', made: null, undo: [] });
    if (this.snapshot.running === null) await this.quietly(() => this.read());
  }

  /** For a panel that shows more than the last check's list tells: from now on everything is judged. */
  async showWhole(): Promise<void> {
    this.listed = false;
    const { running, state } = this.snapshot;
    if (running === null && state?.read !== 'whole') await this.quietly(() => this.read());
  }

  /** Does one job, unless another runs; a failure becomes a problem that can be tried again. */
  protected async run(job: Job, work: () => Promise<string>): Promise<boolean> {
    if (this.snapshot.running !== null) return false;
    this.readings++;
    const kept = job === 'goTo' ? {} : { message: '', made: null, undo: [] };
    this.set({ running: job, problem: null, ...kept });
    try {
      const message = await work();
      this.set({ running: null, message });
      return true;
    } catch (error) {
      this.set({
        running: null,
        problem: { ...failureOf(error), retry: () => this.run(job, work) },
      });
      return false;
    }
  }

  /** A failure is stated only where nothing newer has begun meanwhile. */
  private async orSay<T>(work: () => Promise<T>): Promise<T | undefined> {
    const reading = ++this.readings;
    try {
      return await work();
    } catch (error) {
      if (reading === this.readings) this.set({ problem: { ...failureOf(error), retry: () => this.open() } });
      return undefined;
    }
  }

  private async isRevised(): Promise<boolean> {
    const { state } = this.snapshot;
    return (await this.call('readRevision')) !== state?.revision;
  }

  /** The state, with the words where they are not here yet: opening and changing the language are one call. */
  protected async read(listed = this.listed): Promise<void> {
    const reading = this.readings;
    const { chosen } = this;
    const { words, ...answer } = await this.call('readSidebar', chosen, this.spoken, listed);
    if (reading !== this.readings) return;
    if (chosen !== this.chosen) return this.read(listed);
    if (words !== null && answer.language !== this.spoken) {
      this.spoken = answer.language;
      this.set({ words, language: answer.language });
    }
    const { state: before } = this.snapshot;
    const deadlines = answer.deadlines ?? (before?.language === answer.language ? before.deadlines : null);
    const state = { ...answer, deadlines };
    if (JSON.stringify(state) !== JSON.stringify(before)) this.set({ state });
    if (answer.read !== 'whole') void this.complete(answer.read === 'oldList' || (listed && !this.listed));
  }

  /** Asks for what the list did not tell, while the person reads what it reported; where `whole`, for everything. */
  private complete(whole: boolean): Promise<void> {
    return this.quietly(async () => {
      const reading = this.readings;
      if (whole) return this.read(false);
      const deadlines = await this.call('readDeadlines', this.chosen, 0);
      const { state } = this.snapshot;
      if (reading === this.readings && state !== null) this.set({ state: { ...state, deadlines } });
    });
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    this.quiet++;
    await this.orSay(work);
    this.quiet--;
  }
}
