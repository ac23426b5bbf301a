// 4.1: what a subject says of itself.
import { subject } from '#rules/4.1-subject';
import type { Subject } from '#tables/subjects';
import { outcomeLines } from './outcome-lines.ts';
import { day } from './support.ts';

const bought: Partial<Subject> = {
  type: 'procurement',
  procurement: 'works',
  supplier: 'ОсОО «Ак-Суу»',
  contract: '№ 14, 2024-жылдын 2-майы',
  plannedSum: 0,
  plannedFrom: day('2024-05-06'),
  plannedTo: day('2024-08-30'),
};
const asked = ['procurement', 'supplier', 'contract', 'plannedSum', 'plannedFrom', 'plannedTo'] as const;
const blank = (column: string) => `unknown П-001 ${column}: ${column}`;

describe('4.1 a subject', () => {
  test.each<[string, Partial<Subject>, readonly string[]]>([
    ['of no type', { title: 'Мектеп' }, [blank('type')]],
    ['a programme', { type: 'programme' }, ['met П-001 type']],
    ['a project with its funding', { type: 'project', funding: 'donor' }, ['met П-001 type']],
    ['a project without', { type: 'project', supplier: 'ОсОО «Ак-Суу»' }, [blank('funding')]],
    ['a procurement, whole', bought, ['met П-001 type']],
    [
      'a procurement with dashes',
      { ...bought, supplier: '–', contract: 'жок' },
      [blank('supplier'), blank('contract')],
    ],
    ['a procurement of which nothing is stated', { type: 'procurement' }, asked.map(blank)],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(subject, { subjects: [given] })).toEqual(expected);
  });

  test.each(asked)('a procurement without its %s', (column) => {
    expect(outcomeLines(subject, { subjects: [{ ...bought, [column]: null }] })).toEqual([blank(column)]);
  });
});
