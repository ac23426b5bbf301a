// The words of a group's own templates, in Kyrgyz.

export const template = {
  kept: '«{name}» калыбы сакталды: «{kind}» эми ушул калып менен түзүлөт.',
  given:
    "«{kind}» мындан ары калыпсыз, кадимки түрүндө түзүлөт. Калыптын файлы аны тапшырган адамдын Drive'ында калды.",
  using: 'Калып: {name}. Тапшырган: {keeper}',
  none: 'Өз калыбыңыз жок: документ программанын даяр түрүндө түзүлөт.',
  exampleName: 'Үлгү калып: {kind}',
  exampleMade: 'Үлгү калып даяр: файлды жүктөп алып, топтун бланкына ылайыктап, ушул жерден тапшырыңыз.',
  exampleAbout:
    'Бул саптын ордуна өзүңүздүкүн жазыңыз. Белгилердин мисалы: {tags}. Төмөнкү белгинин ордуна документтин бүт тексти түшөт.',
  /** The tag that stands for the whole paper. */
  text: 'текст',
  meant: 'балким, {tag}',
  giveUp: 'Калыпты алып салуу',
  example: 'Үлгү калыпты түзүү',
  /** What is wrong with a template, `{tag}`; `{whole}` is the tag of the whole text. */
  faults: {
    notDocx:
      "файл .docx эмес же бузулган. Калыпты Word же Google Docs'то .docx түрүндө сактап, кайра тапшырыңыз",
    tooLarge: 'файл 3 МБдан чоң. Ичиндеги сүрөттөрдү кичирейтип, кайра тапшырыңыз',
    noTags: 'бир да белги жок. Жок дегенде {whole} деп жазыңыз',
    unclosed: '{tag} жабылган эмес',
    unopened: '{tag} ачылган эмес',
    notAlone: '{tag} өзүнчө сапта турушу керек',
    broken: '{tag} белгисин окуу мүмкүн эмес',
    unknown: '{tag} деген белги жок',
  },
} as const;
