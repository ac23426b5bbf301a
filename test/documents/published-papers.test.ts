// A survey that was corrected after a paper came out: where it is not known what that paper reports, a later one prints none of it.

import { documents } from '#documents';
import { printedSurveys } from '#documents/survey/printed';
import { REPORTING } from '#documents/survey/published';
import { languages } from '#texts/all';
import { type Case, day, factsOf } from '../rules/support.ts';
import { codes, made } from './support.ts';
import { surveyed } from './surveyed.ts';

/** What the first paper wrote beside itself, of the village before the correction. */
const before = factsOf(surveyed);
const told = documents.publicReport.published(before.reports[0]?.number ?? '', before);

/** One woman and one man more are satisfied than the paper reported. */
const corrected = (surveyed.tally ?? []).map((line, at) =>
  at === 0 ? { ...line, all: 50, women: 27, men: 23 } : line,
);

type Paper = NonNullable<Case['archive']>[number];
const paper = (more: Partial<Paper> = {}): Paper => ({
  made: 'publicReport/ОТ-001',
  version: 1,
  state: 'final',
  date: day('2025-12-20'),
  told,
  ...more,
});

/** Every count of the first survey that a paper would print now. */
function seen(more: Case): readonly number[] {
  const facts = factsOf({ ...surveyed, tally: corrected, ...more });
  const [survey] = printedSurveys(facts.surveys.slice(0, 1), facts).surveys;
  return (survey?.questions ?? []).flatMap(({ answers, satisfied, base }) =>
    [
      base('all'),
      ...answers.flatMap(({ shares }) => shares.map(({ count }) => count)),
      ...(satisfied ?? []).map(({ count }) => count),
    ].filter((count) => count !== null),
  );
}

test('what was kept of a paper lets a later one print what it may: as it was', () => {
  expect(seen({ archive: [paper()] })).toContain(48);
  expect(seen({ archive: [paper()] })).not.toContain(50);
});

const sent = { kind: 'act', document: 'Д-009', dispatch: 'sent', sent: day('2025-12-20') } as const;
test.each<[string, Case]>([
  ['an older paper, of which nothing was kept', { archive: [paper({ told: null })] }],
  ['a cell that was emptied to a list of nothing known', { archive: [paper({ told: '[{}]' })] }],
  ['a cell that people have changed', { archive: [paper({ told: told.slice(1) })] }],
  ['an older paper without a day', { archive: [paper({ told: null, date: null })] }],
  ['an older act that was signed', { archive: [paper({ made: 'act/АК-001', state: 'signed', told: null })] }],
  ['an older paper of the survey’s first day', { archive: [paper({ told: null, date: day('2025-04-01') })] }],
  ['a deleted version before one that is there', { archive: [paper({ version: 2 })] }],
  ['a deleted version between two', { archive: [paper(), paper({ version: 3 })] }],
  ['a deleted act that a letter took', { archive: [paper()], letters: [sent] }],
])('%s: no count of the survey is printed', (_, more) => expect(seen(more)).toEqual([]));

test.each<[string, Case]>([
  ['no paper at all', {}],
  ['a paper of before the survey', { archive: [paper({ told: null, date: day('2025-03-31') })] }],
  ['a paper that reported no survey', { archive: [paper({ told: '[]' })] }],
  ['a paper of a kind that reports none', { archive: [paper({ made: 'minutes/Ж-001', told: null })] }],
  ['a paper that people entered', { archive: [paper({ made: null, told: null })] }],
  ['an older act that nobody signed or sent', { archive: [paper({ made: 'act/АК-001', told: null })] }],
  ['a letter that did not go', { letters: [{ ...sent, dispatch: 'failed' }] }],
  ['a letter of another kind', { letters: [{ ...sent, kind: 'request' }] }],
])('%s: the survey is printed as it is counted', (_, more) => expect(seen(more)).toContain(50));

test.each(codes)('a report and the villagers’ page say why (%s)', (code) => {
  const given = { ...surveyed, archive: [paper({ told: null })] };
  const { surveys, onePage } = languages[code].documents;
  expect(made('report', given, code).words).toContain(surveys.unknown);
  const [, reason = ''] = onePage.unpublished.unknown.split('{survey}: ');
  expect(made('onePage', given, code).words).toContain(reason);
});

test('the kinds that write what they report are those that are held against it', () => {
  const writes = Object.values(documents).filter((kind) => {
    const offer = kind.offers(before)[0];
    return offer !== undefined && kind.published(offer.row, before) !== '';
  });
  expect(writes.map(({ id }) => id).sort()).toEqual([...REPORTING].sort());
});
