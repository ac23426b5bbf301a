// Why a call failed, and the link that mends it where there is one.
import { type Failure, type FailureWords, wordsOf } from './failure.ts';
import { safeLink } from './links.ts';

export function FailureText({ failure, words }: { readonly failure: Failure; readonly words: FailureWords }) {
  const link = failure.link === null ? null : safeLink(failure.link);
  return (
    <>
      <p>{wordsOf(failure, words)}</p>
      {link !== null && (
        <p>
          <a href={link} target="_blank" rel="noopener">
            {words.allow}
          </a>
        </p>
      )}
    </>
  );
}
