// The report's figures by object and by theme, each with its rows.
import { groupedBy } from '#core/group';
import { type Counted, counted } from '#core/sources';
import type { Facts } from '#rules/facts';
import type { Finding } from '#tables/findings';
import type { Language } from '#texts';
import { objectName, subjectTitle } from '../frame.ts';
import type { Sourced } from '../sources.ts';
import { countOf } from './figures.ts';
import type { Scope } from './scope.ts';

export interface ObjectFigures {
  readonly object: Facts['objects'][number];
  readonly acts: Counted<'acts'>;
  readonly identified: Counted<'findings'>;
  readonly fixed: Counted<'findings'>;
  readonly partly: Counted<'findings'>;
}

export interface ThemeFigures {
  /** Null where no act and no plan item says what a finding is about. */
  readonly subject: string | null;
  readonly identified: Counted<'findings'>;
  readonly fixed: Counted<'findings'>;
  readonly partly: Counted<'findings'>;
}

/** Each object that the plan, an activity's item, an act or a finding of the period is about. */
export function objectsOf({ plan, acts, findings }: Scope, facts: Facts): Facts['objects'] {
  const named = new Set([...plan, ...acts, ...findings].map(({ object }) => object));
  return facts.objects.filter(({ number }) => named.has(number));
}

export function objectFigures(scope: Scope, facts: Facts): readonly ObjectFigures[] {
  const problems = groupedBy(scope.findings.filter(isProblem), objectFinder(facts));
  return objectsOf(scope, facts).map((object) => {
    const own = problems.get(object.number) ?? [];
    const acts = scope.acts.filter((act) => act.object === object.number);
    return {
      object,
      acts: counted('acts', acts),
      identified: counted('findings', own),
      fixed: counted('findings', own.filter(isFixed)),
      partly: counted('findings', own.filter(isPartly)),
    };
  });
}

export function themeFigures({ findings }: Scope, facts: Facts): readonly ThemeFigures[] {
  const themes = groupedBy(findings.filter(isProblem), themeFinder(facts));
  return [...themes].map(([subject, own]) => ({
    subject,
    identified: counted('findings', own),
    fixed: counted('findings', own.filter(isFixed)),
    partly: counted('findings', own.filter(isPartly)),
  }));
}

/** The rows behind both tables; a figure of zero has none. */
export function groupedSources(scope: Scope, facts: Facts, language: Language): readonly Sourced[] {
  const { report: words, figures: names } = language.documents;
  const ofObjects = objectFigures(scope, facts).flatMap(({ object, acts, identified, fixed, partly }) => {
    const of = objectName(object.number, facts) ?? object.number;
    return [
      { name: `${of}: ${words.actCount}`, source: acts },
      { name: `${of}: ${names.identified}`, source: identified },
      { name: `${of}: ${names.fixed}`, source: fixed },
      { name: `${of}: ${names.partly}`, source: partly },
    ];
  });
  const ofThemes = themeFigures(scope, facts).flatMap(({ subject, identified, fixed, partly }) => {
    const of = subjectTitle(subject, facts) ?? words.noTheme;
    return [
      { name: `${of}: ${names.identified}`, source: identified },
      { name: `${of}: ${names.fixed}`, source: fixed },
      { name: `${of}: ${names.partly}`, source: partly },
    ];
  });
  return [...ofObjects, ...ofThemes].filter(({ source }) => countOf(source) > 0);
}

const isProblem = ({ good }: Finding): boolean => good !== true;
const isPartly = ({ state }: Finding): boolean => state === 'partly';
const isFixed = ({ state, verified }: Finding): boolean => state === 'fixed' && verified !== null;

/** The theme of a finding is the subject of its act, else of the plan item of its activity. */
function themeFinder({ acts, activities, plan }: Facts): (finding: Finding) => string | null {
  const ofAct = new Map(acts.map(({ number, subject }) => [number, subject]));
  const ofPlan = new Map(plan.map(({ number, subject }) => [number, subject]));
  const planOf = new Map(activities.map((one) => [one.number, one.plan]));
  return ({ act, activity }) => ofAct.get(act ?? '') ?? ofPlan.get(planOf.get(activity ?? '') ?? '') ?? null;
}

/** The object of a finding: its own, else that of its act. */
export function objectFinder({ acts }: Pick<Facts, 'acts'>): (finding: Finding) => string | null {
  const ofAct = new Map(acts.map(({ number, object }) => [number, object]));
  return ({ object, act }) => object ?? ofAct.get(act ?? '') ?? null;
}
