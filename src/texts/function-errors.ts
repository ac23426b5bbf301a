// What a custom function says, in Kyrgyz, of an argument that it cannot use.
import { kyForms } from './ky-forms.ts';

const argument = (name: string) => `«${name}» аргументинде`;

/** One sentence for each way in which an argument can be unusable; `name` is the argument's. */
export const functionErrors = {
  oneCell: (name: string) => `${argument(name)} бир гана уяча болушу керек.`,
  date: (name: string) => `${argument(name)} дата болушу керек, мисалы 17.09.2024.`,
  dates: (name: string) => `${argument(name)} даталар гана болушу керек, мисалы 17.09.2024.`,
  number: (name: string) => `${argument(name)} сан болушу керек.`,
  integer: (name: string, least: number, most: number) =>
    `${argument(name)} ${kyForms.number(least, 'ablative')} ${kyForms.number(most, 'dative')} чейинки бүтүн сан болушу керек.`,
  fraction: (name: string) => `${argument(name)} 0дөн чоң, 1ден кичине сан болушу керек, мисалы 0,95.`,
  text: (name: string) => `${argument(name)} текст болушу керек.`,
  choice: (name: string, choices: readonly string[]) =>
    `${argument(name)} булардын бири болушу керек: ${choices.join(', ')}.`,
  empty: (name: string) => `${argument(name)} бир да маани жок.`,
  tooShort: (name: string, other: string) =>
    `«${name}» аргументинин саптары «${other}» аргументиникинен аз болбошу керек.`,
  tableRows: (name: string) =>
    `${argument(name)} мамычалардын ачкычтары бар биринчи сабы менен кошо барак болушу керек.`,
  noKey: (name: string, key: string) => `«${name}» аргументинин биринчи сабында «${key}» деген ачкыч жок.`,
  notFound: (name: string, other: string) =>
    `«${name}» аргументиндеги маани «${other}» аргументинде табылган жок.`,
  people: (name: string, key: string) =>
    `«${name}» аргументинде «${key}» мамычасына 0дөн кем эмес бүтүн сан жазылышы керек.`,
  entries: (name: string, key: string, choices: readonly string[]) =>
    `«${name}» аргументинде «${key}» мамычасына булардын бири жазылышы керек: ${choices.join(', ')}.`,
  notAgreed: (name: string) => `«${name}» аргументинде бул суроонун эки киргизүүсү бири-бирине дал келбейт.`,
  notCounted: (name: string, other: string) =>
    `«${name}» аргументиндеги топ «${other}» аргументинде саналган эмес.`,
  tooMany: (name: string, other: string) => `«${name}» аргументи «${other}» аргументинен көп болбошу керек.`,
} as const;
