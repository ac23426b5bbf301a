// The count of a survey's questionnaires: the same in the sidebar and on a phone.
import { useEffect } from 'preact/hooks';
import type { CountingWords } from '#texts/counting-words';
import { useSnapshot } from '../snapshot.ts';
import { Bar } from './bar.tsx';
import { CountingContext } from './context.ts';
import { Question } from './question.tsx';
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
          <p>{unread.sentence ?? words.noAnswer}</p>
          <button type="button" onClick={() => tally.open()}>
            {words.retry}
          </button>
        </div>
      )}
      {state !== null &&
        (state.surveys.length === 0 ? <p class="empty">{words.none}</p> : <SetUp state={state} />)}
      <Count tally={tally} words={words} />
    </CountingContext.Provider>
  );
}

function Count({ tally, words }: TallyProps) {
  const { survey, snapshot } = tally;
  const { member, village } = snapshot.batch;
  if ((snapshot.state?.surveys.length ?? 0) === 0) return null;
  if (survey === undefined || member === '' || village === '')
    return <p class="empty">{words.chooseFirst}</p>;
  return (
    <>
      {survey.questions.map((question, at) => (
        <Question key={question.row} question={question} order={at + 1} />
      ))}
      <SendButton survey={survey} />
      <Bar survey={survey} />
    </>
  );
}
