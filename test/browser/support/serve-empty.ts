// Serves the product on a workbook in which nothing stands yet, in memory, for the browser tests; prints its address.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../../build/bundle.ts';
import { builtPage } from '../../../build/local-page.ts';
import { createHost } from '../../../local/host.ts';
import { serve } from '../../../local/server/serve.ts';

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bmjb-empty-'));
  await bundle(folder);
  const host = createHost({ user: { email: 'asel@example.org', name: 'Асель' }, today: '2024-09-26' });
  host.load(folder);
  const { url } = await serve(host, folder, { port: 0, page: await builtPage() });
  console.log(url);
}

void main();
