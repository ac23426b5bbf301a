// What must be known of a survey to trust its figures: who asked whom, how, when, and what it cannot tell.
import type { Facts } from '#rules/facts';
import type { Disclosure } from '#survey/disclosure';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';

/** The box, item by item, in words: for a table in a document, or the lines of a sheet. */
export function disclosureRows(
  disclosure: Disclosure,
  { archive }: Pick<Facts, 'archive'>,
  language: Language,
): readonly (readonly [item: string, value: string])[] {
  const { box } = language.tally.results;
  const { forms } = language;
  const { response, error, groups, mode, from, to, place } = disclosure;
  const stated = (value: string | number | null) => (value === null ? box.notStated : `${value}`);
  const { complete, approached } = response;
  const days = [from, to].flatMap((day) => (day === null ? [] : [forms.date(day, 'cell')]));
  const title = archive.find(({ number }) => number === disclosure.wording)?.title ?? disclosure.wording;
  return [
    [
      box.ranBy[0],
      say(language, box.ranBy[1], {
        group: language.documents.common.group,
        members: disclosure.countedBy.length,
      }),
    ],
    [box.questions, disclosure.questions.join(' · ')],
    [box.wording, stated(title)],
    [box.population, stated(disclosure.population)],
    [box.frame, stated(disclosure.frame)],
    [box.selection[0], disclosure.random === null ? box.notStated : box.selection[disclosure.random ? 1 : 2]],
    [
      box.respondents[0],
      say(language, box.respondents[1], {
        people: disclosure.respondents ?? box.hidden,
        wanted: disclosure.wanted ?? box.notStated,
      }),
    ],
    [
      box.groups,
      groups
        .map(
          ({ group, people }) => `${columnWords(language, 'tally', group).header} – ${people ?? box.hidden}`,
        )
        .join(', '),
    ],
    [
      box.mode,
      mode === null ? box.notStated : (columnWords(language, 'surveys', 'mode').choices[mode] ?? mode),
    ],
    [box.when, [days.join('–'), place ?? ''].filter((part) => part !== '').join(', ') || box.notStated],
    [
      box.response,
      complete === null || approached === null || approached === 0
        ? box.notStated
        : `${percent(complete / approached, language)} (${complete} / ${approached})`,
    ],
    [
      box.error[0],
      error === null
        ? disclosure.random === true
          ? box.notStated
          : box.error[2]
        : say(language, box.error[1], { points: forms.number(Math.round(error * 1000) / 10) }),
    ],
    [box.weighting[0], box.weighting[1]],
    [box.limits, stated(disclosure.limits)],
  ];
}

function percent(share: number, { forms }: Language): string {
  return `${forms.number(Math.round(share * 1000) / 10)} %`;
}
