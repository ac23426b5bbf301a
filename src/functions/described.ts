// Every custom function with its words, for the stubs and the guide; the script itself leaves the words out.
import type { CustomFunction, DescribedFunction, FunctionWords } from '#core/custom-function';
import { compositionWords } from '#texts/functions/composition';
import { dateWords } from '#texts/functions/date';
import { differenceWords } from '#texts/functions/difference';
import { dueWords } from '#texts/functions/due';
import { fixrateWords } from '#texts/functions/fixrate';
import { quorumWords } from '#texts/functions/quorum';
import { sampleWords } from '#texts/functions/sample';
import { seatsWords } from '#texts/functions/seats';
import { statusWords } from '#texts/functions/status';
import { suffixWords } from '#texts/functions/suffix';
import { tallyWords } from '#texts/functions/tally';
import { wilsonWords } from '#texts/functions/wilson';
import { workdayWords } from '#texts/functions/workday';
import { workdaysWords } from '#texts/functions/workdays';
import { composition } from './composition.ts';
import { date } from './date.ts';
import { difference } from './difference.ts';
import { due } from './due.ts';
import { fixrate } from './fixrate.ts';
import type { functions } from './index.ts';
import { quorum } from './quorum.ts';
import { sample } from './sample.ts';
import { seats } from './seats.ts';
import { status } from './status.ts';
import { suffix } from './suffix.ts';
import { tally } from './tally.ts';
import { wilson } from './wilson.ts';
import { workday } from './workday.ts';
import { workdays } from './workdays.ts';

/** One for each of `Functions`, in their order: a function without words does not compile. */
type Described<Functions extends readonly CustomFunction[]> = {
  readonly [At in keyof Functions]: DescribedFunction<Functions[At]['name']>;
};

export const described: Described<typeof functions> = [
  describe(workday, workdayWords),
  describe(workdays, workdaysWords),
  describe(due, dueWords),
  describe(status, statusWords),
  describe(quorum, quorumWords),
  describe(seats, seatsWords),
  describe(composition, compositionWords),
  describe(wilson, wilsonWords),
  describe(difference, differenceWords),
  describe(sample, sampleWords),
  describe(tally, tallyWords),
  describe(fixrate, fixrateWords),
  describe(date, dateWords),
  describe(suffix, suffixWords),
];

function describe<Name extends `BMJB_${string}`, Argument extends string>(
  { name, arguments: args }: CustomFunction<Name, Argument>,
  words: FunctionWords<Argument>,
): DescribedFunction<Name> {
  return {
    name,
    description: words.description,
    arguments: args.map((argument) => ({ ...argument, description: words[argument.name] })),
    returns: words.returns,
  };
}
