// The tags that a group's own template of each paper may have, by headings and by keys.
import { documentIds } from '../src/documents/index.ts';
import { titleOf } from '../src/documents/kind.ts';
import { kindShape } from '../src/documents/template/kinds.ts';
import type { Shape } from '../src/documents/template/shape.ts';
import { ky } from '../src/texts/ky.ts';

const HEAD = [
  '<!-- Made by `npm run build` from the code; do not edit. -->',
  '',
  '# Калыптын белгилери',
  '',
  'Топтун өз калыбы – Word же Google Docs’то жасалган .docx файл. Ал «Документтер» бөлүгүнөн тапшырылат: «Текшерүү, нускалары, жиберүү…» → «Өз калыбыңыз».',
  'Маалымат түшүүчү жерге белги жазылат: `{{Максаты}}`. Белги мамычанын аталышы же анын англисче ачкычы; чоң-кичине тамга, боштук жана тыныш белгилери эске алынбайт.',
  '',
  '- `{{@текст}}` – документтин бүт тексти; өзүнчө сапта турат.',
  '- `{{#Кемчиликтер}} … {{/Кемчиликтер}}` – ар бир сап үчүн кайталанат; таблицанын бир сабында да турса болот.',
  '- `{{#Орду}} … {{/Орду}}` – толтурулган болсо гана; `{{^Орду}} … {{/Орду}}` – бош болсо гана.',
  '- `{{Объект.Жетекчиси}}` – башка барактагы саптын мамычасы.',
  '',
];

/** Every kind of paper with its tags; those within a list are indented below it. */
export function templateTags(): string {
  const common = [
    '## Жөндөөлөр: бардык документтерде',
    '',
    ...lines(
      kindShape('onePage').filter(({ key }) => key in ky.settings),
      0,
    ),
    '',
  ];
  const kinds = documentIds.flatMap((id) => [
    `## ${titleOf(id, ky)} (\`${id}\`)`,
    '',
    ...lines(
      kindShape(id).filter(({ key }) => !(key in ky.settings)),
      0,
    ).filter((line, at, all) => all.indexOf(line) === at),
    '',
  ]);
  return [...HEAD, ...common, ...kinds].join('\n');
}

function lines(shape: Shape, depth: number): readonly string[] {
  return shape.flatMap((field) => {
    const { key, rows } = field;
    const isList = rows !== null && key in ky.sheets;
    const line = `${'  '.repeat(depth)}- ${isList ? '#' : ''}${field.name(ky)} · \`${key}\``;
    return [line, ...(isList && rows !== null && depth === 0 ? lines(rows.shape, 1) : [])];
  });
}
