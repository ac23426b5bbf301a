// What is done with answers that were counted before.
import type { Repeats } from '#commands/server';
import { usePage } from '../page.ts';

const CHOICES: readonly Repeats[] = ['ask', 'new', 'all'];

interface RepeatsSelectProps {
  readonly value: Repeats;
  readonly onChoose: (repeats: Repeats) => void;
}

export function RepeatsSelect({ value, onChoose }: RepeatsSelectProps) {
  const own = usePage().words.surveys;
  return (
    <label>
      {own.repeats}
      <select
        value={value}
        onChange={({ currentTarget }) => onChoose(CHOICES[currentTarget.selectedIndex] ?? 'ask')}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {own.repeatChoices[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
