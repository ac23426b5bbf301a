// A verdict in words: what, what to do, and the smallest repair.
import { shortened } from '#core/shortened';
import type { Figures, Repair, Verdict } from '#core/verdict';
import type { RuleId } from '#rules';
import { columnWords, type Language } from './index.ts';
import type { RuleWords } from './language.ts';
import { fill } from './template.ts';

/**
 * Fills a template in a language; choices by the path of their column, `members.side`, and headers and titles by
 * `column.header` (of `acts.date`) and `sheet.title` (of `acts`); whom something goes to in its case by `addressee.dative`.
 */
export function say(language: Language, template: string, figures: Figures = {}): string {
  return fill(template, figures, language.forms, (path, key) => choiceWord(language, path, key));
}

function choiceWord(language: Language, path: string, key: string): string {
  if (path === 'sheet.title') return language.sheets[key as keyof Language['sheets']].title;
  if (path === 'addressee.dative') return language.terms.toWhom[key as keyof Language['terms']['toWhom']];
  const [sheet = '', column = ''] = (path === 'column.header' ? key : path).split('.');
  if (path === 'column.header') return columnWords(language, sheet, column).header;
  return columnWords(language, sheet, column).choices[key] ?? key;
}

/** The most that a sentence quotes of what people wrote: enough to know a cell by, however much stands in it. */
const QUOTED = 200;

/** What the verdict says, as one sentence without its place; with what it rests on where that is the kenesh's own Жобо. */
export function sentence(language: Language, whole: Verdict): string {
  const verdict = { ...whole, figures: quoted(whole.figures) };
  const sentence = bareSentence(language, verdict);
  const { reference } = verdict.figures;
  if (reference === undefined || verdict.value === 'n/a') return sentence;
  return `${sentence} (${say(language, language.terms.ownNumber, { reference })})`;
}

function quoted(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      typeof figure === 'string' ? shortened(figure, QUOTED) : figure,
    ]),
  );
}

function bareSentence(language: Language, verdict: Verdict): string {
  const words: RuleWords = language.rules[verdict.rule as RuleId];
  if (verdict.value === 'met') return `${language.actions.met}: ${words.about}`;
  if (verdict.value === 'n/a') return `${language.actions.notApplicable}: ${words.about}`;
  if (isUncertain(verdict) && !('uncertain' in words.says))
    return say(language, language.terms.uncertainDue, { ...verdict.figures, about: words.about });
  if (isOfEdition(verdict))
    return say(language, language.terms.unknownEdition.message, { ...verdict.figures, about: words.about });
  const template = words.says[verdict.says ?? verdict.value];
  if (template === undefined)
    throw new Error(`No words for ${verdict.rule} (${verdict.says ?? verdict.value})`);
  return say(language, template, verdict.figures);
}

/** Whether a deadline may or may not have been kept, by the day on which an expected Eid falls. */
function isUncertain({ says }: Pick<Verdict, 'says'>): boolean {
  return says === 'uncertain';
}

/** Whether nothing was judged, for the edition of the regulation that the settings name is not known. */
function isOfEdition({ says }: Pick<Verdict, 'says'>): boolean {
  return says === 'unknownEdition';
}

/** What to do about a verdict, the smallest repairs included. */
export function whatToDo(language: Language, verdict: Verdict): string {
  if (isOfEdition(verdict)) return language.terms.unknownEdition.todo;
  const { todo } = language.rules[verdict.rule as RuleId];
  return [todo, ...verdict.repairs.map((repair) => repairWords(language, repair))].join(' ');
}

/** One smallest repair as a sentence. */
function repairWords(language: Language, { assumed, moves }: Repair): string {
  const { actions } = language;
  const moved = moves.map((move) => say(language, actions.move, move)).join('; ');
  const given = Object.entries(assumed)
    .filter(([, count]) => count > 0)
    .map(([side, count]) => `${choiceWord(language, 'members.side', side)}${count > 1 ? ` × ${count}` : ''}`)
    .join(', ');
  const assuming = given === '' ? '' : say(language, actions.assuming, { assumed: given });
  return `${say(language, actions.repair, { moves: moved })}${assuming}.`;
}
