// The editions of the model regulation that are known, each with what it changes in the one before it.
import { allEditions, changesBetween, type EditionChange, type Regulation } from '#calendar';
import type { Environment } from '#core/ports';
import type { ClauseId } from '#rules/clauses';
import { columnWords, type Language, type LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';

/** An edition, or what it changes, behind its name. */
interface Described {
  readonly name: string;
  readonly description: string;
}

/** All that are known, in a language. */
export function readEditions(environment: Environment, language: LanguageCode): readonly Described[] {
  return shownEditions(allEditions, languageOf(environment, language));
}

/** Each edition with the day from which it holds, then what it changes in the one before it; oldest first. */
export function shownEditions(regulation: Regulation, language: Language): readonly Described[] {
  const { editions } = language.people;
  return regulation.flatMap(({ from, value }, at) => {
    const before = regulation[at - 1]?.value;
    const changes = before === undefined ? [] : changesBetween(before, value);
    return [
      {
        name: `${value.name} (${editions.from}: ${language.forms.date(from, 'cell')})`,
        description: regulation.length === 1 ? editions.only : '',
      },
      ...changes.map((change) => {
        const { what, was, now } = shown(change, language);
        return { name: what, description: `${was} → ${now}` };
      }),
    ];
  });
}

/** What differs, as it read and as it reads. */
interface ShownChange {
  readonly what: string;
  readonly was: string;
  readonly now: string;
}

function shown(change: EditionChange, language: Language): ShownChange {
  const { people, documents, forms, terms } = language;
  const { editions } = people;
  const addressees = columnWords(language, 'letters', 'addressee').choices;
  const both = <T>(of: { readonly was: T; readonly now: T }, words: (value: T) => string) => ({
    was: words(of.was),
    now: words(of.now),
  });
  switch (change.kind) {
    case 'term':
      return {
        what: `${editions.term}: ${terms.steps[change.id].step} (${change.id})`,
        ...both(change, (count) => forms.number(count)),
      };
    case 'limit':
      return { what: editions.limits[change.id], ...both(change, (count) => forms.number(count)) };
    case 'share': {
      const side = columnWords(language, 'members', 'side').choices[change.id] ?? change.id;
      return {
        what: `${editions.share}: ${side}`,
        ...both(change, (share) => `${forms.number(Math.round(share * 1000) / 10)} %`),
      };
    }
    case 'quorum':
      return { what: editions.quorum, ...both(change, (part) => `> ${part.join('/')}`) };
    case 'addressees':
      return {
        what: editions.addressees,
        ...both(change, (all) => all.map((one) => addressees[one] ?? one).join(', ')),
      };
    case 'actParts':
      return {
        what: editions.actParts,
        ...both(change, (all) => all.map((one) => documents.parts[one]).join(', ')),
      };
    case 'words':
      return {
        what: `${editions.words}: ${change.id}`,
        ...both(change, (words) => words ?? language.quotes[change.id as ClauseId]),
      };
  }
}
