// What the sidebar shows first: of few sheets, and of verdicts what the last check has written into its list.
import type { World } from '#core/ports';
import { rules } from '#rules';
import type { ClauseId } from '#rules/clauses';
import { type SheetKey, sheetKeys } from '#tables';
import type { Sheet } from '#tables/decode';
import type { Language, LanguageCode } from '#texts';
import { openBook } from '../book.ts';
import { saidInList } from '../check/kept.ts';
import { SIGNS } from '../check/signs.ts';
import { waivedKeys } from '../check/waivers.ts';
import { factsIn } from '../facts-of.ts';
import { lastCheck, revisionOf } from '../run.ts';
import { languageOf } from '../words.ts';
import { byGravity, headOf, type ShownVerdict, type SidebarState } from './state.ts';

const FIRST: readonly SheetKey[] = ['settings', 'members', 'check'];

/** The state as the list tells it; null where it cannot: nothing was checked yet, or it speaks another language. */
export function listedState(world: World, chosen: LanguageCode | null): SidebarState | null {
  const revision = revisionOf(world);
  const checked = lastCheck(world);
  if (checked === null) return null;
  const book = openBook(world, FIRST);
  const facts = factsIn(book, FIRST, world);
  const language = languageOf(world, facts.settings.language);
  const list = book.sheet('check');
  if (list === null || (chosen ?? language.code) !== language.code) return null;
  return {
    ...headOf(world, book, facts, language),
    revision,
    verdicts: listedVerdicts(list, language, world),
    met: checked.met,
    read: checked.day === world.today ? 'list' : 'oldList',
    deadlines: null,
    documents: null,
  };
}

/** The lines of the list that are not stale; what stands in a verdict's cell and should, it does not tell. */
function listedVerdicts(list: Sheet<'check'>, language: Language, { today }: World): readonly ShownVerdict[] {
  const waived = waivedKeys(list, today);
  const known = new Map(rules.map((rule) => [rule.id as string, rule]));
  return list.records
    .filter(({ state }) => state !== language.actions.waiver.stale)
    .flatMap(
      ({ number: key, severity: words, message: text, column: columnTitle }): readonly ShownVerdict[] => {
        const [id = '', sheet = '', row = '', column = ''] = key.split('/');
        const rule = known.get(id);
        if (rule === undefined || text === null || !isSheet(sheet)) return [];
        const { clause, severity } = rule;
        return [
          {
            ...{ key, rule: id, clause, severity, actual: '', required: '', correction: null },
            ...saidInList(text, id, language),
            clauseText: language.quotes[clause as ClauseId],
            value: words?.startsWith(SIGNS.unknown) ? ('unknown' as const) : ('violated' as const),
            sheet,
            sheetTitle: language.sheets[sheet].title,
            row: row === '' ? null : row,
            column: column === '' ? null : column,
            columnTitle: columnTitle ?? '',
            waived: waived.has(key),
          },
        ];
      },
    )
    .sort(byGravity);
}

function isSheet(key: string): key is SheetKey {
  return sheetKeys.some((one) => one === key);
}
