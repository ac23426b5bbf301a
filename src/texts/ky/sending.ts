// The words of a document's desk, and of its sending, in Kyrgyz.

export const sending = {
  /** The letter with which a document goes. */
  letter: {
    sends: 'Сизге «{name}» жиберилет.',
    attached: 'Документ ушул катка PDF түрүндө тиркелген.',
    link: 'Документти ушул шилтеме боюнча окуй аласыз: {url}',
    receipt: 'Документти алганыңызды жана алган күнүңүздү ушул катка жооп берип билдирип коюңуз.',
  },
  /** `{name}` and to whom, `{names}`. */
  sent: '«{name}» жиберилди: {names}.',
  unsure:
    '«{name}» жеткен-жетпегени белгисиз: {names}. Почтаңыздын «Жиберилгендер» бөлүгүн карап, ар биринин жыйынтыгын белгилеңиз. Ага чейин кайра жиберилбейт.',
  /** `{who}`, an addressee, and a day. */
  wentTo: '{who}: {date} күнү жиберилди',
  wentByHand: '{who}: {date} күнү жиберилген деп жазылган',
  pendingTo: '{who}: {date} күнү жиберүү башталган, бүткөнү белгисиз',
  noAddress: '{who}: электрондук дареги жок же туура эмес, жиберилбейт',
  readyTo: 'Кимге: {who} – {email}',
  /** An earlier version, or the paper by hand, went on `{date}`. */
  readyAgain: 'Кимге: {who} – {email} (мурда {date} күнү жиберилген)',
  settled: 'Жиберүүнүн жыйынтыгы жазылды.',
  ask: 'Мындай жиберилет. Текшерип, тастыктаңыз',
  subject: 'Темасы: {name}',
  attachment: 'Тиркеме: {name}.pdf',
  quota: 'Бүгүн дагы {left} катка чейин жиберүүгө болот.',
} as const;

export const desk = {
  missing: 'Бош бөлүк: {part}',
  complete: 'Милдеттүү бөлүктөрү толук.',
  fresh: 'Жаңы сапта маалымат жок, ошондуктан документ долбоор катары түзүлөт.',
  /** Further verdicts, `{count}`. */
  more: 'Дагы {count} белги бар: «Текшерүү» барагын караңыз.',
  /** `{version}`, `{date}`, `{state}`. */
  version: '{version}-нуска, {date} – {state}',
  sign: 'Кол коюлду деп белгилөө',
  /** `{name}`, which is signed or went: it stays, a new version is made beside it. */
  supersedes:
    '«{name}» мурда кол коюлган же жиберилген, ал ошол бойдон сакталат. Жаңысы өзүнчө нуска болот. Түзөсүзбү?',
  signed: '{date} күнү кол коюлган деп белгиленген: {by}',
  signedNow: '«{name}» кол коюлган деп белгиленди, PDF файлы сакталды.',
  signedWithout:
    '«{name}» кол коюлган деп белгиленди. PDF сакталган жок: аны түзгөн адам «Файл → Скачать → PDF» дегенди басып, өзү сактап койсун.',
  make: 'Документти түзүү',
  makeAgain: 'Жаңы нускасын түзүү',
  makeDraft: 'Долбоорун түзүү',
  sendPdf: 'PDF менен жиберүү…',
  sendLink: 'Шилтемесин жиберүү…',
  confirm: 'Ооба, жиберүү ({count})',
  cancel: 'Жок, артка',
  went: 'Кеткен',
  failed: 'Кетпеген',
} as const;
