// The fourth step: the days from which terms are counted, and the names that documents need.
import { useState } from 'preact/hooks';
import { Field } from '../field.tsx';
import { JobButton } from '../job-button.tsx';
import { Loading } from '../loading.tsx';
import { usePage } from '../page.ts';
import { useFirstSteps } from './first-steps.ts';

export function DatesStep({ onNext }: { readonly onNext: () => void }) {
  const { words, session } = usePage();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const steps = useFirstSteps();
  if (steps === null) return <Loading />;
  const save = async () => {
    const values = steps.settings.map(({ name, value }) => [name, { was: value, now: typed[name] ?? value }]);
    if ((await session.does('save', 'saveSettings', Object.fromEntries(values))) !== null) onNext();
  };
  return (
    <>
      <p>{words.start.datesAbout}</p>
      {steps.settings.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={typed[field.name] ?? field.value}
          onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <JobButton main onClick={save}>
        {words.start.saveNext}
      </JobButton>
    </>
  );
}
