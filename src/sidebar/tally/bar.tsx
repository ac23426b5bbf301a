// What stays in view while counting: the number of forms, what is left, and whose form is counted.
import type { TallySurvey } from '#commands/server';
import { formsLeft } from './balance.ts';
import { filled, useCounting } from './context.ts';
import { Notice } from './notice.tsx';
import { Stepper } from './stepper.tsx';
import { Whose } from './whose.tsx';

interface BarProps {
  readonly survey: TallySurvey;
  /** Form by form, whose it is stands with its answers. */
  readonly byForm: boolean;
}

export function Bar({ survey, byForm }: BarProps) {
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
        <Notice kind={left > 0 ? 'warning' : 'met'}>
          {left > 0 ? filled(words.left, { count: left }) : words.allCounted}
        </Notice>
      )}
      {!byForm && <Whose open={false} />}
    </div>
  );
}
