// 6.2: members of one family name are asked whether they are kin. A name proves nothing, therefore for information only.
import { groupedBy } from '#core/group';
import { maybeSamePerson, type PersonName, personName } from '#core/similar';
import { unknown } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

interface Named {
  readonly number: string;
  readonly name: string;
  readonly person: PersonName;
}

/** So many namesakes are named in a message. */
const MOST_NAMED = 5;

/** 6.2 «БМжБ тобунун мүчөсү, анын үй-бүлөсү же жакын туугандары үчүн» */
export const kinship = rule({
  clause: '6.2',
  id: '6.2-kinship',
  kind: 'method',
  severity: 'info',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const named = seatedOn(members, today).flatMap(({ number, name }): readonly Named[] =>
      name === null ? [] : [{ number, name, person: personName(name) }],
    );
    const families = groupedBy(named, ({ person }) => person.stem);
    for (const own of named) {
      const others = namesakes(own, families.get(own.person.stem) ?? []);
      if (others === '') continue;
      yield unknown({ row: own.number, column: 'name', actual: own.name, figures: { others } });
    }
  },
});

/** The first of those in a family who are not `own` under another name: `М-008 К.Боталиев`. */
function namesakes(own: Named, family: readonly Named[]): string {
  const found: string[] = [];
  for (const { number, name, person } of family) {
    if (found.length === MOST_NAMED) break;
    if (!maybeSamePerson(person, own.person)) found.push(`${number} ${name}`);
  }
  return found.join(', ');
}
