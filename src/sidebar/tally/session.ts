// What is being counted and what waits to be sent; every change is kept at once.
import type { TallyBatch, TallyGroup, TallyState, TallySurvey } from '#commands/server';
import { type Failure, failureOf } from '../failure.ts';
import { Observed } from '../observed.ts';
import type { Call } from '../server.ts';
import { formsCounted } from './balance.ts';
import { addForm, addOne, emptyBatch, hasCounts, putCount, readyToSend } from './batch.ts';
import type { Keeper } from './keeper.ts';

export interface TallySnapshot {
  /** Null until the first answer, where no earlier one is kept. */
  readonly state: TallyState | null;
  readonly reading: boolean;
  /** Why the last reading failed, if it did. */
  readonly unread: Failure | null;
  readonly batch: TallyBatch;
  /** To these each «+» adds as well. */
  readonly whose: readonly TallyGroup[];
  /** How many forms were counted one by one and can be taken back. */
  readonly counted: number;
  readonly waiting: readonly TallyBatch[];
  /** Why a waiting batch could not be sent, by its id. */
  readonly hindrances: ReadonlyMap<string, Failure>;
  readonly sending: boolean;
  /** What the server stated of the batches saved last. */
  readonly messages: readonly string[];
  /** Whether what is counted outlives the page. */
  readonly lasting: boolean;
}

export class TallySession extends Observed<TallySnapshot> {
  private readonly call: Call;
  private readonly keeper: Keeper;
  private readonly newId: () => string;
  /** The batch as it was before each form that was counted one by one. */
  private before: readonly TallyBatch[] = [];

  /** `newId` makes the ids of batches: no two alike, the later the greater. */
  constructor(call: Call, keeper: Keeper, newId: () => string) {
    super({
      state: keeper.state(),
      reading: false,
      unread: null,
      batch: keeper.draft(keeper.survey()) ?? emptyBatch(newId(), ''),
      whose: [],
      counted: 0,
      waiting: keeper.waiting(),
      hindrances: new Map(),
      sending: false,
      messages: [],
      lasting: keeper.lasting,
    });
    this.call = call;
    this.keeper = keeper;
    this.newId = newId;
  }

  /** The survey being counted, once its questions are known. */
  get survey(): TallySurvey | undefined {
    const { state, batch } = this.snapshot;
    return state?.surveys.find(({ row, isShort }) => row === batch.survey && !isShort);
  }

  /** Reads the surveys in the workbook's own language: answers are written as the workbook says them. */
  async open(): Promise<void> {
    if (this.snapshot.reading) return;
    this.set({ reading: true, unread: null });
    try {
      const state = await this.call('readTally', null, this.snapshot.batch.survey);
      this.keeper.keepState(state);
      this.set({ state, reading: false });
      this.begin(state);
    } catch (error) {
      this.set({ reading: false, unread: failureOf(error) });
    }
  }

  /** What another page of this browser has kept meanwhile. */
  lookAgain(): void {
    const batch = this.keeper.draft(this.snapshot.batch.survey) ?? this.snapshot.batch;
    this.before = [];
    this.set({ batch, counted: 0, waiting: this.keeper.waiting() });
  }

  /** Each survey has its own count: choosing another leaves this one as it is. */
  chooseSurvey(survey: string): void {
    const { batch, state } = this.snapshot;
    const begun = this.keeper.draft(survey);
    this.keep(begun ?? { ...emptyBatch(this.newId(), state?.today ?? '', batch), survey });
    if (survey !== '' && state !== null && this.survey === undefined) void this.open();
  }

  describe(changes: Partial<Pick<TallyBatch, 'member' | 'village' | 'date' | 'entry' | 'forms'>>): void {
    this.keep({ ...this.snapshot.batch, ...changes });
  }

  chooseWhose(whose: readonly TallyGroup[]): void {
    this.set({ whose });
  }

  add(question: string, answer: string, by: 1 | -1): void {
    this.keep(addOne(this.snapshot.batch, question, answer, by, this.snapshot.whose));
  }

  put(question: string, answer: string, group: TallyGroup, count: number): void {
    this.keep(putCount(this.snapshot.batch, question, answer, group, count));
  }

  /** Counts one form, its answers by question; whose it was is asked again of the next. */
  addForm(answers: Readonly<Record<string, readonly string[]>>): void {
    const { batch, whose } = this.snapshot;
    const before = [...this.before, batch];
    const added = addForm(batch, answers, whose);
    // Their number grows where it was stated too small.
    const counted = this.survey === undefined ? 0 : formsCounted(added, this.survey);
    this.keep({ ...added, forms: Math.max(batch.forms, counted) });
    this.before = before;
    this.set({ whose: [], counted: before.length });
  }

  /** Takes back the form counted last; not once something else has been counted since. */
  undoForm(): void {
    const last = this.before[this.before.length - 1];
    if (last === undefined) return;
    const before = this.before.slice(0, -1);
    this.keep(last);
    this.before = before;
    this.set({ counted: before.length });
  }

  /** Closes the batch, begins the next one, and sends. From now on the batch changes no more. */
  async send(): Promise<void> {
    const { batch } = this.snapshot;
    this.keeper.keepWaiting(readyToSend(batch, this.survey));
    this.set({ messages: [], waiting: this.keeper.waiting() });
    this.keep(emptyBatch(this.newId(), this.snapshot.state?.today ?? '', batch));
    await this.sendWaiting();
  }

  /** Sends batches that were counted on another phone and handed over as a text. */
  async receive(batches: readonly TallyBatch[]): Promise<void> {
    for (const batch of batches) this.keeper.keepWaiting(batch);
    this.set({ messages: [], waiting: this.keeper.waiting() });
    await this.sendWaiting();
  }

  /** Sends every batch that waits, each once; those that cannot be sent go on waiting. */
  async sendWaiting(): Promise<void> {
    if (this.snapshot.sending) return;
    this.set({ sending: true });
    const tried = new Set<string>();
    for (let next = this.untried(tried); next !== undefined; next = this.untried(tried)) {
      tried.add(next.id);
      await this.sendOne(next);
    }
    this.set({ sending: false });
  }

  /** Throws a waiting batch away. */
  remove(id: string): void {
    this.keeper.forgetWaiting(id);
    this.set({ waiting: this.keeper.waiting() });
  }

  private untried(tried: ReadonlySet<string>): TallyBatch | undefined {
    return this.snapshot.waiting.find(({ id }) => !tried.has(id));
  }

  private async sendOne(batch: TallyBatch): Promise<void> {
    const hindrances = new Map(this.snapshot.hindrances);
    try {
      const { message } = await this.call('sendBatch', batch);
      this.keeper.forgetWaiting(batch.id);
      hindrances.delete(batch.id);
      this.set({
        messages: [...this.snapshot.messages, message],
        waiting: this.keeper.waiting(),
        hindrances,
      });
    } catch (error) {
      hindrances.set(batch.id, failureOf(error));
      this.set({ hindrances });
    }
  }

  /** The only survey is chosen by itself; a count that is not begun is of today. */
  private begin({ surveys, today }: TallyState): void {
    const { batch } = this.snapshot;
    const [only, ...others] = surveys;
    if (batch.survey === '' && only !== undefined && others.length === 0) this.chooseSurvey(only.row);
    else if (!hasCounts(batch)) this.keep({ ...batch, date: today });
  }

  private keep(batch: TallyBatch): void {
    this.keeper.keepDraft(batch);
    this.before = [];
    this.set({ batch, counted: 0, lasting: this.keeper.lasting });
  }
}
