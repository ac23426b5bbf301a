// The public copy: nothing personal, nothing that is not stated to be open, and it says so.
import { codes, made } from './support.ts';
import { village } from './village.ts';

const kin = {
  ...village,
  members: village.members.map((one) => ({ ...one, name: `${one.name.slice(0, 2)}Окшош` })),
};

describe.each(codes)('in %s', (code) => {
  const { words } = made('publicReport', village, code);

  test('only those who hold an office of the group are named', () => {
    const named = village.members.filter(({ name }) => words.includes(name)).map(({ role }) => role);
    expect(named).toEqual(['chair', 'secretary']);
  });

  test('it holds neither birth dates, contacts nor positions', () => {
    expect(words).not.toMatch(/1980|0700|кызматы \d/);
  });

  test('it holds open findings alone', () => {
    expect(words).toContain('Түтүктүн 40 метри');
    expect(words).not.toContain('Жеке адамдын үйү');
    expect(words).not.toContain('Кимге ачык экени белгисиз көрүнүш');
  });

  test('what rules say of rows is not stated, lest it name somebody', () => {
    expect(made('report', kin, code).words).toContain('Окшош');
    const open = made('publicReport', kin, code).words;
    const [, ...offices] = open.split('Окшош');
    expect(offices).toHaveLength(['chair', 'secretary', 'signature of the chair'].length);
  });
});

test('it says how many findings are left out, and that it is the public copy', () => {
  const { words } = made('publicReport', village);
  expect(words).toContain('көрсөтүлбөгөн 2 жазуу');
  expect(words).toContain('Жарыялана турган көчүрмө');
});
