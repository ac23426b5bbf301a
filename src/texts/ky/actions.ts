// The words of actions, in Kyrgyz.
import type { RuleKind, Severity, Value } from '#core/verdict';
import { listNotes } from './list-notes.ts';
import { consent, menu, unexpected } from './menu.ts';
import { desk, sending } from './sending.ts';
import { template } from './templates.ts';

export const actions = {
  home: {
    about:
      'БМжБ тобунун иш китеби: ким эмнени качан аткарарын, эмне табылганын жана эмне оңдолгонун ушул жерден көрөсүз',
    begin:
      'Баштоо үчүн «БМжБ» менюсунан «Каптал панелди ачуу» дегенди басыңыз: катчы, мүчө жана төрага үчүн ар бир кадам ошол жерде',
    violated: 'Талапка жооп бербеген жагдайлар',
    warnings: 'Эскертүүлөр',
    unknown: 'Маалымат жетишсиз жагдайлар',
    members: 'Топтун мүчөлөрү',
    overdue: 'Мөөнөтү өткөн кадамдар',
    near: 'Мөөнөтү жакындаган кадамдар',
    open: 'Четтетиле элек кемчиликтер',
    surveys: 'Сурамжылоолор',
    fixRate: 'Четтетилген кемчиликтердин үлүшү',
    plan: 'Быйылкы иш пландын аткарылышы',
    satisfaction: 'Калктын канааттануусу (акыркы сурамжылоо)',
    deadline: 'Мөөнөт',
    unnumbered: 'Номери жок, текшериле элек саптар',
    /** Beside the checkbox above the lines. */
    press: '← Толук текшерүү: белги коюңуз',
    pressed: '← Толук текшерүү: белги коюңуз (акыркысы {when})',
    unchecked: '←❓ {count} өзгөртүү текшериле элек: белги коюңуз',
  },
  menu,
  /** The header of the column in which a row's verdicts stand. */
  checkColumn: 'Текшерүү',
  values: {
    violated: 'талапка жооп бербейт',
    met: 'аткарылды',
    unknown: 'маалымат жетишсиз',
    'n/a': 'колдонулбайт',
  } satisfies Readonly<Record<Value, string>>,
  severities: {
    error: 'талапка жооп бербейт',
    warning: 'эскертүү',
    info: 'маалымат',
  } satisfies Readonly<Record<Severity, string>>,
  ruleKinds: {
    law: 'жобонун талабы',
    method: 'иштөө ыкмасы',
    data: 'терүү катасы',
  } satisfies Readonly<Record<RuleKind, string>>,
  /** The state of what is written as done and lacks its paper. */
  claimed: 'айтылган, далилденген эмес',
  /** One move of seats: `{from:members.side}`, `{to:members.side}`, `{count}`. */
  move: '{from:members.side} → {to:members.side}, {count} орун',
  repair: 'Эң аз өзгөртүү: {moves}',
  assuming: ' (тарабы көрсөтүлбөгөн мүчө – {assumed} болсо)',
  met: 'Аткарылды',
  notApplicable: 'Азырынча колдонулбайт',
  computedBy: 'БМжБ өзү эсептейт. Бул жерди өзгөртсөңүз, кийинки текшерүүдө кайра жазылат.',
  waiver: {
    active: 'эске алынбайт',
    expired: 'эске албоонун мөөнөтү бүттү',
    /** Its last day is written, but is no date. */
    unreadable: 'акыркы күнү окулбайт, ошондуктан эске алынат',
    stale: 'мындай корутунду азыр жок',
    open: '',
  },
  checkDue:
    '❓ Толук текшерүү керек: {sheets} – бул барактардагы оңдоолор али эсептелген жок, анткени текшерүү эки жолу аягына чыкпай калды. «БМжБ» менюсунан «Текшерүү» дегенди басыңыз.',
  checked:
    'Текшерилди: талапка жооп бербегени – {violated}, маалымат жетишсизи – {unknown}, аткарылганы – {met}.',
  /** While sheets are left to make. */
  settingUp: 'Барактар түзүлүүдө: {all} барактын {made:possessive} даяр. Бүтпөсө, кайра басыңыз.',
  setUpDone: 'Барактар даяр.',
  listRead: 'Тизме окулду: мүчөлөр – {members}, ырасталсын деген белгилер – {notes}.',
  documentMade: '«{name}» түзүлдү.',
  documentDraftMade: '«{name}» долбоор катары түзүлдү. Толтурула элек бөлүктөрү: {missing}.',
  making: {
    /** Rows of a document since the version before: `{rows}`. */
    changed: 'өзгөрдү: {rows}',
    fresh: 'жаңы: {rows}',
    gone: 'алынды: {rows}',
    /** Its rows are the same, yet the paper is another. */
    same: 'аталган саптары мурункудай, эсептелген көрсөткүчтөрү же тексти өзгөрдү',
    /** `{name}` of the version that stands. */
    unchanged: '«{name}» түзүлгөндөн бери маалымат өзгөргөн жок, ошондуктан жаңы нуска түзүлгөн жок.',
    /** `{changes}` */
    since: 'Мурунку нускадан бери: {changes}.',
    /** `{left}`: the name and, where it is known, the link of a document that was not finished. */
    left: 'Мурунку аракет үзүлгөн, андан документ калган болушу мүмкүн: {left}. Ал керек болбосо, өчүрүп коюңуз.',
  },
  sending,
  desk,
  template,
  log: {
    setUp: 'Барактар түзүлдү же оңдолду',
    check: 'Текшерүү: жаңы корутундулар жазылды',
    list: 'Мүчөлөр тизмеден жазылды',
    document: 'Документ түзүлдү: {name}',
  },
  errors: {
    consent,
    locked:
      'Азыр башка адам жазып жатат, ошондуктан эч нерсе өзгөртүлгөн жок. Бир аздан кийин кайра басыңыз.',
    notSetUp:
      'Бул иш китебинде БМжБ барактары жок. «БМжБ» менюсунан «Барактарды түзүү же оңдоо» дегенди басыңыз.',
    emptyList:
      'Тексттен бир да мүчөнүн аты-жөнү табылган жок. Токтомдун тиркемесин «…курамы» деген аталышы менен кошо толук коюңуз.',
    lineTooLong:
      'Тексттин {line}-сабында {letters} тамга бар, ошондуктан тизме окулган жок, эч нерсе жазылган жок. Ар бир мүчөнү өзүнчө сапка жазып, кайра коюңуз.',
    tooManyLines:
      'Текстте {lines} сап бар, тизме эң көбү {most} саптан турат: окулган жок, эч нерсе жазылган жок. Токтомдун топтун курамы жазылган тиркемесин гана коюңуз.',
    groupThere:
      '«Мүчөлөр» барагына мүчөлөр мурда эле жазылган, ошондуктан тизме кошулган жок, эч нерсе өзгөргөн жок. Керек болсо, мүчөнү жаңы сапка жазыңыз.',
    /** `{sheet}` by the name of its tab. */
    protected:
      '«{sheet}» барагындагы уячаларды кимдир бирөө башкалардан коргоп койгон, ошондуктан иш бүткөн жок; жазылгандар ордунда. Ал адамдан «Маалымат» → «Барактарды жана диапазондорду коргоо» аркылуу коргоону алып салууну же сизге уруксат берүүнү сураңыз да, кайра басыңыз.',
    /** `{sheets}` in whose head people have put rows. */
    headMoved:
      '{sheets}: мамычалардын аттарынын үстүнө сап кошулган, ошондуктан барак окулган жок. Кошулган сапты өчүрүңүз же ылдый жылдырыңыз да, кайра текшериңиз.',
    missingSheets:
      'Барактар табылган жок: {sheets}. «БМжБ» менюсунан «Барактарды түзүү же оңдоо» дегенди басыңыз.',
    noRow:
      'Документ түзүлө турган сап табылган жок. «{sheet}» барагынан керектүү сапты тандап, кайра басыңыз.',
    unexpected,
    /** `{text}` by its beginning, `{letters}` and `{most}` as counts. */
    tooLongText:
      '«{text}» деп башталган текстте {letters} тамга бар, бир уячага {most} гана батат, ошондуктан эч нерсе жазылган жок. Кыскартып, кайра басыңыз; толугун файл катары сактаса болот.',
    notADate: '«{text}» дата эмес. Датаны 17.09.2024 түрүндө жазыңыз.',
    /** A final document with mandatory parts empty: `{parts}`. */
    notFinal:
      'Документ даяр деп түзүлгөн жок: милдеттүү бөлүктөрү бош – {parts}. Аларды толтуруңуз же долбоорун түзүңүз.',
    /** `{name}` of a document beyond 5 MB. */
    tooLarge:
      '«{name}» 5 МБдан чоң болуп калды, ошондуктан түзүлгөн жок. Сүрөттөрдүн же саптардын санын азайтып, кайра түзүңүз.',
    /** A template's `{faults}`. */
    brokenTemplate: 'Калып кабыл алынган жок, эч нерсе түзүлгөн жок: {faults}.',
    templateNotYours:
      '«{name}» калыбын ачууга болбойт: аны {keeper} тапшырган, файл анын өзүнө гана ачык, же ал өчүрүлгөн. Документти ошол адам түзсүн же калыпты өзүңүз кайра тапшырыңыз.',
    templateChanged:
      '«{name}» калыбынын файлы тапшырылгандан кийин өзгөргөн, ошондуктан документ түзүлгөн жок. Калыпты кайра тапшырыңыз.',
    notToSign:
      'Кол коюлган деп белгилөөгө болбойт: даяр документ жок. Адегенде бош бөлүктөрүн толтуруп, документти түзүңүз.',
    nothingToSend: 'Жибере турган документ жок: адегенде документти түзүңүз.',
    draftNotSent: '«{name}» – долбоор, ал жиберилбейт. Бош бөлүктөрүн толтуруп, документти кайра түзүңүз.',
    nobodyToSend: 'Эч кимге жиберилген жок: ар бир алуучуга мурда жиберилген же анын электрондук дареги жок.',
    /** What was shown before the sending is no more what would go. */
    askAgain: 'Жиберилген жок: сиз көргөндөн бери маалымат өзгөрдү. Кайра карап, тастыктаңыз.',
    quota:
      'Бүгүн {left} кат гана жиберүүгө болот, ал эми {needed} кат керек. Эч кимге жиберилген жок: эртең кайра аракет кылыңыз же колго тапшырыңыз.',
    noPdf: 'Документ PDF түрүнө өткөн жок, эч кимге жиберилген жок: {reason}. Шилтемесин жиберсеңиз болот.',
    notShared:
      '{email} дарегине документти окууга уруксат берилген жок, эч кимге кат жиберилген жок: {reason}',
  },
  compliance: {
    manual: 'Адамдар өздөрү карайт',
    /** No rule judges it: it is held in fields. */
    held: 'Жазылат, өзүнчө бааланбайт',
    inFields: 'Жазылган жери: {fields}',
    byDocuments: 'Документ: {documents}',
    byRules: 'Эрежелер: {rules}',
    counts:
      'талапка жооп бербейт {violated}, маалымат жетишсиз {unknown}, аткарылды {met}, колдонулбайт {na}',
  },
  /**
   * What each note of the reader of lists asks to confirm, by the note's id; and why a line was left out, by the
   * reason, with `{line}` and `{lineNumber}`.
   */
  listNotes,
} as const;
