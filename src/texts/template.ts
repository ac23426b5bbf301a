// Fills a template's places: `{size}`, a figure or date in a form `{due:ablative}`, a spoken count `{size:spoken}`, bounds of a part `{seats:span}`, a choice's word `{side:members.side}`.
import { type CivilDate, parseDate } from '#core/date';
import type { Figure, Figures } from '#core/verdict';
import type { DateForm, Forms, NumberCase } from './forms.ts';

/** Finds the word of a choice, `members.side` and `deputy`. */
export type ChoiceWord = (path: string, key: string) => string;

/**
 * The text with its places filled. Throws where the figures lack a place: a template and its rule must agree.
 */
export function fill(template: string, figures: Figures, forms: Forms, choiceWord: ChoiceWord): string {
  return template.replace(/\{(\w+)(?::([\w.]+))?\}/g, (_, name: string, form?: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`No figure «${name}» for «${template}»`);
    return write(figure, form, forms, choiceWord);
  });
}

function write(figure: Figure, form: string | undefined, forms: Forms, choiceWord: ChoiceWord): string {
  if (form === 'span') return spanWords(`${figure}`, forms);
  if (typeof figure === 'number' && form === 'spoken') return forms.spoken(figure);
  if (typeof figure === 'number') return forms.number(figure, form as NumberCase | undefined);
  if (form?.includes('.')) return figure === '' ? '—' : choiceWord(form, figure);
  const date = form === undefined ? null : parseDate(figure);
  return date ? forms.date(date as CivilDate, form as DateForm) : figure;
}

/** `6`, or `6…7` as rules write bounds. */
function spanWords(text: string, forms: Forms): string {
  const [least = '', most = least] = text.split('…');
  return forms.span(Number(least), Number(most));
}
