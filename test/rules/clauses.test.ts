// Every quoted word of the regulation stands in its text, to the letter and in its order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses } from '../../src/rules/clauses.ts';
import { doubts } from '../../src/tables/readings.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ');
const regulation = fold(readFileSync(join(__dirname, '../../docs/regulation-ky.txt'), 'utf8'));

/** The pieces of a quotation that a text does not hold after one another. */
function unfound(quotation: string, text = regulation): string[] {
  let from = 0;
  return quotation.split(' … ').filter((piece) => {
    const at = text.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
}

const headingOf = (id: string) => `${id.replace(/\(.*/, '')}.`;
const headings = [
  ...new Set(clauses.map(({ id }) => headingOf(id)).filter((heading) => /^\d/.test(heading))),
];

/** What stands under a clause's number: up to the next number that is quoted. */
function sectionOf(id: string): string {
  const index = headings.indexOf(headingOf(id));
  if (index < 0) return regulation.slice(0, regulation.indexOf('Тиркеме 2'));
  const next = headings[index + 1];
  return regulation.slice(
    regulation.indexOf(headings[index] ?? ''),
    next === undefined ? undefined : regulation.indexOf(next),
  );
}

describe('clauses', () => {
  test.each(clauses)('$id is quoted to the letter from its own place', ({ id, text }) => {
    expect(unfound(text, sectionOf(id))).toEqual([]);
  });

  test.each(clauses)('$id fits a cell of the sheet', ({ text }) => {
    expect(text.length).toBeLessThanOrEqual(300);
  });

  test('each stands once, in the order of the regulation', () => {
    const places = headings.map((heading) => regulation.indexOf(heading));
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('a letter changed, pieces out of order and words of another clause are found out', () => {
    expect(unfound('жергиликтүү кеңеш БМжБ тобун түзөт')).toEqual([]);
    expect(unfound('жергиликтүү кеңеш БМжБ тобун түзот')).toHaveLength(1);
    expect(unfound('8.5. БМжБ тобунун ишинин … 8.2. Акт БМжБ тобу')).toHaveLength(1);
    expect(unfound('жергиликтүү кеңеш БМжБ тобун түзөт', sectionOf('5.2.1'))).toHaveLength(1);
  });
});

describe('readings', () => {
  const places = Object.entries(doubts).map(([key, { clause, text }]) => ({ key, clause, text }));

  test.each(places)('$key quotes to the letter', ({ text }) => {
    expect(unfound(text)).toEqual([]);
  });

  test.each(places)('$key doubts a clause that is listed', ({ clause }) => {
    expect(clauses.map(({ id }) => `${id}`)).toContain(clause);
  });
});
