// What the page knows and what it is doing: one state read from the workbook, one job at a time.
import type {
  DocumentId,
  LanguageCode,
  ListPreview,
  ShownVerdict,
  SidebarState,
  ToldDocument,
} from '#actions/server';
import { sentenceOf } from './failure.ts';
import { Observed } from './observed.ts';
import type { Call } from './server.ts';
import type { SidebarWords } from './words.ts';

export type Job = keyof SidebarWords['running'];

/** A cell that a verdict speaks of. */
export type Place = Pick<ShownVerdict, 'sheet' | 'row' | 'column'>;

export interface Problem {
  /** The server's sentence, or null where no answer came. */
  readonly sentence: string | null;
  readonly retry: () => void;
}

export interface Snapshot {
  readonly language: LanguageCode;
  /** Null until the first answer. */
  readonly state: SidebarState | null;
  readonly running: Job | null;
  readonly problem: Problem | null;
  /** What the last job answered, in one sentence. */
  readonly said: string;
  readonly made: ToldDocument | null;
}

export class Session extends Observed<Snapshot> {
  private readonly call: Call;
  private chosen: LanguageCode | null;
  /** Numbers the readings, so that a late answer never replaces a newer one. */
  private readings = 0;
  private following = false;

  /** `chosen` null: the workbook's own language, Kyrgyz until it is known. */
  constructor(call: Call, chosen: LanguageCode | null) {
    super({
      language: chosen ?? 'ky',
      state: null,
      running: null,
      problem: null,
      said: '',
      made: null,
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

  /** Follows the workbook quietly; does nothing while a job runs or a problem waits for the person. */
  async follow(): Promise<void> {
    const { running, problem } = this.snapshot;
    if (running !== null || problem !== null || this.following) return;
    this.following = true;
    await this.readOrSay();
    this.following = false;
  }

  /** The page's words change at once, the workbook's with the next answer. */
  async choose(language: LanguageCode): Promise<void> {
    this.chosen = language;
    this.set({ language, said: '', made: null });
    if (this.snapshot.running === null) await this.readOrSay();
  }

  /** Puts away the last answer or problem. */
  dismiss(): void {
    this.set({ problem: null, said: '', made: null });
  }

  check(): Promise<boolean> {
    return this.run('check', async () => {
      const { said } = await this.call('checkWorkbook');
      await this.read();
      return said;
    });
  }

  setUp(): Promise<boolean> {
    return this.run('setUp', async () => {
      const said = await this.call('setUpWorkbook', this.snapshot.language);
      await this.read();
      return said;
    });
  }

  /** Writes the list's members and checks them; the decision's number and date as the person left them. */
  readList(text: string, decision: string, formed: string): Promise<boolean> {
    return this.run('list', async () => {
      const read = await this.call('readGroupList', text, decision, formed);
      const { said } = await this.call('checkWorkbook');
      await this.read();
      return `${read} ${said}`;
    });
  }

  /** Reads a list without writing anything; `use` gets what was read. */
  previewList(text: string, use: (preview: ListPreview) => void): Promise<boolean> {
    return this.run('preview', async () => {
      use(await this.call('previewGroupList', text));
      return '';
    });
  }

  /** `row` null: of a new row, or of the whole workbook. */
  makeDocument(id: DocumentId, row: string | null): Promise<boolean> {
    return this.run('document', () => this.make(this.call('makeDocument', id, row)));
  }

  goTo({ sheet, row, column }: Place): Promise<boolean> {
    return this.run('goTo', async () => {
      await this.call('goTo', sheet, row, column);
      return this.snapshot.said;
    });
  }

  private async make(making: Promise<ToldDocument>): Promise<string> {
    const made = await making;
    this.set({ made });
    await this.read();
    return made.said;
  }

  /** Does one job, unless another runs; a failure becomes a problem that can be tried again. */
  private async run(job: Job, work: () => Promise<string>): Promise<boolean> {
    if (this.snapshot.running !== null) return false;
    this.readings++;
    const kept = job === 'goTo' ? {} : { said: '', made: null };
    this.set({ running: job, problem: null, ...kept });
    try {
      const said = await work();
      this.set({ running: null, said });
      return true;
    } catch (error) {
      this.set({
        running: null,
        problem: { sentence: sentenceOf(error), retry: () => this.run(job, work) },
      });
      return false;
    }
  }

  /** A failure is said only where nothing newer has begun meanwhile. */
  private async readOrSay(): Promise<void> {
    const reading = this.readings + 1;
    try {
      await this.read();
    } catch (error) {
      if (reading !== this.readings) return;
      this.set({ problem: { sentence: sentenceOf(error), retry: () => this.open() } });
    }
  }

  private async read(): Promise<void> {
    const reading = ++this.readings;
    const { chosen } = this;
    const state = await this.call('readSidebar', chosen);
    if (reading !== this.readings) return;
    if (chosen !== this.chosen) return this.read();
    if (JSON.stringify(state) === JSON.stringify(this.snapshot.state)) return;
    this.set({ state, language: chosen ?? state.language });
  }
}
