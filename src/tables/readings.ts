// «Окуулар»: how each doubtful clause is read, who chose it and by which decision.
import { computed, long, table, text } from '#core/table';

export const readings = table('readings', {
  prefix: null,
  part: 'start',
  columns: {
    clause: computed(text()),
    text: computed(long()),
    doubt: computed(long()),
    options: computed(long()),
    chosen: text(),
    chosenBy: text(),
    decision: text(),
  },
});

interface Doubt {
  readonly clause: string;
  /** The doubtful words, to the letter. */
  readonly text: string;
  /** The first is the default. */
  readonly options: readonly [string, ...string[]];
}

/**
 * The doubtful places of the regulation. The text as written binds wherever it can be obeyed; where it cannot,
 * the nearest reading that can is the default. The words of doubt and options are in the texts.
 */
export const doubts = {
  community: {
    clause: '5.2.1',
    text: 'тиешелүү жергиликтүү кеңештин мүчөсү болуп саналган',
    options: ['community', 'literal'],
  },
  shares: {
    clause: '5.2.3',
    text: 'БМжБ тобунун курамынын 4/1 кем эмеси … 4/1 … жарымынан кем эмеси',
    options: ['default', 'all-strict', 'all-floor', 'within-one'],
  },
  meetings: {
    clause: '7.2.2',
    text: 'кварталда бир жолудан көп эмес өткөрүлөт',
    options: ['atMostOnce', 'atLeastOnce', 'exactlyOnce'],
  },
  act: {
    clause: '5.4.5',
    text: 'БМжБ тобун түзүү жөнүндө тескеме кабыл алат',
    options: ['toktom', 'teskeme'],
  },
  places: {
    clause: '5.3.3',
    text: 'билим берүүнүн атайын орундарында (такталарда, стенддерде)',
    options: ['noticeBoards'],
  },
  facts: {
    clause: '7.3.2(4)',
    text: 'аткарбоо же талаптагыдай аткарбоо … фактылар табылган учурда',
    options: ['recordAndNotify'],
  },
  firstDay: { clause: '5.3.2', text: 'түзүлгөн учурдан тартып', options: ['nextDay', 'dayOfEvent'] },
  lastDay: { clause: '5.3.2', text: 'кечиктирбестен', options: ['moves', 'stays'] },
  daysBefore: {
    clause: '5.3.3',
    text: 'биринчи жыйналышын өткөргөнгө чейин үч жумушчу күндөн кечиктирбестен',
    options: ['thirdDayBack', 'threeClearDays'],
  },
  soon: { clause: '6.3', text: 'кыска мөөнөттө жазуу жүзүндө маалымдоого', options: ['setting'] },
  majority: {
    clause: '5.4.4',
    text: 'добуштарынын санынын көпчүлүгүн алган',
    options: ['overHalf', 'mostVotes'],
  },
  way: {
    clause: '5.4.4',
    text: 'же ушул жергиликтүү коомдоштукка ылайык келген башка ыкма менен',
    options: ['gathering', 'otherWay'],
  },
  chairElection: {
    clause: '5.4.6',
    text: 'ачык добуш берүү менен БМжБ тобунун мүчөлүгүнө шайланат',
    options: ['group', 'gathering'],
  },
  total: { clause: '7.2.3', text: 'мүчөлөрүнүн жалпы санынан', options: ['seated', 'seats'] },
  decisions: {
    clause: '7.2.3',
    text: 'жыйналыш ыйгарым укуктуу деп эсептелет',
    options: ['moreFor', 'halfPresent', 'halfAll'],
  },
  leads: { clause: '7.2.4', text: 'БМжБ тобунун ишин жетектейт', options: ['work', 'presides'] },
  newKenesh: {
    clause: '5.3.1',
    text: 'түзүлгөн учурдан тартып төрт жылды түзөт',
    options: ['goesOn', 'ends'],
  },
  periods: { clause: '8.1', text: '(жарым жыл, жыл)', options: ['both', 'year'] },
  givenActs: { clause: '8.1', text: 'органдары тарабынан берилген актылар', options: ['toBodies'] },
  considering: { clause: '8.3', text: '4.2. пунктуна ылайык', options: ['clause43'] },
  inKind: { clause: '6.2', text: 'акчалай же болбосо накталай', options: ['inKind'] },
  associations: {
    clause: '5.2.3',
    text: 'жарандардын жана алардын атынан чыккан жарандар',
    options: ['associations'],
  },
  conflictBar: {
    clause: '5.2.3',
    text: 'кызыкчылыктардын кагылышуусуна ээ болбоого тийиш',
    options: ['fromSubject', 'fromMembership'],
  },
  villageHead: {
    clause: '5.2.3',
    text: 'муниципалдык кызматкерлери',
    options: ['municipal', 'notMunicipal'],
  },
  quarterSign: { clause: '5.2.3', text: '4/1', options: ['quarter'] },
  appoints: { clause: '5.4.3', text: 'БМжБ тобунун мүчөлөрүн бекитет', options: ['kenesh', 'keneshChair'] },
  promptly: {
    clause: '7.3.1',
    text: 'өз убагында маалымдайт',
    options: ['noTerm', 'days3', 'days5', 'days10', 'days20'],
  },
  communityWord: { clause: '1', text: 'жергиликтүү коомдоштук', options: ['koomdoshtuk', 'jamaat'] },
} as const satisfies Record<string, Doubt>;

export type DoubtKey = keyof typeof doubts;

/** The reading in force for every doubtful place. */
export type Readings = { readonly [K in DoubtKey]: (typeof doubts)[K]['options'][number] };
