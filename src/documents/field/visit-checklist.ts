// What to look at on a visit: the subject's contract, what is measured, the criteria so far, what was found before (7.3.2(2), 7.3.2(4)).
import { type Block, formOf, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import type { PlanItem } from '#tables/plan';
import { columnWords, type Language } from '#texts';
import { groupHead, listed, namesOf, objectName, signatures, subjectTitle, titled } from '../frame.ts';
import { document, emptyOf } from '../kind.ts';
import { objectFinder } from '../report/grouped-figures.ts';
import { subjectBlocks } from '../subject-lines.ts';
import { emptyRows, toFillIn } from './shared.ts';

/** So many lines are left for what is found. */
const LINES = 6;

export const visitChecklist = document({
  id: 'visitChecklist',
  clauses: ['7.3.2(2)', '7.3.2(4)'],
  sheet: 'plan',
  archive: 'other',
  rows: ({ plan }) => plan,
  caption: ({ number }) => number,
  missing: ({ subject, object }) => emptyOf({ matter: subject !== null || object !== null }),
  blocks: (item, facts, language) => {
    const { field: words, common } = language.documents;
    const before = findingsBefore(item, facts);
    return [
      ...groupHead(facts, language),
      ...titled(words.checklist, item.what),
      listed(
        [
          [common.subject, subjectTitle(item.subject, facts)],
          [common.object, objectName(item.object, facts)],
          [words.responsible, namesOf(item.responsible, facts) || null],
        ],
        language,
      ),
      ...subjectBlocks(
        facts.subjects.find(({ number }) => number === item.subject),
        language,
      ),
      toFillIn([words.placeAndDay, words.metBy]),
      ...measuredBlocks(item, facts, language),
      ...criteriaBlocks(before, language),
      ...againBlocks(before, language),
      paragraph('subheading', words.found),
      formOf([words.criterion, words.seen, words.proof], emptyRows(LINES, 3), [0.34, 0.42, 0.24]),
      signatures([
        [common.member, null],
        [common.member, null],
        [words.representative, null],
      ]),
    ];
  },
});

/** What was found before in the same object or of the same subject. */
function findingsBefore({ object, subject }: PlanItem, facts: Facts): readonly Finding[] {
  const objectOf = objectFinder(facts);
  const subjects = new Map(facts.acts.map((act) => [act.number, act.subject]));
  const isSame = (wanted: string | null, own: string | null) => wanted !== null && wanted === own;
  return facts.findings.filter(
    (one) => isSame(object, objectOf(one)) || isSame(subject, subjects.get(one.act ?? '') ?? null),
  );
}

function measuredBlocks({ number }: PlanItem, { indicators }: Facts, language: Language): readonly Block[] {
  const { field: words } = language.documents;
  const columns = ['name', 'unit', 'baseline', 'target'] as const;
  const rows = indicators
    .filter(({ plan }) => plan === number)
    .map((one) => [...columns.map((column) => `${one[column] ?? ''}`), '']);
  const headers = columns.map((column) => columnWords(language, 'indicators', column).header);
  return rows.length === 0
    ? []
    : [
        paragraph('subheading', words.measured),
        formOf([...headers, words.today], rows, [0.36, 0.12, 0.17, 0.17, 0.18]),
      ];
}

/** By what was judged before, to be looked at again. */
function criteriaBlocks(before: readonly Finding[], language: Language): readonly Block[] {
  const { field: words } = language.documents;
  const criteria = [...new Set(before.flatMap(({ criterion }) => criterion ?? []))];
  return criteria.length === 0
    ? []
    : [
        paragraph('subheading', words.criteria),
        formOf(
          [words.criterion, words.kept, words.seen],
          criteria.map((text) => [text, words.boxes, '']),
          [0.42, 0.2, 0.38],
        ),
      ];
}

/** What is not put right yet. */
function againBlocks(before: readonly Finding[], language: Language): readonly Block[] {
  const { field: words } = language.documents;
  const open = before.filter(
    ({ found, good, verified }) => found !== null && good !== true && verified === null,
  );
  return open.length === 0
    ? []
    : [
        paragraph('subheading', words.again),
        formOf(
          [columnWords(language, 'findings', 'found').header, words.now],
          open.map(({ found }) => [found ?? '', words.states]),
          [0.6, 0.4],
        ),
      ];
}
