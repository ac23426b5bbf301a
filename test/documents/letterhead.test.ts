// The head of the group's papers: the lines of the settings, else the kenesh and the group.
import { made } from './support.ts';
import { setTo } from './village.ts';

test.each([
  ['Кыргыз Республикасы; Нарын облусу\nТоп', ['Кыргыз Республикасы', 'Нарын облусу', 'Топ']],
  [' ; ', ['Сары-Тала айылдык кеңеши', 'Биргелешкен мониторинг жана баалоо тобу']],
])('the letterhead «%s»', (letterhead, lines) => {
  const { blocks } = made('act', setTo({ letterhead })).tree;
  const head = blocks.filter((block) => block.kind === 'paragraph' && block.style === 'centered');
  expect(head.map((block) => block.kind === 'paragraph' && block.text)).toEqual(lines);
});
