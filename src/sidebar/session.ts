// What the page knows and what it is doing: one state read from the workbook, one job at a time.
import type { Server } from '#commands/index';
import type {
  AnswersPreview,
  CellChange,
  DeskAnswer,
  DocumentId,
  FindingLine,
  FindingPlace,
  LanguageCode,
  ListPreview,
  PaperAction,
  SidebarState,
  ToldDocument,
  ViewId,
} from '#commands/server';
import { base64Of } from './base64.ts';
import { type Failure, failureOf } from './failure.ts';
import { Observed } from './observed.ts';
import type { Call } from './server.ts';
import type { SidebarWords } from './words.ts';

/** The most bytes of a template, as the script takes it. */
const MOST_TEMPLATE = 3_000_000;

export type Job = keyof SidebarWords['running'];

/** A cell that a verdict speaks of. */
export type Place = Pick<FindingLine, 'sheet'> & Pick<FindingPlace, 'row' | 'column'>;

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
  readonly made: ToldDocument | null;
  /** What the last job wrote, the other way round: it can be taken back. */
  readonly undo: readonly CellChange[];
}

/** The calls that change the workbook and answer with a sentence. */
type Telling = {
  [F in keyof Server]: ReturnType<Server[F]> extends string | { readonly message: string } ? F : never;
}[keyof Server];

export class Session extends Observed<Snapshot> {
  private readonly call: Call;
  private chosen: LanguageCode | null;
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

  /** What was answered on one panel does not follow to the next, but for what can still be taken back and what went wrong. */
  leave(): void {
    if (this.snapshot.undo.length === 0 && this.snapshot.running === null)
      this.set({ message: '', made: null });
  }

  /** Puts away the last answer or problem. */
  dismiss(): void {
    this.set({ problem: null, message: '', made: null, undo: [] });
  }

  /** Asks for one change, says the answer and reads the workbook again; null where it was not done. */
  async does<F extends Telling>(
    job: Job,
    name: F,
    ...given: Parameters<Server[F]>
  ): Promise<ReturnType<Server[F]> | null> {
    let answer: ReturnType<Server[F]> | null = null;
    await this.run(job, async () => {
      answer = await this.call(name, ...given);
      await this.read();
      const outcome: string | { readonly message: string } = answer;
      return typeof outcome === 'string' ? outcome : outcome.message;
    });
    return answer;
  }

  /** Asks for something to be shown; null where no answer came, which is then stated. */
  async ask<F extends keyof Server>(
    name: F,
    ...given: Parameters<Server[F]>
  ): Promise<ReturnType<Server[F]> | null> {
    try {
      return await this.call(name, ...given);
    } catch (error) {
      this.set({ problem: { ...failureOf(error), retry: () => this.open() } });
      return null;
    }
  }

  /** Writes cells of people's, and keeps how to take it back. Answers whether they were written. */
  async correct(cells: readonly CellChange[]): Promise<boolean> {
    if ((await this.does('save', 'correctCells', cells)) === null) return false;
    this.set({ undo: cells.map(({ was, now, ...place }) => ({ ...place, was: now, now: was })) });
    return true;
  }

  /** Shows the panels of another view at once and remembers it. */
  async view(view: ViewId): Promise<void> {
    const { state } = this.snapshot;
    if (state !== null) this.set({ state: { ...state, view } });
    await this.ask('chooseView', view);
  }

  async check(): Promise<boolean> {
    return (await this.does('check', 'checkWorkbook')) !== null;
  }

  /** Calls again while sheets are left to make, and says how far it has come. */
  setUp(): Promise<boolean> {
    return this.run('setUp', async () => {
      for (;;) {
        const answer = await this.call('setUpWorkbook', this.snapshot.language);
        if (typeof answer !== 'string') {
          this.set({ message: answer.message });
          continue;
        }
        await this.read();
        return answer;
      }
    });
  }

  /** Writes the list's members and checks them; the decision's number and date as the person left them. */
  readList(text: string, decision: string, formed: string, asTyped: boolean): Promise<boolean> {
    return this.run('list', async () => {
      const read = await this.call('readGroupList', text, decision, formed, asTyped);
      const { message } = await this.call('checkWorkbook');
      await this.read();
      return `${read} ${message}`;
    });
  }

  /** Reads a list without writing anything; `use` gets what was read. */
  previewList(text: string, asTyped: boolean, use: (preview: ListPreview) => void): Promise<boolean> {
    return this.run('preview', async () => {
      use(await this.call('previewGroupList', text, asTyped));
      return '';
    });
  }

  /** Reads answers to a survey without writing anything; `use` gets what was read. */
  previewAnswers(
    given: Parameters<Server['previewAnswers']>,
    use: (preview: AnswersPreview) => void,
  ): Promise<boolean> {
    return this.run('readAnswers', async () => {
      use(await this.call('previewAnswers', ...given));
      return '';
    });
  }

  /** Does an action at a document's desk; `use` gets the desk. `row` null: of a new row, or of the whole workbook. */
  action(
    id: DocumentId,
    row: string | null,
    action: PaperAction,
    use: (answer: DeskAnswer) => void,
  ): Promise<boolean> {
    const [verb = ''] = action.split(' ');
    const job = verb === 'send' ? 'send' : verb === 'make' || verb === 'draft' ? 'document' : 'read';
    return this.run(job, async () => {
      const answer = await this.call('runPaperAction', id, row, action, this.chosen);
      this.set({ made: answer.made });
      if (verb !== 'look' && verb !== 'ask') await this.read();
      use(answer);
      return answer.message;
    });
  }

  /** Hands over a template of a kind of paper; a file that is too large is not sent. */
  handOver(id: DocumentId, file: File): Promise<boolean> {
    return this.run('template', async () => {
      const { words } = this.snapshot;
      if (file.size > MOST_TEMPLATE) throw new Error(words?.documents.templateTooLarge);
      const answer = await this.call('handOverTemplate', id, file.name, await base64Of(file));
      await this.read();
      return answer;
    });
  }

  goTo({ sheet, row, column }: Place): Promise<boolean> {
    return this.run('goTo', async () => {
      await this.call('goTo', sheet, row, column);
      return this.snapshot.message;
    });
  }

  /** Does one job, unless another runs; a failure becomes a problem that can be tried again. */
  private async run(job: Job, work: () => Promise<string>): Promise<boolean> {
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
  private async read(listed = this.listed): Promise<void> {
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
