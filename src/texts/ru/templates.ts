// The words of a group's own templates, in Russian.

export const template = {
  kept: 'Шаблон «{name}» сохранён: «{kind}» теперь составляется по нему.',
  given:
    '«{kind}» снова составляется без шаблона, в обычном виде. Файл шаблона остался на Диске того, кто его передал.',
  using: 'Шаблон: {name}. Передал: {keeper}',
  none: 'Своего шаблона нет: документ составляется в готовом виде программы.',
  exampleName: 'Образец шаблона: {kind}',
  exampleMade: 'Образец шаблона готов: скачайте файл, приспособьте к бланку группы и передайте его здесь.',
  exampleAbout:
    'Замените эту строку своей. Примеры меток: {tags}. На место метки ниже встаёт весь текст документа.',
  /** The tag that stands for the whole paper. */
  text: 'текст',
  meant: 'возможно, {tag}',
  giveUp: 'Убрать шаблон',
  example: 'Сделать образец шаблона',
  /** What is wrong with a template, `{tag}`; `{whole}` is the tag of the whole text. */
  faults: {
    notDocx:
      'файл не .docx или повреждён. Сохраните шаблон в Word или Google Docs как .docx и передайте снова',
    tooLarge: 'файл больше 3 МБ. Уменьшите картинки в нём и передайте снова',
    noTags: 'нет ни одной метки. Напишите хотя бы {whole}',
    unclosed: '{tag} не закрыта',
    unopened: '{tag} не открыта',
    notAlone: '{tag} должна стоять отдельной строкой',
    broken: 'метку {tag} нельзя прочитать',
    unknown: 'метки {tag} нет',
  },
};
