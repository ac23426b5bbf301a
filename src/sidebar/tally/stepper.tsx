// A count with its buttons: less, the number itself, more. Arrow keys and + and − count as well, digits put the number.
import { withinBounds } from './batch.ts';
import { useCounting } from './context.ts';

interface StepperProps {
  readonly label: string;
  readonly count: number;
  readonly onAdd: (by: 1 | -1) => void;
  readonly onPut: (count: number) => void;
  /** The count of an answer, which is pressed again and again. */
  readonly big?: boolean;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: 1,
  '+': 1,
  '=': 1,
  ArrowDown: -1,
  '-': -1,
  '−': -1,
};

export function Stepper({ label, count, onAdd, onPut, big = false }: StepperProps) {
  const { words } = useCounting();
  const press = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onAdd(by);
  };
  const put = (field: HTMLInputElement) => {
    const typed = withinBounds(Number(field.value.replace(/\D/g, '').slice(0, 6)));
    field.value = `${typed}`;
    onPut(typed);
  };
  return (
    <div class={big ? 'stepper big' : 'stepper'}>
      <button type="button" tabIndex={-1} aria-label={`${label}: ${words.less}`} onClick={() => onAdd(-1)}>
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        role="spinbutton"
        autocomplete="off"
        aria-label={label}
        aria-valuenow={count}
        aria-valuemin={0}
        value={count}
        onKeyDown={press}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => put(currentTarget)}
      />
      <button
        type="button"
        class="plus"
        tabIndex={-1}
        aria-label={`${label}: ${words.more}`}
        onClick={() => onAdd(1)}
      >
        +
      </button>
    </div>
  );
}
