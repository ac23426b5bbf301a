// Several answers in one cell: options with commas, options joined by blanks, what is none of them.
import { optionKey, ticked } from '../../src/survey/given-answers.ts';
import { sexOf } from '../../src/survey/group-words.ts';

const OPTIONS = ['үйдөн', 'колонкадан', 'булактан, арыктан', 'көчө колонкасынан'];
const spelled = new Map(OPTIONS.map((option) => [optionKey(option), option]));

test.each<[string, readonly string[]]>([
  ['үйдөн', ['үйдөн']],
  ['үйдөн, булактан, арыктан', ['үйдөн', 'булактан, арыктан']],
  ['булактан,арыктан,үйдөн', ['булактан, арыктан', 'үйдөн']],
  ['булактан, арыктан', ['булактан, арыктан']],
  ['үйдөн; колонкадан', ['үйдөн', 'колонкадан']],
  ['үйдөн\nколонкадан', ['үйдөн', 'колонкадан']],
  ['үйдөн колонкадан', ['үйдөн', 'колонкадан']],
  ['үйдөн көчө колонкасынан', ['үйдөн', 'көчө колонкасынан']],
  ['Үйдөн., КОЛОНКАДАН', ['үйдөн', 'колонкадан']],
  ['үйдөн, үйдөн', ['үйдөн']],
  ['кошунадан алам', ['кошунадан алам']],
  ['үйдөн, кошунадан алам', ['үйдөн', 'кошунадан алам']],
  ['булактан', ['булактан']],
  ['', []],
])('«%s» is %j', (cell, answers) => {
  expect(ticked(cell, spelled)).toEqual(answers);
});

test.each<[string, ReturnType<typeof sexOf>]>([
  ['Женский', 'women'],
  ['Ж', 'women'],
  ['Кыз', 'women'],
  ['female', 'women'],
  ['Аял киши', 'women'],
  ['Мужской', 'men'],
  ['м', 'men'],
  ['M', 'men'],
  ['эркек киши', 'men'],
  ['', 'notStated'],
  ['баш тартты', 'notStated'],
  ['Предпочитаю не указывать', 'notStated'],
  ['35', null],
  ['Асанова', null],
])('the sex in «%s» is %p', (word, sex) => {
  expect(sexOf(word)).toBe(sex);
});
