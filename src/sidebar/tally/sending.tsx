// Sending: the batch that is counted, what was saved, and the batches that wait.

import type { TallyBatch, TallySurvey } from '#commands/server';
import { wordsOf } from '../failure.ts';
import { giveFocus } from '../focus.ts';
import { isBalanced } from './balance.ts';
import { hasCounts } from './batch.ts';
import { useCounting } from './context.ts';
import { handedText } from './handed.ts';
import { Notice } from './notice.tsx';

/** Where the answer to sending is reported: the keyboard and the view go there, since the button goes away. */
const SENT = 'sent';

export function SendButton({ survey }: { readonly survey: TallySurvey }) {
  const { words, tally, snapshot } = useCounting();
  const { batch, lasting } = snapshot;
  const full = isBalanced(batch, survey);
  const send = () => {
    tally.send();
    giveFocus(document.getElementById(SENT));
  };
  return (
    <div class="send">
      {hasCounts(batch) ? (
        <button type="button" class="main" onClick={send}>
          {full ? words.send : `⚠ ${words.sendIncomplete}`}
        </button>
      ) : (
        <p class="quiet">{words.nothing}</p>
      )}
      {lasting ? <p class="quiet">{words.kept}</p> : <Notice kind="warning">{words.notKept}</Notice>}
    </div>
  );
}

/** What was saved and what waits, read aloud when it changes. */
export function Sent() {
  const { words, tally, snapshot } = useCounting();
  const { messages, waiting, sending } = snapshot;
  return (
    <div id={SENT} class="sent" role="status" aria-live="polite" tabIndex={-1}>
      {messages.length > 0 && (
        <div class="outcome">
          {messages.map((sentence) => (
            <Notice key={sentence} kind="met">
              {sentence}
            </Notice>
          ))}
        </div>
      )}
      {waiting.length > 0 && (
        <section class="waiting">
          <h3>
            {words.waiting}: {waiting.length}
          </h3>
          <ul>
            {waiting.map((batch) => (
              <Waiting key={batch.id} batch={batch} />
            ))}
          </ul>
          <button type="button" aria-disabled={sending} onClick={() => tally.sendWaiting()}>
            {sending ? words.sending : words.sendNow}
          </button>
        </section>
      )}
    </div>
  );
}

function Waiting({ batch }: { readonly batch: TallyBatch }) {
  const { words, tally, snapshot } = useCounting();
  const { state, hindrances, sending } = snapshot;
  const hindrance = hindrances.get(batch.id);
  const title = state?.surveys.find(({ row }) => row === batch.survey)?.title ?? batch.survey;
  return (
    <li class="line">
      <p>{[title, batch.village, `${words.forms}: ${batch.forms}`].join(' · ')}</p>
      {hindrance !== undefined && !sending && (
        <Notice kind="warning">{wordsOf(hindrance, { ...words, noAnswer: words.waits })}</Notice>
      )}
      <details>
        <summary>{words.handOver}</summary>
        <label>
          {words.handOverAbout}
          <textarea
            rows={3}
            readOnly
            value={handedText(batch)}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      </details>
      <details>
        <summary>{words.remove}</summary>
        <p class="quiet">{words.removeAbout}</p>
        <button type="button" onClick={() => tally.remove(batch.id)}>
          {words.remove}
        </button>
      </details>
    </li>
  );
}
