// Surveys as documents print them: figures of all villages together, small cells hidden, for any document may be published.
import { groupedBy } from '#core/group';
import { type Counted, counted } from '#core/sources';
import type { Facts } from '#rules/facts';
import { agrees, roundFields, sameQuestion } from '#rules/shared/surveys/rounds';
import { type Disclosure, disclosureOf } from '#survey/disclosure';
import type { Doubt } from '#survey/doubts';
import { type FigureOptions, shareOf } from '#survey/figures';
import { type Group, groups, type TallyLine } from '#survey/groups';
import { type Difference, newcombe } from '#survey/newcombe';
import type { Privacy } from '#survey/privacy';
import { type PublicFigure, publicFigures } from '#survey/public';
import { besidePublished, type PublishedSurvey } from '#survey/published';
import type { QuestionTable } from '#survey/question-table';
import { satisfaction, satisfiedOfAll } from '#survey/satisfaction';
import { linesBySurvey, type SurveyTables, surveyTables } from '#survey/survey-tables';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';
import { publishedOf } from './published.ts';

type SurveyFacts = Pick<Facts, 'surveys' | 'questions' | 'tally' | 'settings' | 'archive' | 'letters'>;

/** Of whom an answer is printed; «not stated» only fills the sum. */
export const printedGroups = groups.filter(isPrinted);

export type PrintedGroup = Exclude<Group, 'notStated'>;

function isPrinted(group: Group): group is PrintedGroup {
  return group !== 'notStated';
}

/** A share as it is printed; null where it is hidden or its base too small. */
export type PrintedShare = Pick<PublicFigure, 'count' | 'base' | 'share' | 'interval'>;

export interface PrintedQuestion {
  readonly question: Question;
  /** Those that somebody recorded, in their order. */
  readonly groups: readonly Group[];
  /** The respondents of a group; null where they are hidden or not known. */
  base(group: Group): number | null;
  readonly answers: readonly { readonly answer: string; readonly shares: readonly PrintedShare[] }[];
  /** The satisfied in each group; null where the answers are no such scale. */
  readonly satisfied: readonly PrintedShare[] | null;
  /** Whether the answers are such a scale. */
  readonly isScale: boolean;
  /** Whether these are shares of all respondents, not of the valid answers alone. */
  readonly isOfAll: boolean;
  /** What makes its figures doubtful. */
  readonly doubts: readonly Doubt[];
  /** The lines of the tally that it was counted from. */
  readonly source: Counted<'tally'>;
}

export interface PrintedSurvey {
  readonly survey: Survey;
  readonly questions: readonly PrintedQuestion[];
  readonly disclosure: Disclosure;
  readonly leftOut: SurveyTables['leftOut'];
  /** Whether groups are left out, for other counts of it were published before. */
  readonly isNarrowed: boolean;
  /** Whether nothing is reported, for a paper is out of which it is not known what it reports. */
  readonly isUnknown: boolean;
  /** The questions that stay as they were published before. */
  readonly kept: readonly string[];
  readonly published: PublishedSurvey;
}

/** The figures of one question: satisfaction now and in the round before, among all respondents. */
export interface Round {
  readonly question: string;
  readonly before: { readonly survey: string; readonly share: PrintedShare };
  readonly now: { readonly survey: string; readonly share: PrintedShare };
  readonly difference: Difference;
  /** Whether both samples were drawn at random: otherwise the certainty of the change is not stated. */
  readonly random: boolean;
}

/** Surveys of a workbook as a document prints them, and their comparison with the rounds before. */
export interface PrintedSurveys {
  readonly surveys: readonly PrintedSurvey[];
  readonly rounds: readonly Round[];
  /** What they tell, that a later paper can be held against it. */
  readonly published: readonly PublishedSurvey[];
}

/** Those of the surveys that were counted; each is computed once. */
export function printedSurveys(surveys: readonly Survey[], facts: SurveyFacts): PrintedSurveys {
  const known = new Map<string, PrintedSurvey>();
  const print = surveyPrinter(facts, known);
  const shown = surveys.map(print).filter(({ questions }) => questions.length > 0);
  const rounds = shown.flatMap((one) => roundsOf(one, print, facts));
  const published = [...known.values()]
    .filter(({ questions }) => questions.length > 0)
    .map((one) => one.published);
  return { surveys: shown, rounds, published };
}

function surveyPrinter(
  facts: SurveyFacts,
  known: Map<string, PrintedSurvey>,
): (survey: Survey) => PrintedSurvey {
  const lines = linesBySurvey(facts.tally, facts.questions);
  const questions = groupedBy(facts.questions, ({ survey }) => survey);
  return (survey) => {
    const found =
      known.get(survey.number) ??
      printed(survey, questions.get(survey.number) ?? [], lines.get(survey.number) ?? [], facts);
    known.set(survey.number, found);
    return found;
  };
}

