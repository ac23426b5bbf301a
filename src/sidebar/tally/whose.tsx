// Whose questionnaire is counted: the groups to which each answer is added as well.
import type { TallyGroup } from '#commands/server';
import { groupsOfPeople } from './balance.ts';
import { useCounting } from './context.ts';

/** Sexes exclude each other; the other groups do not. */
export function Whose({ open }: { readonly open: boolean }) {
  const { words, tally, snapshot } = useCounting();
  const { whose } = snapshot;
  const isSex = (group: TallyGroup) => groupsOfPeople.indexOf(group) < 3;
  const press = (group: TallyGroup) => {
    const others = whose.filter((one) => one !== group && !(isSex(group) && isSex(one)));
    tally.chooseWhose(whose.includes(group) ? others : [...others, group]);
  };
  return (
    <details class="whose" open={open || undefined}>
      <summary>
        {words.whose}
        {whose.length > 0 && `: ${whose.map((group) => words.groups[group]).join(', ')}`}
      </summary>
      {!open && <p class="quiet">{words.whoseAbout}</p>}
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
