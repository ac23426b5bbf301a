// The words of survey results in documents, in Russian.
import type { surveyPapers as ky } from '../ky/papers-surveys.ts';
import type { SameWords } from '../same-words.ts';

export const surveyPapers: SameWords<typeof ky> = {
  surveys: {
    heading: 'Результаты опроса',
    table: 'Результаты опросов: доля, число ответивших, 95-процентный интервал',
    survey: 'Опрос',
    about: 'Сведения об опросе',
    question: 'Вопрос',
    answer: 'Вопрос и ответ',
    /** The groups as heads of narrow columns. */
    groups: {
      all: 'Все',
      women: 'Жен.',
      men: 'Муж.',
      youth: 'Моло-\nдёжь',
      elderly: 'Пожи-\nлые',
      unemployed: 'Безра-\nботные',
      disabled: 'ЛОВЗ',
      other: 'Другие',
    },
    n: 'n = {n}',
    hidden: '×',
    satisfied: 'Доля удовлетворённых',
    satisfiedOfAll: 'Доля удовлетворённых (вместе с теми, у кого нет мнения)',
    note: '× – скрыто ради конфиденциальности: не показаны числа меньше {privacyCell} человек и те, по которым их можно вычислить. При n меньше {smallBase} показано только число. Социальные группы не складываются: один человек может входить в несколько групп.',
    narrowed:
      'Числа этого опроса были опубликованы раньше и с тех пор изменились. Чтобы разница с опубликованным не выдала ответы немногих людей, разбивка по группам не показана.',
    kept: 'Вопросы, по которым оставлены опубликованные раньше числа, потому что разница меньше {privacyCell} человек: {names}.',
    withDontKnow: 'В доле удовлетворённых ответы «не знаю» учтены.',
    withoutDontKnow: 'В доле удовлетворённых ответы «не знаю» не учтены.',
    chart: '{survey}. «{question}»: доли ответов, n = {n}, {random}',
    rounds: 'Сравнение с предыдущим опросом: доля удовлетворённых',
    before: 'Предыдущий',
    now: 'Нынешний',
    change: 'Изменение',
    roundShare: '{survey}: {percent} %, n = {n}',
  },
};
