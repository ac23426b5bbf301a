// The minutes of the community's gathering at which citizens' candidates were voted on (5.4.4).
import { type Block, grid, list, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { hasMajority } from '#rules/shared/gathering-votes';
import type { Candidate } from '#tables/candidates';
import type { Language } from '#texts';
import { basis, placeAndDate, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const gathering = document({
  id: 'gathering',
  clauses: ['5.4.4'],
  sheet: 'candidates',
  archive: 'minutes',
  rows: firstOfGatherings,
  day: ({ gatheringDate }) => gatheringDate,
  caption: ({ number }) => number,
  missing: (first, facts) => {
    const own = candidatesOf(first, facts);
    return emptyOf({
      date: first.gatheringDate !== null,
      place: first.gatheringPlace !== null,
      present: presentOf(own) !== null,
      candidates: own.every(({ name }) => name !== null),
      votes: own.every((one) => hasMajority(one) !== null),
    });
  },
  blocks: (first, facts, language) => {
    const { gathering: words, minutes, empty } = language.documents;
    const own = candidatesOf(first, facts);
    const elected = own.filter((one) => hasMajority(one) === true);
    return [
      ...titled(words.titles[facts.readings.communityWord]),
      placeAndDate(first.gatheringPlace, first.gatheringDate, language),
      sentence(language, words.present, { present: presentOf(own) ?? empty }),
      basis('5.4.4', facts, language),
      paragraph('heading', minutes.agenda),
      list([words.agenda], true),
      paragraph('heading', minutes.heard),
      sentence(language, words.heard),
      candidateTable(own, language),
      paragraph('heading', minutes.decided),
      ...(elected.length > 0
        ? [
            sentence(language, words.decided),
            list(
              elected.map(({ name }) => name ?? empty),
              true,
            ),
          ]
        : [sentence(language, words.nobody)]),
      sentence(language, words.sent),
      signatures([
        [words.chair, null],
        [words.secretary, null],
      ]),
    ];
  },
});

/** Candidates who may be of the citizens' side: only those are voted on by the gathering. */
const ofCitizens = ({ side }: Candidate) => side === null || side === 'citizen';

const isSameGathering = (one: Candidate, other: Candidate) =>
  one.gatheringDate === other.gatheringDate && one.gatheringPlace === other.gatheringPlace;

/** The first candidate of each gathering stands for it. */
function firstOfGatherings({ candidates }: Facts): readonly Candidate[] {
  const own = candidates.filter(ofCitizens);
  return own.filter((one, index) => own.findIndex((other) => isSameGathering(one, other)) === index);
}

function candidatesOf(first: Candidate, { candidates }: Facts): readonly Candidate[] {
  return candidates.filter((one) => ofCitizens(one) && isSameGathering(one, first));
}

/** How many were present: the one number that all rows of a gathering state, or null. */
function presentOf(own: readonly Candidate[]): number | null {
  const stated = new Set(own.map(({ present }) => present));
  const [only] = stated;
  return stated.size === 1 ? (only ?? null) : null;
}

function candidateTable(own: readonly Candidate[], language: Language): Block {
  const { gathering: words, common, report, empty } = language.documents;
  const resultOf = (one: Candidate) => {
    const majority = hasMajority(one);
    if (majority === null) return words.unknown;
    return majority ? words.elected : words.notElected;
  };
  const rows = own.map((one, index) => [
    `${index + 1}`,
    one.name ?? empty,
    one.forwardedBy ?? '',
    one.votes === null ? empty : `${one.votes}`,
    resultOf(one),
  ]);
  return grid(
    [report.number, common.person, words.forwardedBy, words.votes, words.result],
    rows,
    [0.08, 0.27, 0.25, 0.15, 0.25],
  );
}
