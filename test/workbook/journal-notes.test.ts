// Notes of what a run has begun: kept by one write, gone once what they are about is written or forgotten.
import { openBook } from '#workbook/book';
import { commit, forget, note, noteOf, resume } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { cutAt, group, SHEETS, TODAY } from './cut-off.ts';

test('a note stays until what it is about is written or forgotten, beside whatever else is done', () => {
  const workbook = group([]);
  const environment = workbook.environment(TODAY);
  const notes = () => [
    noteOf(environment, 'making act'),
    noteOf(environment, 'making report'),
    noteOf(environment, 'list'),
  ];
  note(environment, 'making act', 'url');
  note(environment, 'making report', 'other');
  const book = openBook(environment, SHEETS);
  const log = logStep(book, environment, 'акт');
  expect(() => commit(cutAt(workbook, 2), book, 'making act', log)).toThrow('cut off');
  resume(environment);
  expect(notes()).toEqual(['url', 'other', null]);
  forget(environment, 'making report');
  expect(notes()).toEqual(['url', null, null]);
  const last = openBook(environment, SHEETS);
  commit(environment, last, 'making act', logStep(last, environment, 'акт'));
  expect(notes()).toEqual([null, null, null]);
});

test.each([3, 4])('what stands there whole is noted no longer, though it was cut off at write %i', (at) => {
  const workbook = group([]);
  const environment = workbook.environment(TODAY);
  note(environment, 'making act', 'url');
  const book = openBook(environment, SHEETS);
  const log = logStep(book, environment, 'акт');
  expect(() => commit(cutAt(workbook, at), book, 'making act', log)).toThrow('cut off');
  resume(environment);
  expect(noteOf(environment, 'making act')).toBeNull();
});

test('a note is kept by one write, and nothing is read for it', () => {
  const environment = group([]).environment(TODAY);
  const recall = () => {
    throw new Error('read');
  };
  const keep = jest.fn();
  note({ memory: { ...environment.memory, recall, keep } }, 'making act', 'url');
  expect(keep).toHaveBeenCalledTimes(1);
});
