// The words by which a list states sides, places in the group, headings and signatures: tables for legible text.

import { pattern, wholePattern } from './legible.ts';
import type { GroupRole, MemberNoteId, Side } from './types.ts';

const STAFF =
  'адис|кызматкер|катчы|башчы|башкы|башлык|орун\\s?басар|бухгалтер|экономист|юрист|инспектор|эксперт|каржы|специалист|сотрудник|глава';

interface SideSign {
  readonly side: Side;
  readonly sign: RegExp;
  /** What is to be confirmed where this sign decides. */
  readonly note: MemberNoteId | null;
}

/** What states a side in a position; a sign with a note is the reader's reading and wants a person's word. */
export const SIDE_SIGNS: readonly SideSign[] = [
  {
    side: 'deputy',
    sign: pattern('(жогорку|облустук|райондук|шаардык)\\s+кеңеш\\p{L}*\\s+депутат'),
    note: 'side-from-other-kenesh',
  },
  {
    side: 'deputy',
    sign: pattern(
      'депутат(ы|ка|а)?_|(?<!\\p{L})деп(\\.|$)|(?<!\\p{L})deputy_(?!\\s+(head|chair|leader|director))',
    ),
    note: null,
  },
  {
    side: 'municipal',
    sign: pattern('мун(иципал\\p{L}*|\\.)\\s*(кызмат|служ)|municipal\\s+(servant|employee|officer)'),
    note: null,
  },
  {
    side: 'municipal',
    sign: pattern(
      `(айыл\\s+өкмөт\\p{L}*|(?<!\\p{L})А/?Ө(нүн)?_|мэрия\\p{L}*)(\\s+(?!айыл)\\p{L}+){0,3}?\\s+(?!глава)(${STAFF})|(?!глава)(${STAFF})\\p{L}*\\s+(айыл\\s+[өо]кмо|айыл\\s+өкмөт|АӨ_)`,
    ),
    note: null,
  },
  {
    side: 'municipal',
    sign: pattern('айыл(ынын|дын)?\\s+башчы(сы)?_|староста'),
    note: 'side-from-village-head',
  },
  { side: 'municipal', sign: pattern('глава\\s+айыл\\s+окмот'), note: 'side-from-executive-head' },
  {
    side: 'citizen',
    sign: pattern(
      'женсовет|аялдар\\s+(кеңеш|комитет)|(ардагерлер|жаштар|ветерандар)\\s+(кеңеш|комитет)|совет\\p{L}*\\s+(ветеран|женщин|молод)',
    ),
    note: 'side-from-public-body',
  },
  {
    side: 'citizen',
    sign: pattern('аксакалдар\\s+сот|суд\\p{L}*\\s+аксакал'),
    note: 'side-from-elders-court',
  },
  {
    side: 'citizen',
    sign: pattern(
      '(тургуну?|жашоочу(су)?)_|(?<!(республикасынын|КР)\\s+)(?<!\\p{L})жараны?_|жарандардын\\s+өкүл|(?<!\\p{L})жарандык\\s+(сектор|коом)|гражданск\\p{L}+\\s+(сектор|обществ)|жител|гражданин|гражданка|(?<!\\p{L})(villager|resident|citizen)_',
    ),
    note: null,
  },
];

/** An office that was held before and states nothing now. */
export const FORMER = pattern(
  '(мурдагы|мурунку|экс|бывш\\p{L}+)[\\s-]+\\p{L}+(\\s+кеңеш\\p{L}*\\s+\\p{L}+)?',
);

const GROUP = '((БМЖБ\\s+)?(топтун|тобунун|топ)\\s+)?';
const OUR_GROUP = '(топтун|(БМЖБ|баалоо)\\s+тобунун)\\s+';
const LEADER = '((төрагасынын|төраганын|жетекчисинин|жетекчинин)\\s+)?';
const OF_GROUP = '\\s+(рабочей\\s+)?группы';
const RU_GROUP = `(${OF_GROUP})?`;
const OF_THE_GROUP = '\\s+of\\s+the\\s+group';
const EN_GROUP = `(${OF_THE_GROUP})?`;

interface RoleSign {
  readonly role: GroupRole;
  /** The phrase that, alone between two separators, states the role. */
  readonly alone: RegExp;
  /** The phrase that states it anywhere, for it names the group. */
  readonly anywhere: RegExp;
}

