// 4.1: a subject is a programme, a project with its funding, or a procurement with all that names it.
import { met, unknown } from '#core/verdict';
import type { Subject } from '#tables/subjects';
import { rule } from './rule.ts';
import { isWritten } from './shared/says-none.ts';

type Field = 'funding' | 'procurement' | 'supplier' | 'contract' | 'plannedSum' | 'plannedFrom' | 'plannedTo';

/** What each type of subject says of itself. */
const FIELDS: Readonly<Record<NonNullable<Subject['type']>, readonly Field[]>> = {
  programme: [],
  project: ['funding'],
  procurement: ['procurement', 'supplier', 'contract', 'plannedSum', 'plannedFrom', 'plannedTo'],
};

/** 4.1 «айылдык аймакты, шаарды өнүктүрүү программаларын жана пландарын … жергиликтүү демилгелерди, долбоорлорду, программаларды … мамлекеттик сатып алууларды жүзөгө ашырууда» */
export const subject = rule({
  clause: '4.1',
  id: '4.1-subject',
  kind: 'law',
  severity: 'error',
  sheet: 'subjects',
  reads: ['subjects'],
  *check({ subjects }) {
    for (const one of subjects) yield* judgeSubject(one);
  },
});

function* judgeSubject(subject: Subject) {
  const { number: row, type } = subject;
  if (type === null) {
    yield unknown({ row, column: 'type', says: 'type' });
    return;
  }
  const isBlank = (cell: Subject[Field]) => (typeof cell === 'string' ? !isWritten(cell) : cell === null);
  const blank = FIELDS[type].filter((field) => isBlank(subject[field]));
  if (blank.length === 0) yield met({ row, column: 'type', actual: type });
  for (const column of blank) yield unknown({ row, column, says: column, actual: type });
}
