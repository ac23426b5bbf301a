// A template of a group's own, in base64, as a page hands it over.
import { paragraph } from '../../../src/core/document.ts';
import { docxOf } from '../../../src/docx/index.ts';

export const TEMPLATE = Buffer.from(
  docxOf({
    name: 'Калып',
    header: null,
    footer: null,
    blocks: [paragraph('centered', '{{Жергиликтүү кеңеш}}'), paragraph('body', '{{@текст}}')],
  }),
).toString('base64');
