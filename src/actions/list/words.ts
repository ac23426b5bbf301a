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
  { side: 'deputy', sign: pattern('депутат(ы|ка)?_'), note: null },
  { side: 'municipal', sign: pattern('муниципал\\p{L}*\\s+(кызмат|служ)'), note: null },
  {
    side: 'municipal',
    sign: pattern(
      `(айыл\\s+өкмөт\\p{L}*|(?<!\\p{L})АӨ(нүн)?_|мэрия\\p{L}*)(\\s+(?!айыл)\\p{L}+){0,3}?\\s+(${STAFF})|(${STAFF})\\p{L}*\\s+айыл\\s+өкмөт`,
    ),
    note: null,
  },
  {
    side: 'municipal',
    sign: pattern('айыл(ынын|дын)?\\s+башчы(сы)?_|староста'),
    note: 'side-from-village-head',
  },
  {
    side: 'citizen',
    sign: pattern('аксакалдар\\s+сот|суд\\p{L}*\\s+аксакал'),
    note: 'side-from-elders-court',
  },
  {
    side: 'citizen',
    sign: pattern(
      '(тургуну?|жашоочу(су)?)_|(?<!(республикасынын|КР)\\s+)(?<!\\p{L})жараны?_|жарандардын\\s+өкүл|жител|гражданин|гражданка',
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
      `${GROUP}(төрага(сы)?|төрайым(ы)?|жетекчи(си)?)|(председатель|руководитель)${RU_GROUP}`,
    ),
    anywhere: pattern(`${OUR_GROUP}(төрагасы|төрайымы|жетекчиси)_|(председатель|руководитель)${OF_GROUP}`),
  },
  {
    role: 'deputy',
    alone: wholePattern(
      `${GROUP}${LEADER}орун\\s?басары?|заместитель(\\s+(председателя|руководителя))?${RU_GROUP}`,
    ),
    anywhere: pattern(
      `${OUR_GROUP}${LEADER}орун\\s?басары?_|заместитель(\\s+(председателя|руководителя))?${OF_GROUP}`,
    ),
  },
  {
    role: 'secretary',
    alone: wholePattern(`${GROUP}(жооптуу\\s+)?катчы(сы)?|(ответственный\\s+)?секретарь${RU_GROUP}`),
    anywhere: pattern(`${OUR_GROUP}(жооптуу\\s+)?катчы(сы)?_|секретарь${OF_GROUP}`),
  },
];

/** A body with no office beside it, to which a short phrase may belong: «айыл өкмөтү, жооптуу катчы». */
export const OTHER_BODY = pattern(
  '((өкмөтү|кеңеши|соту|мектеби|комитети|уюму|ишканасы|мэриясы|окмоту|кенеш)_|(?<!\\p{L})АӨ_)\\s?[,;–-]',
);

/** «топтун мүчөсү» with the separators before it. */
export const MEMBER_PHRASE = pattern(
  '(?<![\\s,;:–-])[\\s,;:–-]*(((?<!\\p{L})БМЖБ\\s+)?(?<!\\p{L})(топтун|тобунун|топ)\\s+мүчөсү_|(?<=^|[,;–\\t-] ?)мүчө(сү)?\\s*(?=$|[.,;\\t])|(?<!\\p{L})член\\s+(рабочей\\s+)?группы)',
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
      '(\\p{L}+\\s+)?(айылдык\\s+)?(кеңештин\\s+|кеңешинин\\s+)?депутаттар(ы|дан|ынан)?|депутаты|от\\s+депутатов',
    ),
    side: 'deputy',
    memberStated: false,
  },
  {
    heading: wholePattern(
      'муниципалдык\\s+кызматкерлер(ден|и|инен)?|(от\\s+)?муниципальны\\p{L}+\\s+служащи\\p{L}+',
    ),
    side: 'municipal',
    memberStated: false,
  },
  {
    heading: wholePattern(
      '(\\p{L}+\\s+)?(жарандар|тургундар)(ы|дан|ынан)?|(от\\s+)?(граждан|граждане|жителей|жители)',
    ),
    side: 'citizen',
    memberStated: false,
  },
];

