// Kyrgyz words of the sheets about the group: members, candidates, steps, conflicts, people drawn in, support.
import type { SheetWords } from '../sheet-words.ts';
import { sexes, sides } from './functions-words.ts';

export const group = {
  members: {
    title: 'Мүчөлөр',
    about: 'Топко кимдер кирет, кайсы тараптан жана качантан бери (5.2, 5.3, 5.4).',
    columns: {
      name: 'Аты-жөнү',
      sex: { header: 'Жынысы', choices: sexes },
      birthDate: 'Туулган күнү',
      citizenship: {
        header: 'Жарандыгы',
        choices: { kyrgyz: 'Кыргыз Республикасы', other: 'башка мамлекет' },
      },
      village: 'Айылы',
      side: { header: 'Тарабы', choices: sides },
      position: 'Кызматы же негизи',
      role: {
        header: 'Топтогу милдети',
        choices: {
          chair: 'төрага',
          deputy: 'орун басар',
          secretary: 'катчы',
          deputySecretary: 'орун басар-жооптуу катчы',
          member: 'мүчө',
        },
      },
      route: {
        header: 'Курамга кирүү жолу',
        choices: { nominated: 'дайындалган', approved: 'бекитилген', elected: 'шайланган' },
      },
      appointed: 'Курамга кирген күнү',
      left: 'Чыккан күнү',
      whyLeft: 'Чыгуунун себеби',
      replaces: 'Кимдин ордуна',
      decision: 'Киргизген токтомдун №',
      consent: 'Макулдук берген',
      contacts: 'Байланыш маалыматы',
      toConfirm: 'Ырасталсын',
      printed: 'Токтомдогу жазуу',
    },
  },
  offices: {
    title: 'Милдеттер',
    about:
      'Ким качан кайсы кызматты же милдетти аткарган: «Мүчөлөр» барагында жазылгандан айырмаланган күндөр.',
    columns: {
      member: 'Мүчө',
      office: {
        header: 'Милдети же кызматы',
        choices: {
          chair: 'төрага',
          deputy: 'орун басар',
          secretary: 'катчы',
          deputySecretary: 'орун басар-жооптуу катчы',
          keneshDeputy: 'кеңештин депутаты',
          municipalPost: 'муниципалдык кызмат',
        },
      },
      from: 'Башталышы',
      to: 'Аякташы',
      decision: 'Чечимдин №',
    },
  },
  campaign: {
    title: 'Уюштуруу',
    about:
      'Талапкерлерди көрсөтүү үчүн түзүлгөн шарттар: маалымат кампаниясы, чакыруулар, өтүнмөлөр (5.4.4).',
    columns: {
      what: {
        header: 'Эмне уюштурулду',
        choices: {
          campaign: 'маалыматтык кампания',
          invitations: 'чакырууларды таратуу',
          applications: 'өтүнмөлөрдү кабыл алуу',
          selection: 'добуш берүү менен тандоо',
          other: 'башка',
        },
      },
      by: 'Ким уюштурду',
      from: 'Башталышы',
      to: 'Аякташы',
      place: 'Орду',
      reached: 'Канча адам',
      paper: 'Документтин №',
      proof: 'Ырастоочу документ',
    },
  },
  candidates: {
    title: 'Талапкерлер',
    about: 'Топко кимдер көрсөтүлгөн жана жыйын кандай добуш берген (5.4.2–5.4.4).',
    columns: {
      name: 'Аты-жөнү',
      side: { header: 'Тарабы', choices: sides },
      forwardedBy: 'Ким көрсөткөн',
      gatheringDate: 'Жыйындын датасы',
      gatheringPlace: 'Жыйындын орду',
      present: 'Катышкандардын саны',
      votes: 'Макул добуштар',
      minutes: 'Протокол',
      sentToKenesh: 'Кеңешке жиберилди',
      letter: 'Тизменин катынын №',
      approved: 'Кеңештин төрагасы бекитти',
      way: 'Башка ыкма',
      elected: 'Шайлоонун жыйынтыгы',
    },
  },
  steps: {
    title: 'Кадамдар',
    about: 'Жободогу мөөнөттөр: ким аткарат, качантан эсептелет, качан бүтөт жана эмне аткарылды.',
    columns: {
      term: 'Мөөнөттүн белгиси',
      period: 'Мезгили',
      procedure: 'Жол-жобо',
      step: 'Кадам',
      clause: 'Пункт',
      owedBy: 'Ким аткарат',
      done: 'Аткарылган күнү',
      proof: 'Ырастоочу документ',
      override: 'Өзгөртүлгөн мөөнөт',
      overrideReason: 'Өзгөртүүнүн себеби',
      anchor: 'Эсептин башталышы',
      due: 'Мөөнөтү',
      how: 'Кантип эсептелди',
      state: 'Абалы',
    },
  },
  conflicts: {
    title: 'Кагылышуулар',
    about: 'Кызыкчылыктардын кагылышуусу, ал жөнүндө маалымдоо жана убактылуу четтетүү (6.1–6.4).',
    columns: {
      member: 'Мүчө',
      kind: { header: 'Түрү', choices: { own: 'жеке кызыкчылык', pressure: 'кысым көрсөтүү' } },
      actuality: {
        header: 'Чыныгы же мүмкүн болгон',
        choices: { actual: 'чыныгы', possible: 'мүмкүн болгон' },
      },
      forWhom: {
        header: 'Ким үчүн',
        choices: {
          self: 'өзү',
          family: 'үй-бүлөсү',
          relatives: 'жакын туугандары',
          others: 'байланышкан башка жактар',
        },
      },
      benefit: {
        header: 'Кирешенин түрү',
        choices: { money: 'акчалай', kind: 'накталай (буюм же кызмат)' },
      },
      subject: 'Предмет',
      object: 'Объект',
      arisen: 'Келип чыккан күнү',
      toldChair: 'Төрагага маалымдалды',
      toldKenesh: 'Кеңешке маалымдалды',
      suspendedFrom: 'Четтетүүнүн башталышы',
      suspendedTo: 'Четтетүүнүн аягы',
      decision: 'Чечим',
      suspendedBy: {
        header: 'Ким четтетти',
        choices: { keneshChair: 'кеңештин төрагасы', kenesh: 'кеңеш', other: 'башка' },
      },
      notice: 'Билдирүүнүн №',
      ended: 'Кагылышуу бүткөн күн',
    },
  },
  people: {
    title: 'Тартылгандар',
    about: 'Ишке тартылган адамдар, бирикмелер, эксперттер жана жумушчу топтор (7.3.2(6), 7.3.2(7)).',
    columns: {
      name: 'Аты-жөнү же аталышы',
      kind: {
        header: 'Түрү',
        choices: {
          citizen: 'жаран',
          association: 'бирикме',
          scientist: 'илимий уюм',
          expert: 'эксперт',
          press: 'жалпыга маалымдоо каражаты',
          workingGroup: 'жумушчу топ',
          other: 'башка',
        },
      },
      topic: 'Темасы',
      members: 'Катышкан мүчөлөр',
      plan: 'Иш пландын пункттары',
      from: 'Башталышы',
      to: 'Аякташы',
      contacts: 'Байланыш маалыматы',
    },
  },
  support: {
    title: 'Камсыздоо',
    about: 'Топ аткаруу органынан эмне сураган, эмне берилген жана канчага турган (7.1).',
    columns: {
      what: 'Эмне суралды',
      kind: {
        header: 'Түрү',
        choices: {
          transport: 'унаа',
          room: 'жай',
          stationery: 'канцелярдык товарлар',
          documents: 'документтерди даярдоо',
          equipment: 'офистик жабдуулар',
          other: 'башка',
        },
      },
      asked: 'Суралган күнү',
      given: 'Берилген күнү',
      refused: 'Берүүдөн баш тартылган күнү',
      cost: 'Наркы (сом)',
      source: {
        header: 'Каражаттын булагы',
        choices: { localBudget: 'жергиликтүү бюджет', other: 'башка' },
      },
      note: 'Эскертме',
    },
  },
} as const satisfies Pick<
  SheetWords,
  'members' | 'offices' | 'campaign' | 'candidates' | 'steps' | 'conflicts' | 'people' | 'support'
>;
