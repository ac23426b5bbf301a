// Russian words of the sheets of surveys: surveys, questions, tallies, results.
import type { SheetWords } from '../sheet-words.ts';
import { entries, tallyGroups } from './tally-words.ts';

export const surveys = {
  surveys: {
    title: 'Опросы',
    about: 'Кого и о чём спросили, как отобрали респондентов и сколько ответило.',
    columns: {
      title: 'Название',
      plan: 'Пункт плана',
      instrument: {
        header: 'Инструмент',
        choices: {
          questionnaire: 'анкета',
          scorecard: 'карта оценки',
          focusGroup: 'фокус-группа',
          interview: 'беседа',
        },
      },
      mode: {
        header: 'Способ проведения',
        choices: {
          faceToFace: 'лично',
          paper: 'на бумаге',
          phone: 'по телефону',
          online: 'через интернет',
          mixed: 'смешанный',
        },
      },
      from: 'Начало',
      to: 'Окончание',
      place: 'Место',
      population: 'Численность населения',
      wanted: 'Нужно респондентов',
      random: 'Случайный отбор',
      approached: 'Приглашено участвовать',
      refused: 'Отказались',
      notReached: 'Не застали',
      wording: 'Текст анкеты',
      roundOf: 'Предыдущий опрос',
      limits: 'Ограничения',
    },
  },
  questions: {
    title: 'Вопросы',
    about: 'Вопросы опроса, их вид и ответы.',
    columns: {
      survey: 'Опрос',
      order: 'Порядок',
      text: 'Текст вопроса',
      kind: {
        header: 'Вид вопроса',
        choices: {
          one: 'один ответ',
          several: 'несколько ответов',
          score: 'балл',
          agreement: 'степень согласия',
        },
      },
      options: 'Ответы',
    },
  },
  tally: {
    title: 'Подсчёт',
    about: 'Счёт анкет: каждый ответ на каждый вопрос по социальным группам.',
    columns: {
      survey: 'Опрос',
      question: 'Вопрос',
      answer: 'Ответ',
      member: 'Кто считал',
      village: 'Село',
      date: 'Дата',
      batch: 'Пачка',
      entry: { header: 'Ввод', choices: entries },
      forms: 'Число анкет',
      ...tallyGroups,
      sent: 'Метка отправки',
    },
  },
  results: {
    title: 'Итоги',
    about: 'Итоги подсчётов: числа и доли по вопросам, ответам и группам.',
    columns: {
      survey: 'Опрос',
      question: 'Вопрос',
      answer: 'Ответ',
      group: 'Социальная группа',
      village: 'Село',
      count: 'Число',
      base: 'База (n)',
      share: 'Доля, %',
      low: 'Нижняя граница, %',
      high: 'Верхняя граница, %',
      score: 'Средний балл',
      before: 'Прежняя доля, %',
      change: 'Изменение',
      note: 'Примечание',
    },
  },
} as const satisfies Pick<SheetWords, 'surveys' | 'questions' | 'tally' | 'results'>;
