// What members have in common and should not, or should be asked about: numbers, surnames, villages' spellings.

import { isSameFamily, isSpellingVariant, maybeSamePerson, type PersonName, personName } from '#core/similar';
import type { ListHeading, ListNote, MemberNoteId, ReadMember, WholeNoteId } from './types.ts';

interface Named {
  readonly member: ReadMember;
  readonly person: PersonName;
}
type Remark = (own: Named, others: readonly Named[], earlier: readonly Named[]) => (string | null)[];

/** Questions that arise between entries; what a remark returns are the figures, none where there is no question. */
const REMARKS: readonly (readonly [MemberNoteId, Remark])[] = [
  [
    'number-missing',
    ({ member }, others) =>
      member.order === null && others.some((other) => hasNumber(other.member)) ? [member.name] : [],
  ],
  [
    'number-repeated',
    ({ member }, _, earlier) =>
      namesOf(earlier.filter((other) => member.order !== null && other.member.order === member.order)),
  ],
  [
    'same-person-twice',
    ({ person }, others) => namesOf(others.filter((other) => maybeSamePerson(person, other.person))),
  ],
  [
    'same-surname',
    ({ person }, others) =>
      namesOf(
        others.filter(
          (other) => isSameFamily(person, other.person) && !maybeSamePerson(person, other.person),
        ),
      ),
  ],
  [
    'village-spelling',
    ({ member: { village } }, others) =>
      [...new Set(others.map((other) => other.member.village))].filter(
        (other) => village !== null && other !== null && isSpellingVariant(village, other),
      ),
  ],
];

/** The members with the notes that arise between their entries. */
export function withRemarks(members: readonly ReadMember[]): ReadMember[] {
  const named = members.map((member) => ({ member, person: personName(member.name) }));
  return named.map((own, at) => {
    const earlier = named.slice(0, at);
    const others = [...earlier, ...named.slice(at + 1)];
    const notes = REMARKS.flatMap(([id, remark]) => {
      const found = [...new Set(remark(own, others, earlier))].join(', ');
      return found === '' ? [] : [{ id, figures: figuresOf(id, own.member, found) }];
    });
    return { ...own.member, notes: [...own.member.notes, ...notes] };
  });
}

/** Notes on the list as a whole: what its heading lacks, and its numbers. */
export function wholeNotes(heading: ListHeading, members: readonly ReadMember[]): ListNote<WholeNoteId>[] {
  const lacks = (id: WholeNoteId, value: string | null) => (value === null ? [{ id, figures: {} }] : []);
  const skipped = skippedNumbers(members);
  const unnumbered = members.length > 0 && !members.some(hasNumber);
  return [
    ...lacks('title-missing', heading.title),
    ...lacks('decision-missing', heading.decision),
    ...lacks('formed-missing', heading.formed),
    ...lacks('kenesh-missing', heading.kenesh),
    ...(unnumbered ? [{ id: 'numbers-missing' as const, figures: { members: members.length } }] : []),
    ...(skipped ? [{ id: 'number-skipped' as const, figures: { numbers: skipped } }] : []),
  ];
}

function figuresOf(id: MemberNoteId, member: ReadMember, found: string): ListNote<MemberNoteId>['figures'] {
  if (id === 'village-spelling') return { village: member.village ?? '', variant: found };
  if (id === 'number-repeated') return { number: member.order ?? '', others: found };
  return id === 'number-missing' ? { name: found } : { name: member.name, others: found };
}

/** The numbers between 1 and the greatest that no entry bears, as «4, 7–9»; empty where there are none. */
function skippedNumbers(members: readonly ReadMember[]): string {
  const numbers = [...new Set(members.flatMap(({ order }) => order ?? []))].sort((a, b) => a - b);
  return numbers
    .map((number, at) => ({ from: (numbers[at - 1] ?? 0) + 1, to: number - 1 }))
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
}

function hasNumber(member: ReadMember): boolean {
  return member.order !== null;
}

function namesOf(named: readonly Named[]): string[] {
  return named.map(({ member }) => member.name);
}
