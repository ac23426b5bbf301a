// What stays in view while counting: the number of forms, what is left, and whose form is counted.
import type { TallyGroup, TallySurvey } from '#actions/server';
import { formsLeft, groupsOfPeople } from './balance.ts';
import { filled, useCounting } from './context.ts';
import { Stepper } from './stepper.tsx';
import { Told } from './told.tsx';

export function Bar({ survey }: { readonly survey: TallySurvey }) {
  const { words, tally, snapshot } = useCounting();
  const { batch } = snapshot;
  const left = formsLeft(batch, survey);
  return (
    <div class="bar">
      <div class="forms">
        <span>{words.forms}</span>
        <Stepper
          label={words.forms}
          count={batch.forms}
          onAdd={(by) => tally.describe({ forms: Math.max(0, batch.forms + by) })}
          onPut={(forms) => tally.describe({ forms })}
        />
      </div>
      {batch.forms > 0 && (
        <Told kind={left > 0 ? 'warning' : 'met'}>
          {left > 0 ? filled(words.left, { count: left }) : words.allCounted}
        </Told>
      )}
      <Whose />
    </div>
  );
}

/** Sexes exclude each other; the other groups do not. */
function Whose() {
  const { words, tally, snapshot } = useCounting();
  const { whose } = snapshot;
  const isSex = (group: TallyGroup) => groupsOfPeople.indexOf(group) < 3;
  const press = (group: TallyGroup) => {
    const others = whose.filter((one) => one !== group && !(isSex(group) && isSex(one)));
    tally.chooseWhose(whose.includes(group) ? others : [...others, group]);
  };
  return (
    <details class="whose">
      <summary>
        {words.whose}
        {whose.length > 0 && `: ${whose.map((group) => words.groups[group]).join(', ')}`}
      </summary>
      <p class="quiet">{words.whoseAbout}</p>
      <div class="chips">
        {groupsOfPeople.map((group) => (
          <button key={group} type="button" aria-pressed={whose.includes(group)} onClick={() => press(group)}>
            {whose.includes(group) ? '✓ ' : ''}
            {words.groups[group]}
          </button>
        ))}
      </div>
    </details>
  );
}
