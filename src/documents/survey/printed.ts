// Surveys as documents print them: figures of all villages together, small cells hidden, for any document may be published.
import { groupedBy } from '#core/group';
import { type Counted, counted } from '#core/sources';
import type { Facts } from '#rules/facts';
import { agrees, roundFields, sameQuestion } from '#rules/surveys/rounds';
import { type Disclosure, disclosureOf } from '#survey/disclosure';
import { type FigureOptions, shareOf } from '#survey/figures';
import { type Group, groups, socialGroups, type TallyLine } from '#survey/groups';
import { type Difference, newcombe } from '#survey/newcombe';
import type { PrivacyOptions, PublicCell } from '#survey/privacy/protect';
import { type PublicFigure, publicFigures } from '#survey/public';
import { baseIn, type QuestionTable } from '#survey/question-table';
import { satisfaction } from '#survey/satisfaction';
import { surveyTables } from '#survey/survey-tables';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';

type SurveyFacts = Pick<Facts, 'surveys' | 'questions' | 'tally' | 'settings'>;

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
  /** The lines of the tally that it was counted from. */
  readonly source: Counted<'tally'>;
}

export interface PrintedSurvey {
  readonly survey: Survey;
  readonly questions: readonly PrintedQuestion[];
  readonly disclosure: Disclosure;
  /** How many batches do not count, because their entries contradict each other or the first is missing. */
  readonly leftOut: number;
}

/** The figures of one question: satisfaction now and in the round before, among all respondents. */
export interface Round {
  readonly question: string;
  readonly before: { readonly survey: string; readonly share: PrintedShare };
  readonly now: { readonly survey: string; readonly share: PrintedShare };
  readonly difference: Difference;
  /** Whether both samples were drawn at random: else nothing is said of how sure the change is. */
  readonly random: boolean;
}

/** Surveys of a workbook as a document prints them, and their comparison with the rounds before. */
export interface PrintedSurveys {
  readonly surveys: readonly PrintedSurvey[];
  readonly rounds: readonly Round[];
}

/** Those of the surveys that were counted; each is computed once. */
export function printedSurveys(surveys: readonly Survey[], facts: SurveyFacts): PrintedSurveys {
  const print = surveyPrinter(facts);
  const shown = surveys.map(print).filter(({ questions }) => questions.length > 0);
  return { surveys: shown, rounds: shown.flatMap((one) => roundsOf(one, print, facts)) };
}

function surveyPrinter(facts: SurveyFacts): (survey: Survey) => PrintedSurvey {
  const lines = groupedBy(facts.tally, ({ survey }) => survey);
  const questions = groupedBy(facts.questions, ({ survey }) => survey);
  const known = new Map<string, PrintedSurvey>();
  return (survey) => {
    const found =
      known.get(survey.number) ??
      printed(survey, questions.get(survey.number) ?? [], lines.get(survey.number) ?? [], facts.settings);
    known.set(survey.number, found);
    return found;
  };
}

function printed(
  survey: Survey,
  asked: readonly Question[],
  lines: readonly (TallyLine & { readonly number: string })[],
  { smallBase, privacyCell, countsDontKnow }: Facts['settings'],
): PrintedSurvey {
  const inOrder = [...asked].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
  const tallied = surveyTables(inOrder, lines);
  const { tables, leftOut } = tallied;
  const options = {
    smallBase,
    minimum: privacyCell,
    random: survey.random === true,
    scope: 'groups' as const,
  };
  const figures = groupedBy(figuresToPrint(tables, options), ({ question }) => question);
  const recordedIn = new Map(tables.map((table) => [table.question, table.groups]));
  const hides = ({ question, group }: PublicCell) =>
    !figures.get(question)?.some((figure) => figure.group === group && figure.base !== null);
  const countedBy = [...new Set(lines.flatMap(({ member }) => member ?? []))];
  return {
    ...{ survey, leftOut, disclosure: disclosureOf(survey, tallied, countedBy, { hides }) },
    questions: inOrder.flatMap((question) => {
      const own = figures.get(question.number) ?? [];
      const recorded = printedGroups.filter((group) => recordedIn.get(question.number)?.includes(group));
      if (own.length === 0) return [];
      const of = (group: Group) => own.filter((figure) => figure.group === group);
      const answers = of('all').map(({ answer }) => ({
        answer,
        shares: recorded.map((group) => of(group).find((figure) => figure.answer === answer) ?? HIDDEN),
      }));
      const satisfied = recorded.map((group) => satisfaction(of(group), countsDontKnow));
      return {
        ...{ question, groups: recorded, answers },
        base: (group) => of(group).find(({ base }) => base !== null)?.base ?? null,
        satisfied: satisfied.every((one) => one === null)
          ? null
          : satisfied.map((one) => (one === null ? HIDDEN : shareOf(one.satisfied, one.valid, options))),
        source: counted(
          'tally',
          lines.filter((line) => line.question === question.number),
        ),
      };
    }),
  };
}

/**
 * The figures of a survey in as many groups as leave the answers of all people to be seen: with every group more cells
 * must be hidden, of all people too, so the smallest groups give way first, then men: whoever reads of all, women and
 * men has those who stated no sex before him as well.
 */
function figuresToPrint(
  tables: readonly QuestionTable[],
  options: FigureOptions & PrivacyOptions,
): readonly PublicFigure[] {
  const among = (printed: readonly Group[]) => publicFigures(tables, { ...options, groups: printed });
  const hiddenOfAll = (figures: readonly PublicFigure[]) =>
    figures.filter(({ group, count, base }) => group === 'all' && (count === null || base === null)).length;
  const alone = among(['all']);
  for (const printed of groupSets(tables)) {
    const figures = among(printed);
    if (hiddenOfAll(figures) <= hiddenOfAll(alone)) return figures;
  }
  return alone;
}

/** Sets of groups to be tried: all that were recorded, then without the smallest, and so on. */
function groupSets(tables: readonly QuestionTable[]): readonly (readonly Group[])[] {
  const sizeOf = (group: Group) => Math.max(0, ...tables.map((table) => baseIn(table, group, null) ?? 0));
  const social = socialGroups
    .filter((group) => tables.some((table) => table.groups.includes(group)))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  const fewer = Array.from({ length: social.length + 1 }, (_, dropped) =>
    social.slice(0, social.length - dropped),
  );
  const hasUnstated = tables.some(({ answers }) => answers.some(({ total }) => (total.notStated ?? 0) > 0));
  const sexes: readonly (readonly Group[])[] = hasUnstated
    ? [['women', 'men', 'notStated'], ['women'], []]
    : [['women', 'men'], []];
  return sexes.flatMap((some) => fewer.map((groupsToo): readonly Group[] => ['all', ...some, ...groupsToo]));
}

/** The satisfied among all respondents; null where the answers are no such scale or it may not be told. */
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
    if (share === null || past === null) return [];
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