/** The names of a table's columns. */
export const NAME_COLUMN = pattern('аты[\\s-]*жөнү|фамилия|Ф\\.?\\s?И\\.?\\s?О_|Ф\\.\\s?А\\.\\s?А');
export const VILLAGE_COLUMN = pattern(
  '^\\s*((айыл(ы|дын\\s+аты)?|кыштак|село|населенный\\s+пункт)\\s*$|жашаган\\s+(жери|айылы))',
);
export const OTHER_COLUMN = wholePattern(
  '№|т/н|к/н|№\\s?[тпк]/[тпнк]|(ээлеген\\s+)?кызматы|кызмат\\s+орду|иштеген\\s+жери|дареги|телефону?|милдети|должность|адрес',
);

/** What stands under a list and names no member. */
export const FOOTER = pattern(
  '^((эскертүү|тел|аткаруучу|исп|М\\.?\\s?О|М\\.?\\s?П|мөөр|кол\\s+тамга\\p{L}*|макулдаш\\p{L}+|бекит\\p{L}+|даярда\\p{L}+|түзгөн|түздү|бардыгы|баары|жалпы|итого|всего)_|\\d+\\s+(адам|киши|мүчө|человек)|(\\d+\\s?-?\\s?бет|стр\\.?\\s*\\d+)\\s*$)',
);

/** Who signs decisions: a line that opens so and holds a name is a signature. */
export const SIGNER = pattern(
  '^((\\p{L}[\\p{L}-]*\\s+){0,5}(кеңеш|өкмөт|аппарат|мэрия|аймак|аймаг|кенеш)\\p{L}*\\s+((жооптуу|милдетин|аткаруучу)\\s+)*(төрага|төрайым|башчы|катчы|башкармасы|жетекчи|председател)|(төрага|катчы)(сы)?_|төрайым|мэр_|председатель|глава|секретарь)',
);

/** The first line of a signature that takes two: «Айылдык Кеңештин». */
export const SIGNING_BODY = wholePattern('(\\p{L}[\\p{L}-]*\\s+){0,3}(кеңеш|өкмөт|аймаг)\\p{L}*');

/** A place in the list that nobody holds. */
export const VACANT = wholePattern(
  '[("\\s]*(бош(\\s+(орун|турат))?|орун\\s+бош|вакант\\p{L}*(\\s+\\p{L}+)?|вакансия)?[\\s.\\x5f–…)"-]*',
);

/** A clause of the decision: a sentence in the imperative («… жүктөлсүн.»). */
export const CLAUSE = pattern('\\s\\p{L}+с[ыиуү]н\\s*\\.?$');

/** Where the next annex begins. */
export const ANNEX = pattern('^(\\d+\\s*-\\s*)?(тиркеме|приложение)_');

/** What follows a surname that a street or a school bears. */
export const NAMESAKE = pattern('^\\s+атынд');

/** Words that open a position, never a name. */
export const OFFICE = wholePattern(
  [
    'айыл|айылы|айылынын|айылдык|аймак|аймагынын|аймактык|кеңештин|кеңешинин|кеңеши|өкмөтүнүн|өкмөтү|депутаты?|депутатка',
    'башчы|башчысы|топтун|тобунун|мүчө|мүчөсү|төрага|төрагасы|төрайым|төрайымы|орун|жетекчи|жетекчиси|катчы|катчысы|жооптуу',
    'башкы|жетектөөчү|адис|адиси|кызматкер|кызматкери|тургуну|жарандардын|жаран|жараны|аксакалдар|мектеп|мектептин|мектебинин',
    'мугалим|мугалими|директор|директору|дарыгер|дарыгери|пенсионер|ишкер|фермер|дыйкан|муниципалдык|коомдук|коомчулуктун|аялдар',
    'тиркеме|токтом|токтому|токтомуна|чечим|чечими|бекитилди|бекитилген|жаштар|республикасынын|район|району|районунун|облус|облусу|облусунун|шаарынын|ветеран|ветерандар|медайым|фельдшер|бала|китепканачы',
    'председатель|заместитель|руководитель|ответственный|секретарь|член|житель|жительница|гражданин|гражданка|староста|глава|специалист|учитель|село|села',
  ].join('|'),
);
