// What is being counted and what waits to be sent; every change is kept at once.
import type { TallyBatch, TallyGroup, TallyState, TallySurvey } from '#actions/server';
import { sentenceOf } from '../failure.ts';
import { Observed } from '../observed.ts';
import type { Call } from '../server.ts';
import { addOne, emptyBatch, hasCounts, putCount, readyToSend } from './batch.ts';
import type { Keeper } from './keeper.ts';

/** Why a batch is still here: the server's sentence, or null where no answer came. */
export type Hindrance = string | null;

export interface TallySnapshot {
  /** Null until the first answer, where no earlier one is kept. */
  readonly state: TallyState | null;
  readonly reading: boolean;
  /** Whether the last reading failed, with the server's sentence if there was one. */
  readonly unread: { readonly sentence: string | null } | null;
  readonly batch: TallyBatch;
  /** To these each «+» adds as well. */
  readonly whose: readonly TallyGroup[];
  readonly waiting: readonly TallyBatch[];
  /** By the id of a waiting batch that could not be sent. */
  readonly hindrances: ReadonlyMap<string, Hindrance>;
  readonly sending: boolean;
  /** What the server said of the batches saved last. */
  readonly said: readonly string[];
  /** Whether what is counted outlives the page. */
  readonly lasting: boolean;
}

export class TallySession extends Observed<TallySnapshot> {
  private readonly call: Call;
  private readonly keeper: Keeper;
  private readonly newId: () => string;

  /** `newId` makes the ids of batches: no two alike, the later the greater. */
  constructor(call: Call, keeper: Keeper, newId: () => string) {
    super({
      state: keeper.state(),
      reading: false,
      unread: null,
      batch: keeper.draft(keeper.survey()) ?? emptyBatch(newId(), ''),
      whose: [],
      waiting: keeper.waiting(),
      hindrances: new Map(),
      sending: false,
      said: [],
      lasting: keeper.lasting,
    });
    this.call = call;
    this.keeper = keeper;
    this.newId = newId;
  }

  /** The survey being counted. */
  get survey(): TallySurvey | undefined {
    return this.snapshot.state?.surveys.find(({ row }) => row === this.snapshot.batch.survey);
  }

  /** Reads the surveys in the workbook's own language: answers are written as the workbook says them. */
  async open(): Promise<void> {
    if (this.snapshot.reading) return;
    this.set({ reading: true, unread: null });
    try {
      const state = await this.call('readTally', null);
      this.keeper.keepState(state);
      this.set({ state, reading: false });
      this.begin(state);
    } catch (error) {
      this.set({ reading: false, unread: { sentence: sentenceOf(error) } });
    }
  }

  /** What another page of this browser has kept meanwhile. */
  lookAgain(): void {
    const batch = this.keeper.draft(this.snapshot.batch.survey) ?? this.snapshot.batch;
    this.set({ batch, waiting: this.keeper.waiting() });
  }

  /** Each survey has its own count: choosing another leaves this one as it is. */
  chooseSurvey(survey: string): void {
    const { batch, state } = this.snapshot;
    const begun = this.keeper.draft(survey);
    this.keep(begun ?? { ...emptyBatch(this.newId(), state?.today ?? '', batch), survey });
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

  /** Closes the batch, begins the next one, and sends. From now on the batch changes no more. */
  async send(): Promise<void> {
    const { batch } = this.snapshot;
    this.keeper.keepWaiting(readyToSend(batch, this.survey));
    this.set({ said: [], waiting: this.keeper.waiting() });
    this.keep(emptyBatch(this.newId(), this.snapshot.state?.today ?? '', batch));
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
      const { said } = await this.call('sendBatch', batch);
      this.keeper.forgetWaiting(batch.id);
      hindrances.delete(batch.id);
      this.set({ said: [...this.snapshot.said, said], waiting: this.keeper.waiting(), hindrances });
    } catch (error) {
      hindrances.set(batch.id, sentenceOf(error));
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
    this.set({ batch, lasting: this.keeper.lasting });
  }
}
