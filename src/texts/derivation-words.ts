// How a due date was counted, in words: anchor, term, days skipped and why, edition of the calendar.
import { type Derivation, deadlines, skippedRanges, type TermId } from '#calendar';
import type { Language } from './index.ts';
import { say } from './verdict-words.ts';

/** One line of text; weekends are not listed one by one. */
export function derivationWords(language: Language, id: TermId, derivation: Derivation): string {
  const { terms, forms } = language;
  const { term, anchor, due, movedFrom, earliest, latest, editions, outsideTable } = derivation;
  const anchorWords = terms.anchors[deadlines[id].from];
  if (term.unit === 'period') return say(language, terms.period, { anchor: anchorWords, due });
  const counted = { anchor: anchorWords, date: anchor, count: term.count, unit: terms.units[term.unit], due };
  const days = skippedRanges(derivation.skipped)
    .filter(({ reason }) => reason !== 'weekend')
    .map(({ from, to, reason }) => {
      const span =
        from === to ? forms.date(from, 'cell') : `${forms.date(from, 'cell')}–${forms.date(to, 'cell')}`;
      return `${span} (${terms.reasons[reason]})`;
    });
  const parts = [
    say(language, term.direction === 'after' ? terms.after : terms.before, counted),
    days.length > 0 ? say(language, terms.skipped, { days: days.join(', ') }) : '',
    derivation.reference === null ? '' : say(language, terms.ownNumber, { reference: derivation.reference }),
    movedFrom === null ? '' : say(language, terms.moved, { movedFrom }),
    earliest === latest ? '' : say(language, terms.uncertain, { earliest, latest }),
    outsideTable ? terms.outsideTable : '',
    editions.length > 0
      ? say(language, terms.edition, { editions: editions.map((one) => terms.editions[one]).join(', ') })
      : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