function printed(
  survey: Survey,
  asked: readonly Question[],
  lines: readonly (TallyLine & { readonly number: string })[],
  facts: SurveyFacts,
): PrintedSurvey {
  const { smallBase, privacyCell, countsDontKnow } = facts.settings;
  const inOrder = [...asked].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
  const counts = surveyTables(inOrder, lines);
  const earlier = publishedOf(survey, facts);
  const { tables, privacy, kept, published } = besidePublished(
    survey.number,
    counts.tables,
    earlier,
    privacyCell,
  );
  const tallied = { ...counts, tables };
  const options = { smallBase, random: survey.random === true, countsDontKnow };
  const figures = groupedBy(publicFigures(tables, privacy, options), ({ question }) => question);
  const tableOf = new Map(tables.map((table) => [table.question, table]));
  const countedBy = [...new Set(lines.flatMap(({ member }) => member ?? []))];
  return {
    survey,
    leftOut: counts.leftOut,
    isNarrowed: published.questions.some(({ detail }) => detail !== 'whole'),
    isUnknown: published.questions.some(({ detail }) => detail === 'nothing'),
    kept,
    published,
    disclosure: disclosureOf(survey, tallied, countedBy, privacy),
    questions: inOrder.flatMap((question) => {
      const own = figures.get(question.number) ?? [];
      const table = tableOf.get(question.number);
      if (own.length === 0 || table === undefined) return [];
      const recorded = printedGroups.filter((group) => table.groups.includes(group));
      const of = (group: Group) => own.filter((figure) => figure.group === group);
      // Nobody is counted there only of an answer of no opinion.
      const given = of('all').filter(({ count }) => count !== 0);
      const answers = given.map(({ answer }) => ({
        answer,
        shares: recorded.map((group) => of(group).find((figure) => figure.answer === answer) ?? HIDDEN),
      }));
      return {
        question,
        groups: recorded,
        answers,
        base: (group) => of(group).find(({ base }) => base !== null)?.base ?? null,
        doubts: table.doubts,
        isScale: satisfiedOfAll(table) !== null,
        ...satisfiedIn(table, of, recorded, privacy, options),
        source: counted(
          'tally',
          lines.filter((line) => line.question === question.number),
        ),
      };
    }),
  };
}

/**
 * The satisfied in each group. Where a share of the valid answers would tell of few people, it is of all respondents
 * together, those without an opinion among them.
 */
function satisfiedIn(
  table: QuestionTable,
  of: (group: Group) => readonly PublicFigure[],
  recorded: readonly PrintedGroup[],
  privacy: Privacy,
  options: FigureOptions & { readonly countsDontKnow: boolean },
): Pick<PrintedQuestion, 'satisfied' | 'isOfAll'> {
  const found = recorded.map((group) => satisfaction(of(group), options.countsDontKnow));
  const ofAll = privacy.tellsSatisfied(table.question) ? satisfiedOfAll(table) : null;
  if (found[recorded.indexOf('all')] == null && ofAll !== null)
    return {
      satisfied: recorded.map((group) =>
        group === 'all' ? shareOf(ofAll.count, ofAll.base, options) : HIDDEN,
      ),
      isOfAll: true,
    };
  const shares = found.map((one) => (one === null ? HIDDEN : shareOf(one.satisfied, one.valid, options)));
  return { satisfied: found.every((one) => one === null) ? null : shares, isOfAll: false };
}

/** The satisfied among all respondents; null where the answers are no such scale or it may not be reported. */
export function allSatisfied({ groups, satisfied }: PrintedQuestion): PrintedShare | null {
  const share = satisfied?.[groups.indexOf('all')];
  return share === undefined || share.share === null ? null : share;
}

const HIDDEN: PrintedShare = { count: null, base: null, share: null, interval: null };

/** The satisfied in a survey and in the round before, for each question of both; none where the rounds do not compare. */
function roundsOf(
  now: PrintedSurvey,
  print: (survey: Survey) => PrintedSurvey,
  { surveys }: Pick<Facts, 'surveys'>,
): readonly Round[] {
  const earlier = surveys.find(({ number }) => number === now.survey.roundOf);
  if (earlier === undefined || roundFields.some((field) => agrees(field, now.survey, earlier) !== true))
    return [];
  const before = print(earlier);
  const asked = before.questions.map(({ question }) => question);
  return now.questions.flatMap((one) => {
    const same = sameQuestion(one.question, asked);
    const found = before.questions.find(({ question }) => question.number === same?.number);
    const [share, past] = [allSatisfied(one), found === undefined ? null : allSatisfied(found)];
    if (share === null || past === null || one.isOfAll !== found?.isOfAll) return [];
    return [
      {
        question: one.question.text ?? one.question.number,
        before: { survey: earlier.number, share: past },
        now: { survey: now.survey.number, share },
        difference: newcombe(share.count ?? 0, share.base ?? 0, past.count ?? 0, past.base ?? 0),
        random: now.survey.random === true && earlier.random === true,
      },
    ];
  });
}
