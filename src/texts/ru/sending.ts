// The words of a document's desk, and of its sending, in Russian.
import type * as ky from '../ky/sending.ts';
import type { SameWords } from '../same-words.ts';

export const sending: SameWords<typeof ky.sending> = {
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

export const desk: SameWords<typeof ky.desk> = {
  missing: 'Пустая часть: {part}',
  complete: 'Обязательные части заполнены.',
  fresh: 'В новой строке нет данных, поэтому документ будет проектом.',
  more: 'Есть ещё пометки: {count}. Смотрите лист «Проверка».',
  version: 'Версия {version}, {date} – {state}',
  sign: 'Отметить, что подписано',
  supersedes:
    '«{name}» уже подписан или отправлен и останется как есть. Новый будет отдельной версией. Составить?',
  signed: 'Отмечено, что подписано {date}: {by}',
  signedNow: 'Отмечено, что «{name}» подписан, файл PDF сохранён.',
  signedWithout:
    'Отмечено, что «{name}» подписан. PDF не сохранён: пусть тот, кто составил документ, сохранит его сам: «Файл → Скачать → PDF».',
  make: 'Составить документ',
  makeAgain: 'Составить новую версию',
  makeDraft: 'Составить проект',
  sendPdf: 'Отправить PDF…',
  sendLink: 'Отправить ссылку…',
  confirm: 'Да, отправить ({count})',
  cancel: 'Нет, назад',
  went: 'Ушло',
  failed: 'Не ушло',
};
