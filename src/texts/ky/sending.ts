// The words of a document's desk, of its sending and of templates, in Kyrgyz.
import type { DeskWords, SendingWords, TemplateWords } from '../sending-words.ts';

export const sending: SendingWords = {
  letter: {
    sends: 'Сизге «{name}» жиберилет.',
    attached: 'Документ ушул катка PDF түрүндө тиркелген.',
    link: 'Документти ушул шилтеме боюнча окуй аласыз: {url}',
    receipt: 'Документти алганыңызды жана алган күнүңүздү ушул катка жооп берип билдирип коюңуз.',
  },
  sent: '«{name}» жиберилди: {names}.',
  unsure:
    '«{name}» жеткен-жетпегени белгисиз: {names}. Почтаңыздын «Жиберилгендер» бөлүгүн карап, ар биринин жыйынтыгын белгилеңиз. Ага чейин кайра жиберилбейт.',
  wentTo: '{who}: {date} күнү жиберилди',
  wentByHand: '{who}: {date} күнү жиберилген деп жазылган',
  pendingTo: '{who}: {date} күнү жиберүү башталган, бүткөнү белгисиз',
  noAddress: '{who}: электрондук дареги жок же туура эмес, жиберилбейт',
  readyTo: 'Кимге: {who} – {email}',
  readyAgain: 'Кимге: {who} – {email} (мурда {date} күнү жиберилген)',
  settled: 'Жиберүүнүн жыйынтыгы жазылды.',
  ask: 'Мындай жиберилет. Текшерип, тастыктаңыз',
  subject: 'Темасы: {name}',
  attachment: 'Тиркеме: {name}.pdf',
  quota: 'Бүгүн дагы {left} катка чейин жиберүүгө болот.',
};

export const desk: DeskWords = {
  missing: 'Бош бөлүк: {part}',
  complete: 'Милдеттүү бөлүктөрү толук.',
  fresh: 'Жаңы сапта маалымат жок, ошондуктан документ долбоор катары түзүлөт.',
  more: 'Дагы {count} белги бар: «Текшерүү» барагын караңыз.',
  version: '{version}-нуска, {date} – {state}',
  half: 'Документ аягына чейин жасалган жок: «Бүтүрүү» дегенди басыңыз.',
  make: 'Документти түзүү',
  makeAgain: 'Жаңы нускасын түзүү',
  makeDraft: 'Долбоорун түзүү',
  goOn: 'Бүтүрүү',
  sendPdf: 'PDF менен жиберүү…',
  sendLink: 'Шилтемесин жиберүү…',
  confirm: 'Ооба, жиберүү ({count})',
  cancel: 'Жок, артка',
  went: 'Кеткен',
  failed: 'Кетпеген',
};

export const template: TemplateWords = {
  unknown: '{tag} – мындай белги жок',
  loose: 'жабылбаган же ачылбаган кашаа: «{tag}»',
  notAlone: '{tag} өзүнчө сапта жалгыз турушу керек',
  noSuchPart: '{tag} – документте мындай бөлүк жок',
  twice: '{tag} эки жолу жазылган',
  outsideTable: '{tag} таблицанын сабында гана турат',
  mixed: 'бир сапта эки барактын белгилери бар: «{tag}»',
  inEdge: '{tag} колонтитулда турбайт',
  lacking: 'милдеттүү бөлүгү жок: {tag}',
  wrong: 'Шаблонду оңдоңуз: {list}',
  right: 'Өз шаблонуңуз текшерилди, белгилери туура.',
  example:
    '«{name}» деген үлгү шаблон түзүлдү. Аны өзүңүзгө ылайыктап, шилтемеси «Жөндөөлөр» барагында турганын караңыз.',
  exampleName: 'Үлгү шаблон: {kind}',
  note: 'Табылган жагдайлардын тизмеси',
  make: 'Үлгү шаблон түзүү',
};
