// Сурамжылоо: the count of questionnaires, as on a phone, in the sidebar.
import { usePage } from './page.ts';
import { PhoneLink } from './phone-link.tsx';
import { useSnapshot } from './snapshot.ts';
import { beginTally } from './tally/begin.ts';
import { OnSheet } from './tally/on-sheet.tsx';
import { Tally } from './tally/tally.tsx';

/** Begun with the page, so that what was counted and could not be sent yet is sent wherever the person is in it. */
const tally = beginTally();

export function TallyPanel() {
  const { words, openForm } = usePage();
  const { state, batch } = useSnapshot(tally);
  return (
    <>
      <Tally tally={tally} words={words.counting} />
      {state?.surveys.length === 0 && (
        <button type="button" class="main" onClick={() => openForm('survey')}>
          {words.forms.survey.title}
        </button>
      )}
      <PhoneLink />
      {state !== null && state.surveys.length > 0 && <OnSheet state={state} batch={batch} />}
    </>
  );
}
