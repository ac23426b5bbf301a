// One catch for every entry: a failure becomes a sentence for the person and a line for the log.

/** Runs `work`; where it throws, logs the details and throws a plain `Error` with the sentence that `told` makes of it. */
export function entry<T>(work: () => T, told: (error: unknown) => string): T {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : `${error}`);
    throw new Error(told(error));
  }
}
