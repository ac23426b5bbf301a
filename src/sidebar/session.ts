// What a person can ask the workbook for from the page: each request is one job of the reading.
import type { Server } from '#commands/index';
import type {
  AnswersPreview,
  CellChange,
  DeskAnswer,
  DocumentId,
  FindingLine,
  FindingPlace,
  ListPreview,
  PaperAction,
  ViewId,
} from '#commands/server';
import { MARK } from '#core/mark';
import { base64Of } from './base64.ts';
import { failureOf, refusal } from './failure.ts';
import { type Job, Reading } from './reading.ts';

/** The most bytes of a template, as the script takes it. */
const MOST_TEMPLATE = 3_000_000;

/** A cell that a verdict speaks of. */
export type Place = Pick<FindingLine, 'sheet'> & Pick<FindingPlace, 'row' | 'column'>;

/** The calls that change the workbook and answer with a sentence. */
type Telling = {
  [F in keyof Server]: ReturnType<Server[F]> extends string | { readonly message: string } ? F : never;
}[keyof Server];

export class Session extends Reading {
  /** What was answered on one panel does not follow to the next, but for what can still be taken back and what went wrong. */
  leave(): void {
    if (this.snapshot.undo.length === 0 && this.snapshot.running === null)
      this.set({ message: '', made: null });
  }

  /** Puts away the last answer or problem. */
  dismiss(): void {
    this.set({ problem: null, message: '', made: null, undo: [] });
  }

  /** States why a job is not begun, `{field}` by the field's label; the focus goes there. */
  refuse(sentence: string, field: HTMLElement): void {
    const { textContent } = field.parentElement ?? field;
    const failure = refusal(sentence.replace('{field}', textContent));
    this.set({ problem: { ...failure, retry: () => field.focus() } });
    field.focus();
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
      if (file.size > MOST_TEMPLATE) throw new Error(`${MARK}${words?.documents.templateTooLarge}`);
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
}
