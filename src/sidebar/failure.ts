// A failed call as a sentence for a person: the product's own are marked, whatever is not is Google's or the connection's.
import { MARK } from '#core/mark';

export interface Failure {
  /** The product's own sentence; null where Google or the connection failed. */
  readonly sentence: string | null;
  /** Where the person can allow what is missing. */
  readonly link: string | null;
  /** Whether Google has answered and refused: for another account, over a limit, too late. */
  readonly isGoogles: boolean;
}

/** Nothing is known of it. */
const UNKNOWN: Failure = { sentence: null, link: null, isGoogles: false };
const NETWORK = /^(Network|Transport)Error\b/;

/** What the product itself does not do, in its sentence. */
export const refusal = (sentence: string): Failure => ({ ...UNKNOWN, sentence });

/** What a rejected call says. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return UNKNOWN;
  const [, sentence = '', link = ''] = error.message.split(MARK).map((part) => part.trim());
  if (sentence !== '') return { ...refusal(sentence), link: link === '' ? null : link };
  const isGoogles = error.message !== '' && !NETWORK.test(error.name) && !NETWORK.test(error.message);
  return { ...UNKNOWN, isGoogles };
}

/** The sentence to show, in the page's words. */
export function wordsOf({ sentence, isGoogles }: Failure, words: FailureWords): string {
  return sentence ?? (isGoogles ? words.refused : words.noAnswer);
}

export interface FailureWords {
  readonly noAnswer: string;
  readonly refused: string;
  /** The text of the link to Google's question. */
  readonly allow: string;
}
