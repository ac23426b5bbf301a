// The words of a document's desk, of its sending and of templates, in Russian.
import type { DeskWords, SendingWords, TemplateWords } from '../sending-words.ts';

export const sending: SendingWords = {
  letter: {
    sends: 'Направляем Вам документ «{name}».',
    attached: 'Документ приложен к этому письму в виде PDF.',
    link: 'Документ можно прочитать по ссылке: {url}',
    receipt: 'Просим ответить на это письмо и сообщить о получении и его дате.',
  },
  sent: 'Документ «{name}» отправлен: {names}.',
  unsure:
    'Неизвестно, дошёл ли документ «{name}»: {names}. Посмотрите в папке «Отправленные» и отметьте итог по каждому. До этого повторно он не отправляется.',
  wentTo: '{who}: отправлено {date}',
  wentByHand: '{who}: записано, что отправлено {date}',
  pendingTo: '{who}: отправка начата {date}, чем закончилась – неизвестно',
  noAddress: '{who}: нет электронного адреса или он неверен, отправлено не будет',
  readyTo: 'Кому: {who} – {email}',
  readyAgain: 'Кому: {who} – {email} (раньше отправлялось {date})',
  settled: 'Итог отправки записан.',
  ask: 'Будет отправлено так. Проверьте и подтвердите',
  subject: 'Тема: {name}',
  attachment: 'Вложение: {name}.pdf',
  quota: 'Сегодня можно отправить ещё писем: {left}.',
};

export const desk: DeskWords = {
  missing: 'Пустая часть: {part}',
  complete: 'Обязательные части заполнены.',
  fresh: 'В новой строке нет данных, поэтому документ будет проектом.',
  more: 'Есть ещё пометки: {count}. Смотрите лист «Проверка».',
  version: 'Версия {version}, {date} – {state}',
  half: 'Документ составлен не до конца: нажмите «Закончить».',
  make: 'Составить документ',
  makeAgain: 'Составить новую версию',
  makeDraft: 'Составить проект',
  goOn: 'Закончить',
  sendPdf: 'Отправить PDF…',
  sendLink: 'Отправить ссылку…',
  confirm: 'Да, отправить ({count})',
  cancel: 'Нет, назад',
  went: 'Ушло',
  failed: 'Не ушло',
};

export const template: TemplateWords = {
  unknown: '{tag} – такой метки нет',
  loose: 'незакрытая или неоткрытая скобка: «{tag}»',
  notAlone: '{tag} должна стоять отдельной строкой',
  noSuchPart: '{tag} – такой части в документе нет',
  twice: '{tag} стоит дважды',
  outsideTable: '{tag} может стоять только в строке таблицы',
  mixed: 'в одной строке метки двух листов: «{tag}»',
  inEdge: '{tag} не может стоять в колонтитуле',
  lacking: 'нет обязательной части: {tag}',
  wrong: 'Исправьте шаблон: {list}',
  right: 'Ваш шаблон проверен, метки верны.',
  example:
    'Создан пример шаблона «{name}». Измените его под себя и проверьте, что ссылка стоит на листе «Настройки».',
  exampleName: 'Пример шаблона: {kind}',
  note: 'Перечень установленного',
  make: 'Создать пример шаблона',
};
