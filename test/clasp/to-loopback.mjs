// Loaded before clasp (NODE_OPTIONS=--import=…): its calls of Google's interfaces go to FAKE_GOOGLE on this computer.
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';

const program = process.argv[1] ? realpathSync(process.argv[1]) : '';
if (program.includes('/@google/clasp/')) {
  const { google } = createRequire(program)('googleapis');
  for (const name of ['script', 'drive', 'oauth2', 'serviceusage', 'logging', 'discovery']) {
    const make = google[name].bind(google);
    google[name] = (options) => make({ ...options, rootUrl: process.env.FAKE_GOOGLE });
  }
}
