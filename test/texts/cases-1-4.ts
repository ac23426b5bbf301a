// Facts that bring the rules of sections I–IV, the checks of data and the question about kin to say everything they can.
import { type Case, day } from '../rules/support.ts';

const term = { kind: 'request', termDays: 10, termBasis: '№ 217', termUnit: 'working' } as const;
const programme = { type: 'programme', plannedSum: 100, plannedFrom: day('2024-01-09') } as const;

export const casesOf1To4: Readonly<Record<string, Case>> = {
  'plan and indicators without particulars': {
    plan: [{ what: 'Сурамжылоо' }],
    indicators: [{ name: 'Таза суу' }, { name: 'Жол' }],
    values: [{ indicator: 'КӨ-002', value: 60 }],
    subjects: [
      { ...programme, plannedTo: day('2024-06-28') },
      { ...programme, actualSum: 120, constraint: 'Каражат жетпеди' },
      { ...programme, actualSum: 120, measure: 'Бюджетти тактоо' },
    ],
  },
  'findings that rest on little': {
    findings: [
      { found: 'Көпүрө ремонттолгон эмес' },
      { source: 'Т.Байбагышов' },
      { evidence: ['Д-001'] },
      { source: 'жок' },
      { source: 'К.Мусаев', secondSource: 'К.Мусаев' },
      { source: 'К.Мусаев', evidence: ['Д-009'] },
    ],
  },
  'a reading that nobody owns': {
    choices: [
      {
        number: 'meetings',
        clause: null,
        text: null,
        doubt: null,
        options: null,
        chosen: 'atLeastOnce',
        chosenBy: null,
        decision: null,
      },
    ],
  },
  'recommendations without an answer': {
    recommendations: [{}, { due: day('2024-10-01') }, { answer: 'silence' }, { answer: 'refused' }],
  },
  'data that cannot be true': {
    settings: { formed: day('2024-10-06'), keneshFormed: day('2024-09-01') },
    members: [
      { name: 'Т.Байбагышов', village: 'Терек', replaces: 'М-099' },
      { name: 'Т.Байбагышов', village: 'Терек', replaces: 'М-099' },
    ],
    candidates: [{ name: 'А.Асанов' }, { name: 'Ө.Ажиева' }, { name: 'О.Ажиева' }],
    activities: [{ from: day('2024-09-20'), to: day('2024-09-19') }],
    steps: [{ term: '5.4.1', done: day('2024-08-31') }],
  },
  namesakes: { members: [{ name: 'А.Боталиев' }, { name: 'К.Боталиев' }] },
  'subjects and objects without particulars': {
    subjects: [{}, { type: 'project' }, { type: 'procurement' }],
    objects: [{ type: 'executive' }, {}],
  },
  'two executive bodies': { objects: [{ type: 'executive' }, { type: 'executive' }] },
  'no executive body': { objects: [{ type: 'municipal' }] },
  'requests without particulars, late and refused': {
    letters: [
      { kind: 'request', refusal: 'other' },
      {
        ...term,
        letter: '№ 9',
        sent: day('2024-01-15'),
        received: day('2024-01-15'),
        refusal: 'stateSecret',
      },
      {
        ...term,
        termUnit: null,
        sent: day('2024-09-02'),
        received: day('2024-09-02'),
        answered: day('2024-09-14'),
      },
      { ...term, sent: day('2024-09-02') },
      { ...term, received: day('2024-09-02') },
      { ...term, received: day('2024-09-02'), answered: day('2024-10-01') },
    ],
  },
  'acts answered late or never': {
    objects: [{ type: 'municipal' }],
    acts: [
      { state: 'received' },
      { receivedObject: day('2024-08-01') },
      { object: 'О-001', receivedObject: day('2024-08-01'), receivedExecutive: day('2024-08-01') },
      {
        object: 'О-001',
        receivedObject: day('2024-08-01'),
        answeredObject: day('2024-10-01'),
        receivedExecutive: day('2024-08-01'),
        answeredExecutive: day('2024-10-01'),
      },
    ],
  },
};