/** What states a place in the group other than mere membership. */
export const ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'chair',
    alone: wholePattern(
      `${GROUP}(төрага(сы)?|төрайым(ы)?|жетекчи(си)?)|(председатель|руководитель)${RU_GROUP}|(head|leader|chair(man|woman|person)?)${EN_GROUP}`,
    ),
    anywhere: pattern(
      `${OUR_GROUP}(төрагасы|төрайымы|жетекчиси)_|(председатель|руководитель)${OF_GROUP}|(head|leader|chair(man|woman|person)?)${OF_THE_GROUP}`,
    ),
  },
  {
    role: 'deputy',
    alone: wholePattern(
      `${GROUP}${LEADER}орун\\s?басары?|(заместитель|зам)(\\s+(председателя|руководителя))?${RU_GROUP}|(deputy|vice)[\\s-]+(head|leader|chair(man|woman|person)?)${EN_GROUP}`,
    ),
    anywhere: pattern(
      `${OUR_GROUP}${LEADER}орун\\s?басары?_|заместитель(\\s+(председателя|руководителя))?${OF_GROUP}`,
    ),
  },
  {
    role: 'secretary',
    alone: wholePattern(
      `${GROUP}(жооптуу\\s+)?катчы(сы)?|(ответственный\\s+)?секретарь${RU_GROUP}|secretary${EN_GROUP}`,
    ),
    anywhere: pattern(`${OUR_GROUP}(жооптуу\\s+)?катчы(сы)?_|секретарь${OF_GROUP}|secretary${OF_THE_GROUP}`),
  },
];

/** A body with no office beside it, to which a short phrase may belong: «айыл өкмөтү, жооптуу катчы». */
export const OTHER_BODY = pattern(
  '((өкмөтү|кеңеши|соту|мектеби|комитети|уюму|ишканасы|мэриясы|окмоту|кенеш)_|(?<!\\p{L})АӨ_)\\s?[,;–-]',
);

/** «топтун мүчөсү» with the separators before it. */
export const MEMBER_PHRASE = pattern(
  '(?<![\\s,;:–-])[\\s,;:–-]*(\\(\\s*(топтун\\s+)?(мүчө(сү)?|член(\\s+группы)?)\\s*\\)|((?<!\\p{L})БМЖБ\\s+)?(?<!\\p{L})(топтун|тобунун|топ)\\s+мүчөсү_|(?<=^|[,;–\\t-] ?)мүчө(сү)?\\s*(?=$|[.,;\\t])|(?<!\\p{L})член\\s+(рабочей\\s+)?группы|(?<=^|[,;–\\t-] ?)член\\s*(?=$|[.,;\\t])|(?<=^|[,;–\\t-] ?)member(\\s+of\\s+the\\s+group)?\\s*(?=$|[.,;\\t]))',
);

/** «Топтун мүчөсү», «2-мүчө» and the like before a name. */
export const MEMBER_ALONE = wholePattern(
  `(\\d{1,2}\\s*-\\s*)?(${GROUP}мүчө(сү)?|член${RU_GROUP}|member${EN_GROUP})(\\s*№?\\s*\\d{1,2})?`,
);

interface Section {
  readonly heading: RegExp;
  readonly side: Side | null;
  readonly memberStated: boolean;
}

/** Headings between entries that speak for those below. */
export const SECTIONS: readonly Section[] = [
  { heading: wholePattern(`${GROUP}мүчөлөрү?|члены${RU_GROUP}`), side: null, memberStated: true },
  {
    heading: wholePattern(
      '(\\p{L}[\\p{L}-]*\\s+)?(айылдык\\s+)?(кеңештин\\s+|кеңешинин\\s+)?депутаттар(ы|дан|ынан|дын|ынын)?(\\s+ичинен)?|(от\\s+)?депутат(ы|ов)(\\s+айы\\p{L}+\\s+кенеша)?',
    ),
    side: 'deputy',
    memberStated: false,
  },
  {
    heading: wholePattern(
      'муниципалдык\\s+кызмат(кер|чы)лар?(ден|и|инен|дын|дан|ы|ынан)?(\\s+ичинен)?|муниципалдык\\s+кызматкерлер(ден|и|инен|дин|инин)?(\\s+ичинен)?|(\\p{L}[\\p{L}-]*\\s+)?айыл\\s+өкмөтүнүн\\s+(өкүлдөрү|кызматкерлери|адистери)|(от|представители)\\s+айыл\\s+окмоту|(от\\s+)?муниципальны\\p{L}+\\s+служащи\\p{L}+',
    ),
    side: 'municipal',
    memberStated: false,
  },
  {
    heading: wholePattern(
      '(\\p{L}[\\p{L}-]*\\s+)?(жарандар|тургундар)(ы|дан|ынан|дын|ынын)?(\\s+(ичинен|өкүлдөрү|арасынан))?|(\\p{L}[\\p{L}-]*\\s+)?(коомдоштуктун|жамааттын|коомчулуктун|калктын|жамаат)\\s+(өкүлдөрү|мүчөлөрү|атынан)|(от\\s+)?(граждан|граждане|жителей|жители)|(от|представители)\\s+(местного\\s+сообщества|граждан|населения|жителей)',
    ),
    side: 'citizen',
    memberStated: false,
  },
];

