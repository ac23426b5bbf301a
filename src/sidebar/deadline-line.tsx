// One deadline: its state, what is due, when, from whom, and how that was counted.
import type { ShownDeadline } from '#commands/server';
import { usePage } from './page.ts';
import { PlaceButton } from './place-button.tsx';
import { kindOfState, signs } from './signs.ts';

export function DeadlineLine({ deadline }: { readonly deadline: ShownDeadline }) {
  const { words } = usePage();
  const { sheet, row, step, state, stateWords, due, owedBy, how, clause } = deadline;
  const kind = kindOfState(state);
  return (
    <li class={`line ${kind ?? 'calm'}`}>
      <div class="state">
        {kind !== null && (
          <span class={`sign ${kind}`} aria-hidden="true">
            {signs[kind]}
          </span>
        )}
        <span class="grows">{stateWords}</span>
        <PlaceButton place={{ sheet, row, column: null }} full={`${row} · ${step}`}>
          {row}
        </PlaceButton>
      </div>
      <p class="message">{step}</p>
      <p>
        <span class="label">{words.today.due}: </span>
        <strong>{due}</strong>
      </p>
      {owedBy !== '' && (
        <p>
          <span class="label">{words.today.owedBy}: </span>
          {owedBy}
        </p>
      )}
      <details>
        <summary>
          {words.today.how} · {words.check.clause.replace('{clause}', clause)}
        </summary>
        {how !== '' && <p class="how">{how}</p>}
      </details>
    </li>
  );
}
