// What must be known of a survey to trust its figures: who asked whom, how, when, and what it cannot tell.
import type { Facts } from '#rules/facts';
import { responseRate } from '#survey/sample';
import { columnWords, type Language } from '#texts';
import { tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import { dateWords } from '../frame.ts';
import type { PrintedSurvey } from './printed.ts';

type BoxFacts = Pick<Facts, 'archive' | 'settings'>;

/** The lines of the box, each with its name. */
export function disclosureLines(
  printed: PrintedSurvey,
  facts: BoxFacts,
  language: Language,
): readonly (readonly [name: string, text: string])[] {
  const { box } = language.documents.surveys;
  const { survey, leftOut } = printed;
  const { place, from, to, limits } = survey;
  const days =
    from === null && to === null ? null : `${dateWords(language, from)} – ${dateWords(language, to)}`;
  const lines: readonly (readonly [string, string | null])[] = [
    [box.by, language.documents.common.group],
    [box.wording, facts.archive.find(({ number }) => number === survey.wording)?.title ?? survey.wording],
    [box.population, survey.population === null ? null : language.forms.number(survey.population)],
    [box.frame, box.noFrame],
    [box.selection, selectionWords(printed, language)],
    [box.respondents, respondentWords(printed, language)],
    [box.mode, modeWords(printed, language)],
    [box.when, [days, place].filter((text) => text !== null).join('; ') || null],
    [box.response, responseWords(printed, language)],
    [box.error, survey.random === true ? box.interval : box.noInterval],
    [box.weighting, box.noWeighting],
    [box.limits, limits ?? box.noLimits],
    ...(leftOut > 0 ? [[box.leftOut, language.forms.number(leftOut)] as const] : []),
  ];
  return lines.map(([name, text]) => [name, text ?? box.notStated]);
}

function selectionWords({ survey: { random } }: PrintedSurvey, language: Language): string | null {
  const { box } = language.documents.surveys;
  if (random === null) return null;
  return random ? box.random : box.notRandom;
}

/** n of all and of each group, by the question that most people answered. */
function respondentWords({ questions, forms }: PrintedSurvey, language: Language): string | null {
  const { box } = language.documents.surveys;
  const [fullest] = [...questions].sort((one, other) => (other.base('all') ?? 0) - (one.base('all') ?? 0));
  const n = forms ?? fullest?.base('all') ?? null;
  if (n === null) return null;
  const groups = (fullest?.groups ?? [])
    .filter((group) => group !== 'all')
    .map((group) => {
      const base = fullest?.base(group) ?? null;
      return `${columnWords(language, 'tally', group).header} – ${base ?? language.documents.surveys.hidden}`;
    });
  return [say(language, box.n, { n }), ...groups].join('; ');
}

function modeWords({ survey: { mode, instrument } }: PrintedSurvey, language: Language): string | null {
  const word = (column: 'mode' | 'instrument', key: string | null) =>
    key === null ? [] : [columnWords(language, 'surveys', column).choices[key] ?? key];
  return [...word('instrument', instrument), ...word('mode', mode)].join(', ') || null;
}

/** complete / (complete + refused + not reached); null where one of these is not stated. */
function responseWords({ survey, forms }: PrintedSurvey, language: Language): string | null {
  const { approached, refused, notReached } = survey;
  if (refused === null || notReached === null) return null;
  const complete = forms ?? (approached === null ? null : approached - refused - notReached);
  const rate = complete === null || complete < 0 ? null : responseRate(complete, refused, notReached);
  if (rate === null || complete === null) return null;
  const { rateText } = language.documents.surveys.box;
  return say(language, rateText, { percent: tenths(rate, language), complete, refused, notReached });
}
