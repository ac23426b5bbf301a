// A blank is never taken for met: every cell of a year that people fill in is blanked in turn, and filled in otherwise.

import fc from 'fast-check';
import type { CivilDate } from '#core/date';
import { rules } from '#rules';
import { sheetKeys, tables } from '#tables';
import { columnsOf, placesIn, takenForMet } from '../support/blanks.ts';
import { JudgedYear, type Place } from '../support/judged.ts';
import { groups, paperOf } from '../support/random-groups.ts';
import { isFull } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';
import { yearOnPaper } from '../support/year.ts';

const TODAY = '2025-12-22' as CivilDate;
const SEED = 5;
const MOST = isFull ? Number.POSITIVE_INFINITY : 1;

/** Columns, and settings, whose blank says something of itself; each with the reason. */
const SAYS: Readonly<Record<string, string>> = {
  'members.left': 'has not left (5.4.8)',
  'members.appointed': 'listed by the decision that formed the group, so a member since (5.4.5)',
  'decisions.recused': 'nobody stood aside (6.4)',
  'decisions.subject': 'the decision is about none (6.4)',
  'findings.source': 'the evidence is its first source (3.2)',
  'acts.state': 'a draft (8.1)',
  'acts.signatories': 'nobody has signed yet (8.1)',
  'meetings.minutes': 'not held yet (7.2.1)',
  'activities.to': 'it took one day (7.3.1)',
  'plan.to': 'the work is not over (7.3.1)',
  'findings.object': 'the object of its act (8.1)',
  'acts.object': 'that of its findings (8.1)',
  'people.from': 'the working group is that of today (7.3.2(7))',
  'publications.subject': 'the report that was published that day (8.5)',
  'tally.entry': 'entered once (method of surveys)',
  'settings.term': 'the number of the model regulation holds (1 ¶1)',
  'settings.formed': 'no list of candidates is sent once the group is formed (5.4.2)',
};

/** Whether the blank at a place says something of itself. */
function isStated(year: JudgedYear, { sheet, line, column }: Place): boolean {
  const name = sheet === 'settings' ? `${year.sheet(sheet)?.grid[line]?.[0]}` : column;
  return `${sheet}.${name.replace(/^term.*/, 'term')}` in SAYS;
}

let tried = 0;
const filledIn = sheetKeys.filter((key) => tables[key].prefix !== null || key === 'settings');

/** Blanks the cells of every column, and then whole sheets. */
function sweep(year: JudgedYear, most: number): void {
  for (const key of filledIn)
    for (const column of columnsOf(key))
      for (const place of placesIn(year, key, column, most)) if (!isStated(year, place)) blank(year, place);
  for (const key of filledIn) {
    const knowing = rules.filter(({ reads }) => reads.some((one) => one === key)).map(({ id }) => id);
    for (const { rule, sheet, row, value } of year.without([key]))
      if (sheet === key && row !== null && value === 'met' && knowing.some((id) => id === rule))
        tellFault(`${rule} is met by the row ${row} of ${key}, which has none`);
  }
  for (const { rule, value } of year.without(sheetKeys))
    if (value === 'met') tellFault(`${rule} is met by a workbook without a row`);
}

function blank(year: JudgedYear, place: Place): void {
  tried++;
  for (const { verdict, cell } of takenForMet(year, place)) {
    const where = `${place.sheet} ${year.numberOf(place)} ${place.column}`;
    const { rule, row, value } = verdict;
    tellFault(`${where}: ${rule} of ${row} is met with a blank, ${value} with ${JSON.stringify(cell)}`);
  }
}

sweep(new JudgedYear(yearOnPaper(TODAY), TODAY), MOST);
tellFigure(`blanks: ${tried} cells of ${filledIn.length} sheets of a year, no rule takes one for met`);
for (const group of fc.sample(groups, { numRuns: isFull ? 100 : 2, seed: SEED }))
  sweep(new JudgedYear(paperOf(group).tabs, TODAY), 1);
tellFigure(`blanks: ${tried} cells, those of random groups with them, seed ${SEED}`);
