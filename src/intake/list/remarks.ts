// What members have in common and should not, or should be asked about: numbers, surnames, villages' spellings.

import {
  isSameFamily,
  isSpellingVariant,
  maybeSamePerson,
  type PersonName,
  personName,
  spellingKeys,
} from '#core/similar';
import type { ListHeading, ListNote, MemberNoteId, ReadMember, WholeNoteId } from './types.ts';

interface Named {
  readonly member: ReadMember;
  readonly person: PersonName;
  readonly at: number;
}

/** The members by what they may have in common, so that each is compared with few others. */
interface Shared {
  readonly byStem: ReadonlyMap<string, readonly Named[]>;
  readonly byOrder: ReadonlyMap<number, readonly Named[]>;
  /** The villages that share a key of their spelling. */
  readonly byVillage: ReadonlyMap<string, readonly string[]>;
  readonly isNumbered: boolean;
}

/** Others are named up to this number; a group has fifteen members. */
const MOST_NAMED = 15;

type Remark = (own: Named, shared: Shared) => readonly string[];

/** Questions that arise between entries; what a remark returns are the figures, none where there is no question. */
const REMARKS: readonly (readonly [MemberNoteId, Remark])[] = [
  [
    'number-missing',
    ({ member }, { isNumbered }) => (member.order === null && isNumbered ? [member.name] : []),
  ],
  [
    'number-repeated',
    ({ member, at }, { byOrder }) =>
      member.order === null
        ? []
        : namesOf((byOrder.get(member.order) ?? []).filter((other) => other.at < at)),
  ],
  [
    'same-person-twice',
    (own, { byStem }) =>
      namesOf(family(own, byStem).filter((other) => maybeSamePerson(own.person, other.person))),
  ],
  [
    'same-surname',
    (own, { byStem }) =>
      namesOf(family(own, byStem).filter((other) => !maybeSamePerson(own.person, other.person))),
  ],
  [
    'village-spelling',
    ({ member: { village } }, { byVillage }) =>
      village === null
        ? []
        : spellingKeys(village)
            .flatMap((key) => byVillage.get(key) ?? [])
            .filter((other) => isSpellingVariant(village, other)),
  ],
];

/** The members with the notes that arise between their entries. */
export function withRemarks(members: readonly ReadMember[]): ReadMember[] {
  const named = members.map((member, at) => ({ member, person: personName(member.name), at }));
  const shared = sharedBy(named);
  return named.map((own) => {
    const notes = REMARKS.flatMap(([id, remark]) => {
      const found = [...new Set(remark(own, shared))].slice(0, MOST_NAMED).join(', ');
      return found === '' ? [] : [{ id, figures: figuresOf(id, own.member, found) }];
    });
    return { ...own.member, notes: [...own.member.notes, ...notes] };
  });
}

function sharedBy(named: readonly Named[]): Shared {
  const villages = new Set(named.flatMap(({ member }) => member.village ?? []));
  const keyed = [...villages].flatMap((village) => spellingKeys(village).map((key) => ({ key, village })));
  const byVillage = grouped(keyed, ({ key }) => key);
  return {
    byStem: grouped(named, ({ person }) => person.stem),
    byOrder: grouped(
      named.filter(({ member }) => hasNumber(member)),
      ({ member }) => member.order ?? 0,
    ),
    byVillage: new Map(
      [...byVillage].map(([key, spellings]) => [key, spellings.map(({ village }) => village)]),
    ),
    isNumbered: named.some(({ member }) => hasNumber(member)),
  };
}

/** Others of a family name; of very many, the first ones. */
function family(own: Named, byStem: Shared['byStem']): readonly Named[] {
  const others = (byStem.get(own.person.stem) ?? []).slice(0, MOST_NAMED + 1);
  return others.filter((other) => other !== own && isSameFamily(own.person, other.person));
}

function grouped<Key, T>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Notes on the list as a whole: what its heading lacks, and its numbers; none where there is no list. */
export function wholeNotes(heading: ListHeading, members: readonly ReadMember[]): ListNote<WholeNoteId>[] {
  if (members.length === 0) return [];
  const lacks = (id: WholeNoteId, value: string | null) => (value === null ? [{ id, figures: {} }] : []);
  const skipped = skippedNumbers(members);
  const unnumbered = !members.some(hasNumber);
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
  return named.slice(0, MOST_NAMED).map(({ member }) => member.name);
}
