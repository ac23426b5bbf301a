// Signing where no printing service is at hand: the sentence says that there is no PDF, and trials are not slowed down by one.
import type { Product } from '../../support/product.ts';

/** Marks the act's latest version as signed. */
export function signAct({ run }: Product): unknown {
  const { PATH } = process.env;
  process.env.PATH = '';
  try {
    return run('runPaperAction', 'act', 'АК-001', 'sign', null);
  } finally {
    process.env.PATH = PATH;
  }
}
