// The villagers' page is one page, of a year full of long texts, in each language: measured in LibreOffice's own PDF.
import { spawnSync } from 'node:child_process';
import { pageBreak } from '#core/document';
import { docxOf } from '#docx';
import { pdfOf } from '../../local/services/drive/pdf.ts';
import { codes, made } from '../documents/support.ts';
import { surveyed } from '../documents/surveyed.ts';
import { village } from '../documents/village.ts';
import { day } from '../rules/support.ts';

const LONG = 'Терек айылындагы суу түтүгү узундугунун жарымында көмүлгөн эмес '.repeat(10);
/** More of everything than a page has room for, and all of it long. */
const full = {
  ...surveyed,
  settings: { ...village.settings, site: LONG, boards: LONG },
  findings: Array.from({ length: 40 }, () => ({
    ...village.findings[0],
    found: LONG,
    state: 'partly' as const,
  })),
  recommendations: [{ finding: 'Ф-001', text: LONG, due: day('2025-06-01') }],
  objects: Array.from({ length: 30 }, () => ({ name: LONG, type: 'municipal' as const })),
  questions: (surveyed.questions ?? []).map((one) => ({ ...one, text: LONG })),
  plan: Array.from({ length: 30 }, (_, at) => ({
    year: at === 0 ? 2025 : 2026,
    what: LONG,
    object: `О-0${at + 10}`,
  })),
};

/** Whether there is an office program to measure with. */
const isMeasured = spawnSync('soffice', ['--version']).status === 0;

test('it is one page in each of three languages', () => {
  const trees = codes.map((code) => made('onePage', full, code).tree);
  expect(trees.every(({ blocks }) => blocks.length < 30)).toBe(true);
  if (!isMeasured) return;
  const blocks = trees.flatMap((tree, at) => (at === 0 ? tree.blocks : [pageBreak, ...tree.blocks]));
  const pdf = pdfOf(docxOf({ name: 'Барак', header: null, footer: 'Код: 12345678', blocks }));
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?!s)/g),
  ).toHaveLength(codes.length);
});
