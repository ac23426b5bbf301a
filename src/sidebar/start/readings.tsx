// The fifth step: how the doubtful places of the text are read, who chose that and by which decision.
import { useState } from 'preact/hooks';
import { Field } from '../field.tsx';
import { JobButton } from '../job-button.tsx';
import { Loading } from '../loading.tsx';
import { usePage } from '../page.ts';
import { useFirstSteps } from './first-steps.ts';

export function ReadingsStep({ onNext }: { readonly onNext: () => void }) {
  const { words, session } = usePage();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [by, setBy] = useState('');
  const [decision, setDecision] = useState('');
  const steps = useFirstSteps();
  if (steps === null) return <Loading />;
  const changed = steps.readings.some(({ name, value }) => (chosen[name] ?? value) !== value);
  const save = async () => {
    const done = !changed || (await session.does('save', 'saveReadings', chosen, by, decision)) !== null;
    if (done) onNext();
  };
  return (
    <>
      <p>{words.start.readingsAbout}</p>
      {steps.readings.map((reading) => (
        <div class="line calm" key={reading.name}>
          <blockquote lang="ky">
            {reading.text} ({reading.clause})
          </blockquote>
          <Field
            field={reading}
            value={chosen[reading.name] ?? reading.value}
            onChange={(value) => setChosen({ ...chosen, [reading.name]: value })}
          />
        </div>
      ))}
      {changed && (
        <>
          <label>
            {words.start.chosenBy}
            <input type="text" value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
          </label>
          <label>
            {words.start.byDecision}
            <input
              type="text"
              value={decision}
              onInput={({ currentTarget }) => setDecision(currentTarget.value)}
            />
          </label>
        </>
      )}
      <JobButton main onClick={save}>
        {changed ? words.start.saveNext : words.start.keep}
      </JobButton>
    </>
  );
}
