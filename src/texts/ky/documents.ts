// The words of documents, in Kyrgyz.

import { contradictions } from './contradictions.ts';
import { common, kinds, parts } from './papers-common.ts';
import { fieldPapers } from './papers-field.ts';
import { groupPapers } from './papers-group.ts';
import { letterPapers } from './papers-letters.ts';
import { meetingPapers } from './papers-meetings.ts';
import { registerPapers } from './papers-registers.ts';
import { reportPapers } from './papers-report.ts';
import { surveyPapers } from './papers-surveys.ts';

export const documents = {
  draft: 'ДОЛБООР',
  empty: '[толтурула элек]',
  legalBasis:
    'Жарандарды жана алардын бирикмелерин тартуу менен жергиликтүү маанидеги маселелерди чечүү боюнча жергиликтүү өз алдынча башкаруу органдарынын ишинин биргелешкен мониторингин жана баалоону жүргүзүү жөнүндө Типтүү жобо (2019-жылдын 5-сентябрындагы № 01-18/84 буйрук менен бекитилген)',
  yes: 'ооба',
  no: 'жок',
  kinds,
  parts,
  common,
  contradictions,
  /** What a paper for everybody covers: `{kind}`, and the words around it, `{context}`. */
  masked: {
    mask: '[жеке маалымат]',
    covered: 'Жашырылат ({kind}): «…{context}…»',
    kinds: {
      phone: 'телефон',
      pin: 'ПИН',
      email: 'электрондук дарек',
      birth: 'туулган күнү',
      name: 'аты-жөнү',
    },
  },
  ...meetingPapers,
  ...fieldPapers,
  ...letterPapers,
  ...groupPapers,
  ...registerPapers,
  ...reportPapers,
  ...surveyPapers,
  act: {
    title: 'БИРГЕЛЕШКЕН МОНИТОРИНГДИН ЖАНА БААЛООНУН АКТЫСЫ',
    number: '№ {number}',
    parts: {
      purpose: '1. Максаты',
      subject: '2. Предмети жана объектиси',
      object: 'Объект',
      place: '3. Өткөрүлгөн орду',
      dates: '4. Өткөрүлгөн мөөнөттөрү',
      results: '5. Натыйжаларды сыпаттоо',
      recommendations: '6. Сунуштамалар жана сунуштар',
      attachments: '7. Тиркемелер',
    },
    legal: 'Укуктук негизи',
    method: 'Усулу',
    plan: 'Иш пландын пункту',
    meeting: 'Актыга тиешелүү жыйналыш: {date:document}, № {number} протокол.',
    vote: 'Добуш берүү',
    papers: 'Суралган жана алынган документтер',
    asked: 'Эмне суралды',
    askedOn: 'Суралган күнү',
    received: 'Жооп',
    /** `{ground}` */
    refused: 'берүүдөн баш тартты: {ground}',
    answers: 'Объекттин жообу: себептер жана чаралар',
    copies: 'Акт ______ нускада түзүлдү.',
    seen: 'Акт менен тааныштым: объекттин өкүлү, датасы',
    notReceived: 'жооп келе элек',
    facts: 'Фактылар',
    evaluation: 'Баалоонун натыйжалары',
    good: 'Жакшы натыйжалар',
    finding: {
      criterion: 'Критерий',
      found: 'Факт',
      cause: 'Себеби',
      effect: 'Таасири',
      evidence: 'Далили',
      planned: 'Пландаштырылганы',
      actual: 'Иш жүзүндөгүсү',
    },
    recommendation: 'сунуштама',
    proposal: 'сунуш',
    addressee: 'Кимге',
    action: 'Сунушталган чара',
    due: 'Мөөнөтү',
    terms:
      'Объект актыны алган күндөн тартып 10 жумушчу күндөн кечиктирбестен аткаруу органына кемчиликтердин себептери жана пландаштырылган чаралар жөнүндө маалымат берип, көчүрмөсүн топко жөнөтөт (объект аткаруу органынын өзү болгон учурдан тышкары). Аткаруу органы актыны алган күндөн тартып 30 календардык күндөн кечиктирбестен көрүлгөн чаралар жөнүндө кеңешке жалпыланган маалымат берет (4.3-пункт).',
    signatures: 'Кол койгондор',
    chair: 'Төрага',
    member: 'Мүчө',
    sources: 'Маалыматтын булагы: «{sheet}» барагы, саптар: {rows}',
  },
} as const;
