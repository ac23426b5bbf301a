// onEdit runs one edit after another, and at most two wait.
import { EditQueue } from '../../../local/server/edit-queue.ts';

/** A queue whose runs happen when the test says so. */
function queue(run: (edit: string) => void = () => undefined) {
  const ran: string[] = [];
  const later: (() => void)[] = [];
  const edits = new EditQueue<string>(
    (edit) => {
      ran.push(edit);
      run(edit);
    },
    (work) => later.push(work),
  );
  return { edits, ran, step: () => later.shift()?.() };
}

test('edits run in their order, not at once', () => {
  const { edits, ran, step } = queue();
  edits.add('a');
  edits.add('b');
  expect(ran).toEqual([]);
  step();
  expect(ran).toEqual(['a']);
  step();
  expect(ran).toEqual(['a', 'b']);
});

test('two wait, a third is lost', () => {
  const { edits, ran, step } = queue();
  expect(['a', 'b', 'c', 'd'].map((edit) => edits.add(edit))).toEqual([true, true, false, false]);
  step();
  expect(edits.add('e')).toBe(true);
  for (let steps = 0; steps < 5; steps++) step();
  expect(ran).toEqual(['a', 'b', 'e']);
});

test('a run that throws does not hold up the next', () => {
  const { edits, ran, step } = queue((edit) => {
    if (edit === 'a') throw new Error('a');
  });
  edits.add('a');
  edits.add('b');
  expect(step).toThrow('a');
  step();
  expect(ran).toEqual(['a', 'b']);
});

test('an empty line starts again', () => {
  const { edits, ran, step } = queue();
  edits.add('a');
  step();
  step();
  edits.add('b');
  step();
  expect(ran).toEqual(['a', 'b']);
});
