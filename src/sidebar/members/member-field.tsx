// One member's field of the column shown; Enter goes to the next member's, Shift+Enter back.
import { useId } from 'preact/hooks';
import type { MembersColumn } from '#commands/server';
import { usePage } from '../page.ts';
import { birthDate, shownDate } from './birth-date.ts';

interface MemberFieldProps {
  readonly label: string;
  readonly column: MembersColumn;
  readonly value: string;
  readonly onType: (text: string) => void;
}

export function MemberField({ label, column, value, onType }: MemberFieldProps) {
  const id = useId();
  const isDate = column.kind === 'date';
  const text = isDate ? shownDate(value) : value;
  const given = { id, onKeyDown: goDown };
  return (
    <li class={value === '' ? 'blank' : undefined}>
      <label for={id}>{label}</label>
      {column.kind === 'choice' ? (
        <Choice {...given} options={column.options} value={value} onType={onType} />
      ) : (
        <input
          type="text"
          inputMode={isDate ? 'decimal' : undefined}
          placeholder={isDate ? '12.3.75' : undefined}
          value={text}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onBlur={() => isDate && value !== '' && onType(birthDate(value))}
          {...given}
        />
      )}
    </li>
  );
}

interface ChoiceProps extends Pick<MembersColumn, 'options'>, Pick<MemberFieldProps, 'value' | 'onType'> {
  readonly id: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What stands there is offered too, where it is none of the words. */
function Choice({ options, value, onType, ...given }: ChoiceProps) {
  const { words } = usePage();
  const isOther = value !== '' && options.every((option) => option.value !== value);
  return (
    <select value={value} onInput={({ currentTarget }) => onType(currentTarget.value)} {...given}>
      <option value="">{words.write.notChosen}</option>
      {isOther && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.caption}
        </option>
      ))}
    </select>
  );
}

function goDown(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const line = event.currentTarget.closest('li');
  const next = event.shiftKey ? line?.previousElementSibling : line?.nextElementSibling;
  next?.querySelector<HTMLElement>('input, select')?.focus();
}
