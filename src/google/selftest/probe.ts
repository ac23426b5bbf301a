// One thing that the product takes for granted of Google, tried by the self-test: what it assumes, and what there is.

/** What is seen, in plain data: it goes into a cell and into JSON. */
export type Answer = string | number | boolean | null;

/** Where a probe may write: a scratch tab of its own, and what the build hands in. */
export interface Bench {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The bytes of a small .docx file. */
  readonly paper: Uint8Array;
}

export interface Probe {
  /** Its name in docs/live-checks.md and in the record. */
  readonly id: string;
  readonly assumes: Answer;
  see(bench: Bench): Answer;
}

export interface Seen {
  readonly id: string;
  readonly assumed: Answer;
  readonly seen: Answer;
  readonly ok: boolean;
  readonly ms: number;
}

/** Tries each; one that throws has seen its sentence, after a sign of exclamation, and the next one goes on. */
export function seeAll(probes: readonly Probe[], bench: Bench): readonly Seen[] {
  return probes.map(({ id, assumes, see }) => {
    const begun = Date.now();
    const seen = answerOf(() => see(bench));
    return { id, assumed: assumes, seen, ok: seen === assumes, ms: Date.now() - begun };
  });
}

function answerOf(see: () => Answer): Answer {
  try {
    return see();
  } catch (error) {
    return `! ${error instanceof Error ? error.message : error}`;
  }
}
