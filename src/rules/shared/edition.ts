// An edition of the model regulation that the settings name and that is not known: what hangs on it is not known either.
import type { RuleKind } from '#core/verdict';
import type { Facts, Source } from '../facts.ts';

/** What the setting «редакция» says where it names no edition that is known; else null. */
export function unknownEdition({ problems }: Pick<Facts, 'problems'>): string | null {
  return problems.find(({ kind }) => kind === 'edition')?.text ?? null;
}

/** Whether a rule may judge by the numbers and lists of an edition: they come to it with the settings. */
export function hangsOnEdition({
  kind,
  reads,
}: {
  readonly kind: RuleKind;
  readonly reads: readonly Source[];
}): boolean {
  return kind === 'law' && reads.includes('settings');
}
