// A survey as papers show it: its figures by group and village with the disclosure box, in public copies without what tells of few.
import { groupedBy } from '#core/group';
import type { Facts } from '#rules/facts';
import { type Disclosure, disclosureOf } from '#survey/disclosure';
import { type FigureOptions, figuresOf } from '#survey/figures';
import { protect } from '#survey/privacy/protect';
import { isInScope, SCOPE } from '#survey/privacy/scope';
import { type PublicFigure, publicFigures } from '#survey/public';
import { satisfaction } from '#survey/satisfaction';
import { surveyTables } from '#survey/survey-tables';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';

/** The figures of a question in one group over all villages, or of all people in one village. */
export interface PaperLine {
  /** Null for all people of a village. */
  readonly group: PublicFigure['group'];
  /** Null for all villages; empty for a village that is not stated. */
  readonly village: string | null;
  readonly base: number | null;
  /** An answer each, in the question's order. */
  readonly figures: readonly PublicFigure[];
  /** The satisfied among the valid answers; null where the answers are no such scale, too few, or not to be told. */
  readonly satisfied: number | null;
}

export interface PaperQuestion {
  readonly question: Question;
  readonly lines: readonly PaperLine[];
}

export interface SurveyPaper {
  readonly survey: Survey;
  readonly disclosure: Disclosure;
  readonly questions: readonly PaperQuestion[];
  /** Whether any figure was left out for what it would tell. */
  readonly hides: boolean;
  readonly smallBase: number;
}

type Given = Pick<Facts, 'questions' | 'tally'> & {
  readonly settings: Pick<Facts['settings'], 'smallBase' | 'privacyCell' | 'countsDontKnow'>;
};

/**
 * A survey for paper; null where nothing of it was counted. Print it with `surveyBlocks` of survey-blocks.ts, or take
 * its lines for a chart: a figure that is null there is not to be drawn.
 * @param isPublic whether everybody may read the paper. Then numbers below the settings' bound are null, and so are
 * those by which they could be computed. All public papers must take a survey's figures from here: figures of another
 * scope beside these would give hidden ones back.
 */
export function surveyPaper(survey: Survey, facts: Given, isPublic: boolean): SurveyPaper | null {
  const { smallBase, privacyCell, countsDontKnow } = facts.settings;
  const lines = facts.tally.filter((row) => row.survey === survey.number);
  const questions = facts.questions
    .filter((question) => question.survey === survey.number)
    .sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
  const counted = surveyTables(questions, lines);
  const { tables } = counted;
  if (!tables.some(({ groups }) => groups.length > 0)) return null;
  const options: FigureOptions = { smallBase, random: survey.random === true };
  const figures: readonly PublicFigure[] = isPublic
    ? publicFigures(tables, { ...options, minimum: privacyCell })
    : tables.flatMap((table) => figuresOf(table, options)).filter(inScope);
  const privacy = isPublic ? protect(tables, { minimum: privacyCell }) : null;
  const countedBy = [...new Set(lines.flatMap(({ member }) => member ?? []))];
  const byQuestion = groupedBy(figures, ({ question }) => question);
  return {
    survey,
    disclosure: disclosureOf(survey, counted, countedBy, privacy),
    questions: questions.flatMap((question) => {
      const own = byQuestion.get(question.number) ?? [];
      return own.length === 0 ? [] : [{ question, lines: linesOf(own, smallBase, countsDontKnow) }];
    }),
    hides: figures.some(({ noShare }) => noShare === 'hidden'),
    smallBase,
  };
}

function inScope({ group, village }: PublicFigure): boolean {
  return isInScope(SCOPE, group, village);
}

function linesOf(
  figures: readonly PublicFigure[],
  smallBase: number,
  countsDontKnow: boolean,
): readonly PaperLine[] {
  const places = groupedBy(figures, ({ group, village }) => JSON.stringify([group, village]));
  return [...places.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const satisfied = satisfaction(own, countsDontKnow);
    const isShown = satisfied !== null && satisfied.valid >= smallBase;
    const { group, village, base } = first;
    return [{ group, village, base, figures: own, satisfied: isShown ? satisfied.share : null }];
  });
}