/** A village as the heading of the people below it: «Ак-Терек айылы:», «село Арал:». */
export const VILLAGE_HEADING = pattern(
  '^(?:\\p{Lu}[\\p{L}-]*\\s+){1,3}(((айыл(ы|ынан|ынын|ы\\s+боюнча)?|кыштагы(нан)?|а\\.)\\s*(\\(\\s*\\d{1,2}\\s*(адам|киши)?\\s*\\))?\\s*:)|айылынан\\s*[–-])$|^(от\\s+)?(село|с\\.)\\s*\\p{Lu}[\\p{L}-]*\\s*:$',
);

/** A count of people behind a heading: «(4 адам)», «– 2 киши». */
export const COUNT_AFTER = pattern(
  '[\\s:–-]*\\(?\\s*[–-]?\\s*\\d{1,2}\\s*(адам|киши|мүчө|орун|чел\\p{L}*\\.?)?\\s*\\)?[\\s:]*$',
);

/** What a title of a list ends in, or what a Russian one begins with. */
export const TITLE_END = pattern(
  '(?<!\\p{L})к\\s*у\\s*р\\s*а\\s*м\\s*ы[\\s\\p{P}]*(\\([^)]*\\))?[\\s\\p{P}]*$|^(состав|список)_|^(list\\s+of\\s+)?members\\s+of_',
);

/** A clause of the decision with the list in it: «… төмөнкү курамда түзүлсүн:». */
export const FORMING_CLAUSE = pattern(
  '(?<!\\p{L})(курамда_|курамында_|төмөнкү(лөрдөн|\\s+(адамдар|мүчөлөр|жарандар)\\p{L}*)_|(түзүлсүн|бекитилсин|шайлансын|дайындалсын|киргизилсин|шайланды|шайлангандар)_(?=\\s*:)|в\\s+(следующем\\s+)?составе_|в\\s+состав\\s+(рабочей\\s+)?группы_).*:\\s*$',
);

/** A title that names the group, or nobody. */
export const OUR_GROUP_TITLE = pattern(
  'монитор|monitor|баалоо|оценк|БМЖБ|топтун|тобунун|группы|^[^\\p{L}]*(к\\s*у\\s*р\\s*а\\s*м\\s*ы|состав|список)[^\\p{L}]*$',
);

/** A second line of a title: «СОСТАВ», «группы совместного мониторинга и оценки». */
export const TITLE_TAIL = pattern('^(группы|рабочей\\s+группы|членов|совместного|по\\s+монитор)');

/** The names of a table's columns. */
export const NAME_COLUMN = pattern('аты[\\s-]*жөнү|фамилия|Ф\\.?\\s?И\\.?\\s?О_|Ф\\.\\s?А\\.\\s?А');
export const OTHER_COLUMN = wholePattern(
  '№|т/н|к/н|№\\s?[тпк]/[тпнк]|(ээлеген\\s+)?кызматы|кызмат\\s+орду|иштеген\\s+жери|дареги|телефону?|милдети|должность|адрес',
);

/** What stands under a list and names no member. */
export const FOOTER = pattern(
  '^((эскертүү|тел|аткаруучу|исп|М\\.?\\s?О|М\\.?\\s?П|мөөр|кол\\s+тамга\\p{L}*|макулдаш\\p{L}+|бекит\\p{L}+|даярда\\p{L}+|түзгөн|түздү|бардыгы|баары|жалпы|итого|всего)_|\\d+\\s+(адам|киши|мүчө|человек)|(\\d+\\s?-?\\s?бет|стр\\.?\\s*\\d+)\\s*$)',
);

/** A telephone on a line of its own; set in below a person it is that person's. */
export const PHONE_LINE = pattern('^(тел|моб|уюлдук|байланыш)[\\p{L}\\s.:№]*\\+?\\d[\\d\\s()-]+$');

