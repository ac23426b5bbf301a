// The box beside a survey's figures, item by item: what is stated is printed as it is, what is not is never a figure.
import { disclosureRows } from '#documents/survey/disclosure';
import type { Disclosure } from '#survey/disclosure';
import { languages } from '#texts/all';
import { day, factsOf } from '../rules/support.ts';

const { ky } = languages;
const { box } = ky.tally.results;
const facts = factsOf({ archive: [{ title: 'Анкета №1' }] });

const stated: Disclosure = {
  countedBy: ['М-001', 'М-002', 'М-003'],
  questions: ['Суу барбы?', 'Тазабы?'],
  wording: 'АР-001',
  population: 900,
  frame: 'кожолук китеби',
  random: true,
  wanted: 100,
  respondents: 96,
  groups: [
    { group: 'women', people: 50 },
    { group: 'men', people: null },
  ],
  mode: 'faceToFace',
  from: day('2025-04-01'),
  to: day('2025-04-25'),
  place: 'Терек',
  response: { complete: 96, approached: 120 } as Disclosure['response'],
  error: 0.0957,
  limits: 'Жайлоодогулар камтылган жок.',
};

const printed = (given: Partial<Disclosure>, item: string) =>
  disclosureRows({ ...stated, ...given }, facts, ky).find(([name]) => name === item)?.[1];

const NOT_STATED = 'көрсөтүлгөн эмес';

test.each<[string, string, Partial<Disclosure>, string]>([
  [
    'how many counted',
    box.ranBy[0],
    {},
    'Биргелешкен мониторинг жана баалоо тобу; анкеталарды 3 мүчө санаган',
  ],
  ['the questions', box.questions, {}, 'Суу барбы? · Тазабы?'],
  ['the wording by its title', box.wording, { wording: facts.archive[0]?.number ?? null }, 'Анкета №1'],
  ['wording that is not in the archive', box.wording, { wording: 'АР-999' }, 'АР-999'],
  ['no wording', box.wording, { wording: null }, NOT_STATED],
  ['the population', box.population, {}, '900'],
  ['a population of none', box.population, { population: 0 }, '0'],
  ['no population', box.population, { population: null }, NOT_STATED],
  ['the frame', box.frame, {}, 'кожолук китеби'],
  ['chosen at random', box.selection[0], {}, 'туш келди тандоо'],
  ['not at random', box.selection[0], { random: false }, 'туш келди тандоо эмес'],
  ['chosen in an unknown way', box.selection[0], { random: null }, NOT_STATED],
  ['who answered', box.respondents[0], {}, '96, болжолдонгону 100'],
  ['respondents hidden', box.respondents[0], { respondents: null }, '×, болжолдонгону 100'],
  ['none wanted', box.respondents[0], { wanted: null }, `96, болжолдонгону ${NOT_STATED}`],
  ['groups, a hidden one among them', box.groups, {}, 'Аялдар – 50, Эркектер – ×'],
  ['no mode', box.mode, { mode: null }, NOT_STATED],
  ['days and place', box.when, {}, '01.04.2025–25.04.2025, Терек'],
  ['one day, no place', box.when, { to: null, place: null }, '01.04.2025'],
  ['place alone', box.when, { from: null, to: null }, 'Терек'],
  ['neither', box.when, { from: null, to: null, place: null }, NOT_STATED],
  ['the response', box.response, {}, '80 % (96 / 120)'],
  ['nobody approached', box.response, { response: { ...stated.response, approached: 0 } }, NOT_STATED],
  ['approached unknown', box.response, { response: { ...stated.response, approached: null } }, NOT_STATED],
  ['complete unknown', box.response, { response: { ...stated.response, complete: null } }, NOT_STATED],
  ['the error', box.error[0], {}, '±9,6 пайыздык пунктка чейин, ишенимдүүлүгү 95 %'],
  [
    'an error of zero: all were asked',
    box.error[0],
    { error: 0 },
    '±0 пайыздык пунктка чейин, ишенимдүүлүгү 95 %',
  ],
  ['a random sample of unknown size', box.error[0], { error: null }, NOT_STATED],
  [
    'a sample that is not random',
    box.error[0],
    { error: null, random: false },
    'эсептелбейт: тандоо туш келди эмес',
  ],
  ['no limits', box.limits, { limits: null }, NOT_STATED],
])('%s', (_, item, given, expected) => {
  expect(printed(given, item)).toBe(expected);
});
