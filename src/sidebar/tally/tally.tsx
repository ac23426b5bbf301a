// The count of a survey's questionnaires: the same in the sidebar and on a phone.
import { useEffect, useState } from 'preact/hooks';
import type { CountingWords } from '#texts/words';
import { FailureText } from '../failure-text.tsx';
import { useSnapshot } from '../snapshot.ts';
import { Bar } from './bar.tsx';
import { CountingContext } from './context.ts';
import { FormEntry } from './form-entry.tsx';
import { Question } from './question.tsx';
import { Receive } from './receive.tsx';
import { SendButton, Sent } from './sending.tsx';
import type { TallySession } from './session.ts';
import { SetUp } from './set-up.tsx';

interface TallyProps {
  readonly tally: TallySession;
  readonly words: CountingWords;
}

export function Tally({ tally, words }: TallyProps) {
  const snapshot = useSnapshot(tally);
  const { state, unread } = snapshot;
  useEffect(() => {
    tally.open();
  }, [tally]);
  return (
    <CountingContext.Provider value={{ words, tally, snapshot }}>
      <Sent />
      {state === null && unread === null && <p class="loading">{words.loading}</p>}
      {unread !== null && (
        <div role="alert" class="problem">
          <FailureText failure={unread} words={words} />
          <button type="button" onClick={() => tally.open()}>
            {words.retry}
          </button>
        </div>
      )}
      {state !== null &&
        (state.surveys.length === 0 ? <p class="empty">{words.none}</p> : <SetUp state={state} />)}
      <Count tally={tally} words={words} />
      {(state?.surveys.length ?? 0) > 0 && <Receive />}
    </CountingContext.Provider>
  );
}

function Count({ tally, words }: TallyProps) {
  const { survey, snapshot } = tally;
  const { member, village } = snapshot.batch;
  const [byForm, setByForm] = useState(false);
  if ((snapshot.state?.surveys.length ?? 0) === 0) return null;
  if (survey === undefined || member === '' || village === '')
    return <p class="empty">{words.chooseFirst}</p>;
  return (
    <>
      <div class="choices">
        <button type="button" aria-pressed={!byForm} onClick={() => setByForm(false)}>
          {words.byAnswer}
        </button>
        <button type="button" aria-pressed={byForm} onClick={() => setByForm(true)}>
          {words.byForm}
        </button>
      </div>
      {byForm ? (
        <FormEntry survey={survey} />
      ) : (
        survey.questions.map((question, at) => (
          <Question key={question.row} question={question} order={at + 1} />
        ))
      )}
      <SendButton survey={survey} />
      <Bar survey={survey} byForm={byForm} />
    </>
  );
}
