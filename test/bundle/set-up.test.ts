// Setting a new workbook up: what it costs, and that the next press finishes what was cut off.
import { createHost, type Host } from '../../local/host.ts';
import { productOf } from '../support/product.ts';

const TODAY = '2024-10-05';
/** Google ends a run after six minutes. */
const MOST_CALLS = 2500;

function tabsOf({ model: { getters } }: Host): readonly string[] {
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
}

const sum = (calls: Record<string, number>) => Object.values(calls).reduce((one, other) => one + other, 0);

test('a new workbook is set up with few calls, and asks nothing of the sheets that it makes', async () => {
  const product = await productOf(createHost({ today: TODAY }));
  const calls = product.calls(() => expect(product.run('setUpWorkbook', 'ky')).toBe('Барактар даяр.'));
  product.host.close();
  expect(sum(calls)).toBeLessThan(MOST_CALLS);
  expect(calls).not.toHaveProperty('getProtections');
  expect(calls).not.toHaveProperty('getConditionalFormatRules');
});

test('broken at any moment, it is finished by the next press, with no sheet twice', async () => {
  const whole = await productOf(createHost({ today: TODAY }));
  whole.run('setUpWorkbook', 'ky');
  const expected = tabsOf(whole.host);
  whole.host.close();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const at of [500, 1900, 2440]) {
    const { host, run, loaded } = await productOf(createHost({ today: TODAY }));
    host.failAt(at);
    expect(() => host.run(loaded, 'setUpWorkbook', ['ky'])).toThrow();
    host.failAt(0);
    expect(run('setUpWorkbook', 'ky')).toBe('Барактар даяр.');
    const names = tabsOf(host);
    host.close();
    expect([at, [...names].sort()]).toEqual([at, [...expected].sort()]);
  }
});