/** Who signs decisions: a line that opens so and holds a name is a signature. */
export const SIGNER = pattern(
  '^((\\p{L}[\\p{L}-]*\\s+){0,5}(кеңеш|жыйын|жыйналыш|сессия|чогулуш|өкмөт|аппарат|мэрия|аймак|аймаг|кенеш)\\p{L}*\\s+((жооптуу|милдетин|аткаруучу)\\s+)*(төрага|төрайым|башчы|катчы|башкармасы|жетекчи|председател)|(төрага|катчы)(сы)?_|төрайым|мэр_|төрагалык\\s+кыл|председатель|глава|секретарь)',
);

/** The first line of a signature that takes two: «Айылдык Кеңештин». */
export const SIGNING_BODY = wholePattern('(\\p{L}[\\p{L}-]*\\s+){0,3}(кеңеш|өкмөт|аймаг)\\p{L}*');

/** A place in the list that nobody holds. */
export const VACANT = wholePattern(
  '[("\\s]*(бош(\\s+(орун|турат))?|орун\\s+бош|вакант\\p{L}*(\\s+\\p{L}+)?|вакансия)?[\\s.\\x5f–…)"-]*',
);

/** A clause of the decision: a sentence that ends in its verb («… жүктөлсүн.», «… күчүнө кирет.»). */
export const CLAUSE = pattern(
  '\\s\\p{L}*(с[ыиуү]н|тырамын|кирет|болот|жатат|жүктөлөт|тапшырылат|эсептелет|бекитилди|жүктөлдү|түзүлдү|кылат|кылды|возложить|утвердить|создать|оставляю|вступает\\s+в\\s+силу)(\\s+(за\\s+собой|на\\s.*))?\\s*[.:;]?$',
);

/** How a clause of a decision begins. */
export const CLAUSE_OPENS = pattern(
  '^((ушул|бул|аталган|ушунун)\\s+(токтом|чечим|тескеме)|(токтом|чечим|тескеме)(дун|ун|дин|ин|нин)?\\s+(аткар|күч|ишке|\\p{L}+сын)|(токтомду|чечимди|тескемени)\\s|аткарылышын|көзөмөл\\p{L}*\\s|контроль\\s|настоящее\\s|контролировать\\s|утвердить\\s|создать\\s|возложить\\s)',
);

/** The heading of people who are no members yet: those in reserve, and candidates. */
export const RESERVE = pattern(
  '^(запас|резерв|талапкер|алмаштыруучу|кандидат|reserve|candidates?_)\\p{L}*(\\s+(мүчө|тизме|курам|адам|член|состав|списо|member|list)\\p{L}*)?[\\s:–-]*$',
);

/** Where the next annex begins. */
export const ANNEX = pattern('^(\\d+\\s*-\\s*)?(тиркеме|приложение)_');

/** What follows a surname that a street or a school bears. */
export const NAMESAKE = pattern('^\\s+атынд');

/** Words that open a position, never a name. */
export const OFFICE = wholePattern(
  [
    'айыл|айылы|айылынын|айылдык|аймак|аймагынын|аймактык|кеңештин|кеңешинин|кеңеши|өкмөтүнүн|өкмөтү|депутаты?|депутата|депутатка',
    'башчы|башчысы|топтун|тобунун|мүчө|мүчөсү|төрага|төрагасы|төрайым|төрайымы|орун|жетекчи|жетекчиси|катчы|катчысы|жооптуу',
    'башкы|жетектөөчү|адис|адиси|кызматкер|кызматкери|тургуну|жарандардын|жаран|жараны|аксакалдар|мектеп|мектептин|мектебинин',
    'мугалим|мугалими|директор|директору|дарыгер|дарыгери|пенсионер|ишкер|фермер|дыйкан|муниципалдык|коомдук|коомчулуктун|аялдар',
    'тиркеме|токтом|токтому|токтомуна|чечим|чечими|бекитилди|бекитилген|жаштар|республикасынын|район|району|районунун|облус|облусу|облусунун|шаарынын|ветеран|ветерандар|медайым|фельдшер|бала|китепканачы',
    'кылат|кылды|бекитилсин|түзүлсүн|жүктөлсүн|утвердить|создать|возложить|постановляет|решил|состав|список|курамы|мүчөлөрү|депутаттар|депутаттары|жарандар|тургундар|билими|жогорку|орто|туулган|телефон|телефону|экономист|юрист|бухгалтер|пенсионерка|фельдшер|врач|завуч|психолог|имам|председатель|председателя|заместитель|зам|руководитель|руководителя|группы|басар|басары|төраганын|ответственный|секретарь|член|житель|жительница|гражданин|гражданка|староста|глава|специалист|учитель|село|села',
  ].join('|'),
);
