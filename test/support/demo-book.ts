// The demo year in a workbook of the host, typed once in a run of tests and opened by anyone who needs it.
import { DEMO_DAY } from '../../local/demo/day.ts';
import { year } from '../../local/demo/year/index.ts';
import { keptOnce } from './kept.ts';
import { builtBundle, type Product, reopened, typed } from './product.ts';

/** The demo year on its own day, checked; what is done in it stays in this copy. */
export async function demoBook(): Promise<Product> {
  return reopened(
    DEMO_DAY,
    await keptOnce(await builtBundle(), 'the demo year', () => typed(DEMO_DAY, year)),
  );
}
