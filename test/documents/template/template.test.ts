// Templates of the group's own: what is wrong in one, and what a right one becomes.
import type { TemplatePart } from '#core/ports';
import { documents } from '#documents';
import { problemsOf } from '#documents/template/check';
import { byTemplate } from '#documents/template/fill';
import { languages } from '#texts/all';
import { factsOf } from '../../rules/support.ts';
import { village } from '../village.ts';

const facts = factsOf(village);
const tree = documents.act.tree('АК-001', facts, [], languages.ky);
const line = (text: string): TemplatePart => ({ kind: 'paragraph', text, rows: [] });
const table = (...rows: readonly string[]): TemplatePart => ({ kind: 'table', text: '', rows });
const doc = (...parts: readonly TemplatePart[]) => ({ parts, edges: '' });
const REST = line('{{rest}}');
const problems = (...parts: readonly TemplatePart[]) =>
  problemsOf(doc(...parts), 'act', 'acts', tree).map(({ id, tag }) => `${id} ${tag}`);

test.each([
  ['nothing wrong', [line('{{settings.kenesh}} {{acts.purpose}} {{today}} {{name}}'), REST], []],
  ['one of a thing, as people name it', [line('{{act.number}} {{ act.object }}'), REST], []],
  ['repeated rows', [table('№\nФакт', '{{findings.number}}\n{{finding.found}}'), REST], []],
  ['own words with one brace', [line('Кошумча {маалымат}'), REST], []],
  ['a tag that is none', [line('{{acts.purpse}}'), REST], ['unknown {{acts.purpse}}']],
  ['the register of counters', [line('{{settings.counters}}'), REST], ['unknown {{settings.counters}}']],
  ['braces that do not close', [line('Максаты: {{acts.purpose'), REST], ['loose Максаты: {{acts.purpose']],
  ['a part among words', [line('Бөлүк: {{part.1}}'), REST], ['notAlone {{part.1}}']],
  ['a part in a table', [table('{{part.1}}'), REST], ['notAlone {{part.1}}']],
  ['a part that is not there', [line('{{part.42}}'), REST], ['noSuchPart {{part.42}}']],
  ['a part twice', [line('{{part.2}}'), line('{{part.2}}'), REST], ['twice {{part.2}}']],
  ['a row outside a table', [line('{{findings.found}}'), REST], ['outsideTable {{findings.found}}']],
  [
    'rows of two sheets in one',
    [table('{{findings.found}} {{recommendations.text}}'), REST],
    ['mixed {{findings.found}} {{recommendations.text}}'],
  ],
] as const)('%s', (_, parts, said) => {
  expect(problems(...parts)).toEqual(said);
});

test('8.1: each of the seven parts that a template leaves out is named', () => {
  const own = [
    line('{{act.purpose}}'),
    line('{{act.subject}}, {{act.object}}'),
    line('{{act.from}} – {{act.to}}'),
    table('{{findings.found}}'),
    line('{{part.6}}'),
  ];
  expect(problems(...own)).toEqual(['lacking {{part.3}}', 'lacking {{part.7}}']);
  expect(problems(...own, REST)).toEqual([]);
  expect(problems(line('Бланк')).map((one) => one.split(' ')[0])).toEqual(Array(7).fill('lacking'));
});

test('a header holds plain tags alone', () => {
  const given = { parts: [REST], edges: '{{settings.kenesh}} {{part.1}} {{findings.found}}' };
  expect(problemsOf(given, 'act', 'acts', tree).map(({ tag }) => tag)).toEqual([
    '{{part.1}}',
    '{{findings.found}}',
  ]);
});

const filled = (...parts: readonly TemplatePart[]) =>
  byTemplate('https://docs.google.com/d/1', doc(...parts), {
    ...{ tree, sheet: 'acts', row: 'АК-001', facts, language: languages.ky },
    sources: new Set(facts.findings.filter(({ act }) => act === 'АК-001').map(({ number }) => number)),
  });

test('its order of parts is the template’s, and the rest comes where it says, whole', () => {
  const { blocks, template } = filled(line('{{part.7}}'), line('Өз сөзүбүз'), line('{{part.1}}'), REST);
  expect(template?.url).toBe('https://docs.google.com/d/1');
  const headings = (some: typeof blocks) =>
    some.flatMap((block) => (block.kind === 'paragraph' && block.style === 'heading' ? [block.text] : []));
  const [own] = blocks.filter(({ kind }) => kind === 'copied');
  expect(own).toEqual({ kind: 'copied', child: 1, texts: [], rows: null });
  expect(headings(blocks).slice(0, 2)).toEqual([
    languages.ky.documents.act.parts.attachments,
    languages.ky.documents.act.parts.purpose,
  ]);
  expect(headings(blocks).sort()).toEqual(headings(tree.blocks).sort());
  expect(blocks).toHaveLength(tree.blocks.length + 1);
});

test('tags become the words of cells: texts, names behind numbers, days, choices', () => {
  const act = facts.acts[0];
  const [block] = filled(line('{{act.number}} | {{act.object}} | {{act.date}} | {{act.state}}')).blocks;
  const object = facts.objects.find(({ number }) => number === act?.object)?.name;
  const texts = block?.kind === 'copied' ? block.texts.map(({ text }) => text) : [];
  expect(texts.slice(0, 2)).toEqual([act?.act, object]);
  expect(texts[2]).toMatch(/-жылдын /);
});

test('a row with tags of findings is repeated for each finding of the act, and other rows stand once', () => {
  const own = facts.findings.filter(({ act }) => act === 'АК-001');
  const [block] = filled(table('№\nФакт', '{{findings.number}}\n{{findings.found}}', 'Баары')).blocks;
  const rows = block?.kind === 'copied' ? (block.rows ?? []) : [];
  expect(rows.map(({ row }) => row)).toEqual([0, ...own.map(() => 1), 2]);
  expect(rows[1]?.texts).toEqual([
    { tag: '{{findings.number}}', text: own[0]?.number },
    { tag: '{{findings.found}}', text: own[0]?.found },
  ]);
});
