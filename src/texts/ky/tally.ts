// The words of counting surveys, in Kyrgyz.
import { changes } from './functions-words.ts';

export const tally = {
  /** A batch was written: `{forms}`, `{rows}`. */
  sent: 'Топтом жазылды: анкеталар – {forms}, саптар – {rows}.',
  sentBefore: 'Бул топтом мурда эле жазылган, ошондуктан кайра кошулган жок.',
  laidOut: 'Эсептөө үчүн бош саптар даярдалды: {rows}. Сандарды «Эсептөө» барагына жазыңыз.',
  laidOutBefore: 'Бул мүчө үчүн бош саптар мурда эле даярдалган: {rows}.',
  /** Pasted answers were counted, and the headers of columns that are neither question nor group: `{columns}`. */
  counted: 'Жооптор саналып, топтом болуп жазылды: анкеталар – {forms}, саптар – {rows}.',
  ignored: 'Суроого да, топко да тиешеси жок мамычалар эске алынган жок: {columns}.',
  /** All answers of a tab were counted before. */
  noNewAnswers: 'Бул барактагы жооптордун баары мурда эле саналган.',
  /** Some answers were counted before: `{count}` of `{of}`, in `{places}`. */
  countedBefore:
    '{of} жооптун {count:possessive} мурда саналган ({places}), ошондуктан эч нерсе жазылган жок. Алар ошол эле жоопторбу же башка адамдардыкыбы? «Мурда саналгандар» дегенден тандап, кайра санаңыз.',
  /** Most counted rows of a tab, `{gone}` of `{of}`, are gone, and `{rows}` others have come. */
  tabChanged:
    'Бул барактан мурда саналган {of} саптын {gone:possessive} азыр жок, анын ордуна {rows} башка сап турат. Баракта мамычалар же жооптор өзгөртүлгөн болушу мүмкүн, ошондуктан эч нерсе жазылган жок. Булар чын эле жаңы жооптор болсо, «Мурда саналгандар» дегенден «жаңыларын гана кошуу» дегенди тандап, кайра санаңыз.',
  goneRows:
    'Мурда саналган айрым саптар барактан жоголгон же өзгөргөн. Эсептөөдөгү сандарды программа өзү өзгөртпөйт; туура болсо, өзүңүз оңдоңуз: {offers}.',
  goneCount: '{row} «{answer}»: {was} → {now}',
  /** In the dialogue: some answers were counted before, or most counted rows of a tab are gone. */
  repeated:
    '{of} жооптун {count:possessive} мурда саналган ({places}). Алар ошол эле жоопторбу же башка адамдардыкыбы?',
  tabIsOther:
    'Бул барактан мурда саналган {of} саптын {gone:possessive} азыр жок, анын ордуна {rows} башка сап турат. Баракта мамычалар же жооптор өзгөртүлгөн болушу мүмкүн. Булар чын эле жаңы жоопторбу?',
  /** What a column of answers may hold, and what its words may be. */
  meanings: {
    sex: 'Жынысы',
    groups: 'Социалдык тобу',
    village: 'Айылы',
    date: 'Жооп берилген күн',
    other: 'Саналбайт',
    ticked: 'белгиленген',
    noAnswer: 'жооп эмес',
    noGroup: 'эч бири эмес',
    isTicked: 'белгиленген',
    notTicked: 'белгиленген эмес',
  },
  previewNotes: {
    noQuestion: 'Бир да суроонун мамычасы табылган жок. Төмөндө ар бир мамыча эмне экенин тандаңыз.',
    missing: 'Мамычасы табылбаган суроолор (бар болсо, мамычасын төмөндө тандаңыз): {questions}',
    headings: 'Мамычалардын аттары кайталанган саптар саналбайт: {count}.',
    totals: 'Жыйынтык чыгарылган саптар («Бардыгы», «Итого») анкета эмес, саналбайт: {count}.',
    silent: 'Бир да суроого жооп берилбеген саптар: {count}. Алар да анкета катары саналат.',
    outside: 'Күнү сурамжылоонун убактысынан тышкары же келе элек жооптор: {count}. Аларды текшериңиз.',
    merged:
      'Бул баракта бириктирилген уячалар бар ({cells}). Алардын биринчисинен башкасы бош катары окулат: бириктирүүнү жокко чыгарып, ар бир сапты толтуруңуз.',
    unreadDays: 'Күнү окулбаган жооптор: {count}.',
  },
  computed: 'Жыйынтыктар эсептелди: сурамжылоолор – {surveys}, саптар – {rows}.',
  computedBefore: 'Жыйынтыктар мурунку бойдон, өзгөргөн эч нерсе жок.',
  log: {
    batch: 'Топтом жазылды: {survey}, анкеталар – {forms}',
    layout: 'Эсептөө үчүн бош саптар даярдалды: {survey}',
    results: 'Сурамжылоолордун жыйынтыктары эсептелди',
  },
  errors: {
    noSurvey: 'Топтом жазылган жок: «Сурамжылоолор» барагында «{survey}» сабы жок.',
    noQuestion: 'Топтом жазылган жок: бул сурамжылоодо «{question}» суроосу жок.',
    noMember: 'Топтом жазылган жок: «Мүчөлөр» барагында «{member}» сабы жок.',
    badBatch:
      'Топтом толук эмес же бузулган, ошондуктан эч нерсе жазылган жок. Баракчаны жаңылап, кайра жөнөтүңүз.',
    badCount:
      'Топтом жазылган жок: «{question}» суроосунун «{answer}» деген жообунда терс же бөлчөк сан бар.',
    twice: 'Топтом жазылган жок: «{question}» суроосунун «{answer}» деген жообу эки жолу берилген.',
    noQuestions: '«Суроолор» барагында бул сурамжылоонун бир да суроосу жок. Адегенде суроолорду жазыңыз.',
    noAnswers:
      'Тексттен бир да жооп табылган жок. Биринчи сапта суроолордун номери же тексти, андан кийинки саптарда жооптор болсун: ар бир респонденттин жообу өз сабында.',
    unknownSex:
      '«{column}» мамычасындагы «{word}» аялды же эркекти билдиргени түшүнүксүз, ошондуктан эч нерсе жазылган жок. Аны «аял» же «эркек» деп жазыңыз, белгисиз болсо бош калтырыңыз.',
    unknownGroup:
      '«{column}» мамычасындагы «{word}» кайсы топту билдиргени түшүнүксүз, ошондуктан эч нерсе жазылган жок. Аны «жаштар», «улгайгандар» же башка топ деп жазыңыз, белгисиз болсо бош калтырыңыз.',
    unknownTick:
      '«{column}» мамычасындагы «{word}» белгиленгенби же белгиленген эмеспи, түшүнүксүз, ошондуктан эч нерсе жазылган жок. Белгиленсе «1», белгиленбесе «0» деп жазыңыз, белгисиз болсо бош калтырыңыз.',
    tooManyAnswers: '{rows} сап бир жолу саноого көп: {most} саптан ашпасын. Бөлүп санаңыз.',
    missingColumns:
      '«{sheet}» барагында мамыча жетишпейт: {columns}. «БМжБ» менюсунан «Барактарды түзүү же оңдоо» дегенди басыңыз.',
  },
  results: {
    allVillages: 'бардык айылдар',
    notStated: 'көрсөтүлгөн эмес',
    /** The answers under which sums of several answers stand. */
    response: 'Сурамжылоого катышуу',
    satisfaction: 'Канааттангандар (канааттанган жана толук канааттанган)',
    box: {
      /** The item; its value: `{group}`, and `{members}`, how many of it counted. */
      ranBy: ['Ким өткөрдү', '{group}; анкеталарды {members} мүчө санаган'],
      questions: 'Суроолордун тексти',
      wording: 'Анкетанын тексти',
      population: 'Калктын саны',
      frame: 'Тандоонун негизи',
      selection: ['Тандоо жолу', 'туш келди тандоо', 'туш келди тандоо эмес'],
      /** `{people}`, `{wanted}` */
      respondents: ['Жооп бергендер (n)', '{people}, болжолдонгону {wanted}'],
      groups: 'Топтор боюнча n',
      mode: 'Өткөрүү жолу',
      when: 'Убактысы жана орду',
      response: 'Катышуунун үлүшү',
      /** `{points}` */
      error: [
        'Катасы',
        '±{points} пайыздык пунктка чейин, ишенимдүүлүгү 95 %',
        'эсептелбейт: тандоо туш келди эмес',
      ],
      weighting: ['Салмактоо', 'колдонулган эмес'],
      limits: 'Чектөөлөрү',
      notStated: 'көрсөтүлгөн эмес',
      /** Stands for a figure that may not be told. */
      hidden: '×',
    },
    /** The title of a chart, `{survey}` by its title; its two rounds, `{survey}` by their numbers. */
    chart: '{survey}: канааттангандар, %',
    thisRound: 'азыркы: {survey}',
    roundBefore: 'мурунку: {survey}',
    /** Of scorecards: a score, what is said of its certainty, the title of their chart, the provider's name. */
    score: 'Баасы',
    consensus: 'топтун макулдашкан баасы: ишеним аралыгы эсептелбейт',
    /** Of a number that is no score; the reason that the group gave stands behind it. `{score}` */
    offScale: '{score} шкалада жок (0дөн 100гө чейин): баа катары эсепке алынган жок',
    scores: '{survey}: топтордун баасы, %',
    provider: 'Кызмат көрсөтүүчү',
    mean: 'Орточо балл',
    notRandom: 'туш келди тандоо эмес',
    /** `{least}` */
    smallBase: 'n < {least}: үлүшү көрсөтүлбөйт',
    baseUnknown: 'жооп бергендердин саны белгисиз',
    baseEmpty: 'жооп берген адам жок',
    /** Whether «билбейм» is among the valid answers of satisfaction. */
    withDontKnow: '«билбейм» деген жооптор эсепке алынган',
    withoutDontKnow: '«билбейм» деген жооптор эсепке алынган эмес',
    /** Batches left out, `{count}`, each by its name and `{forms}`. */
    leftOut: 'эсепке алынбаган топтомдор: {count} ({batches}): эки киргизүүсү дал келбейт же биринчиси жок',
    leftOutForms: ['{batch} – {forms} анкета', '{batch} – анкеталарынын саны белгисиз'],
    /** The line of a question that says how many answered it. */
    respondents: 'Жооп бергендер (n)',
    countUnknown: 'саны белгисиз',
    /** What makes the figures of a question doubtful; `{at}` is a row of the tally. */
    doubts: {
      count: '{at} сабындагы «{group}» саны бош же окулган жок: үлүш эсептелбейт',
      lost: '{at} сабынын суроосу же жообу белгисиз: ал ушул суроого тиешелүү болушу мүмкүн, үлүш эсептелбейт',
      sum: '{at} топтому: анкеталар – {forms}, жооптордун суммасы – {sum}',
      score: '«{answer}» шкалада жок: орточо баллга кирген жок',
      more: 'дагы {count} шектүү сап',
    },
    /** `{fields}` in which the rounds do not agree. */
    notComparable: 'мурунку сурамжылоо менен салыштырылбайт: {fields}',
    /** `{points}`, `{low}`, `{high}`, `{verdict}`. */
    change: '{points} пайыздык пункт ({low}…{high}): {verdict}',
    /** `{points}` */
    points: '{points} пайыздык пункт',
    verdicts: changes,
  },
} as const;
