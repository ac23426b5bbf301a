// 3.2: nobody is entered twice, neither among those who sit in the group nor among the candidates.
import type { CivilDate } from '#core/date';
import { maybeSamePerson, type PersonName, personName } from '#core/similar';
import { violated } from '#core/verdict';
import type { SheetKey } from '#tables';
import { seatedOn } from '#tables/seated';
import { dataRule } from './shared/data/data-rule.ts';

interface Named {
  readonly number: string;
  readonly name: string | null;
  /** Two people of one name are born on different days. */
  readonly birthDate?: CivilDate | null;
}

interface Entry {
  readonly row: Named;
  readonly person: PersonName;
}

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const samePerson = dataRule({
  id: '3.2-same-person',
  severity: 'warning',
  *judge(sheet, { members, candidates, today }) {
    if (sheet === 'members') yield* judgeNames(sheet, seatedOn(members, today));
    if (sheet === 'candidates') yield* judgeNames(sheet, candidates);
  },
});

/** Compares each name with the different names of its family that stand above it. */
function* judgeNames(sheet: SheetKey, rows: readonly Named[]) {
  const families = new Map<string, Map<string, Entry>>();
  for (const row of rows) {
    if (row.name === null) continue;
    const person = personName(row.name);
    const family = families.get(person.family) ?? new Map<string, Entry>();
    families.set(person.family, family);
    const above = [...family.values()].find(
      (one) => maybeSamePerson(one.person, person) && !bornApart(one.row, row),
    );
    const key = `${row.name}/${row.birthDate ?? ''}`;
    if (!family.has(key)) family.set(key, { row, person });
    if (above === undefined) continue;
    const figures = { name: above.row.name ?? '', other: above.row.number };
    yield violated({ sheet, row: row.number, column: 'name', actual: row.name, figures });
  }
}

function bornApart({ birthDate: one = null }: Named, { birthDate: other = null }: Named): boolean {
  return one !== null && other !== null && one !== other;
}
