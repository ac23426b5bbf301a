// Serves the smallest bundle on the real host, in memory, for the browser tests; prints its address.
import { join } from 'node:path';
import { builtPage } from '../../../build/local-page.ts';
import { createHost } from '../../../local/host.ts';
import { serve } from '../../../local/server/serve.ts';

const BUNDLE = join(__dirname, '../../fixtures/tiny-bundle');

async function main(): Promise<void> {
  const host = createHost({ user: { email: 'owner@example.org', name: 'Ээси' }, today: '2024-10-05' });
  const bundle = host.load(BUNDLE);
  host.run(bundle, 'setUp');
  const { url } = await serve(host, BUNDLE, { port: 0, page: await builtPage() });
  console.log(url);
}

void main();
