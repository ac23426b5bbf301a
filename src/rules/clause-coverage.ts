// How each clause is answered besides rules and deadlines: in which fields it is held, by which documents it is served,
// and which clauses are left to people.
import type { DocumentId } from '#core/document-id';
import type { SheetKey, Tables } from '#tables';
import type { ClauseId } from './clauses.ts';

/** A column by its sheet, or a sheet as a whole. */
export type Field =
  | SheetKey
  | { [K in SheetKey]: `${K}.${Extract<keyof Tables[K]['columns'], string>}` }[SheetKey];

export interface ClauseCoverage {
  readonly fields: readonly Field[];
  readonly documents: readonly DocumentId[];
  /** Nothing can be judged from cells: people look after it, for the reason that the clause's words give. */
  readonly people: boolean;
}

const held = (...fields: readonly Field[]): ClauseCoverage => ({ fields, documents: [], people: false });
const served = (documents: readonly DocumentId[], ...fields: readonly Field[]): ClauseCoverage => ({
  fields,
  documents,
  people: false,
});
const people = (...fields: readonly Field[]): ClauseCoverage => ({ fields, documents: [], people: true });

export const clauseCoverage: { readonly [Id in ClauseId]: ClauseCoverage } = {
  '1': served(['passport'], 'plan.constancy', 'publications', 'settings'),
  '2.1': held('plan.goal'),
  '2.2': people('activities', 'publications'),
  '2.2(3)': held('indicators', 'values'),
  '2.2(4)': served(['questionnaire', 'tallySheet'], 'surveys', 'tally', 'results'),
  '2.2(5)': held('subjects.plannedSum', 'subjects.actualSum', 'subjects.constraint', 'subjects.measure'),
  '2.2(6)': served(['problems'], 'letters.kind', 'recommendations'),
  '3.1': held('findings', 'recommendations', 'publications'),
  '3.2': served(
    ['publicReport', 'onePage', 'spoken'],
    'findings.evidence',
    'findings.secondSource',
    'findings.access',
    'indicators',
  ),
  '4.1': held('subjects.type', 'subjects.funding', 'subjects.procurement'),
  '4.2': held('objects.type'),
  '4.3': served(['cover', 'measures'], 'letters', 'acts.dueObject', 'acts.dueExecutive'),
  '5.1': served(['formation'], 'settings'),
  '5.2.1': held('members'),
  '5.2.2': people(),
  '5.2.3': held('members.side', 'members.sex', 'conflicts'),
  '5.3.1': held('steps'),
  '5.3.2': held('steps', 'meetings.date'),
  '5.3.3': served(['firstMeeting'], 'steps', 'publications'),
  '5.4.1': held('steps', 'publications'),
  '5.4.2': held('steps', 'candidates'),
  '5.4.3': held('steps', 'candidates'),
  '5.4.4': served(['gathering'], 'candidates', 'campaign'),
  '5.4.5': served(['formation'], 'settings'),
  '5.4.6': held('members.role', 'decisions.elects', 'decisions.voting'),
  '5.4.7': held('publications'),
  '5.4.8': held('members.replaces', 'members.left'),
  '6.1': held('conflicts.kind', 'conflicts.actuality'),
  '6.2': held('conflicts.forWhom', 'conflicts.benefit'),
  '6.3': served(['declaration'], 'conflicts.toldChair', 'conflicts.toldKenesh'),
  '6.4': served(['suspension'], 'conflicts.suspendedFrom', 'conflicts.suspendedTo'),
  '7.1': held('support'),
  '7.2.1': held('meetings.form'),
  '7.2.2': held('meetings.date', 'steps'),
  '7.2.3': served(['minutes', 'attendanceList'], 'meetings.present', 'meetings.competent'),
  '7.2.4': held('meetings.chairedBy', 'meetings.form', 'reports.presentedBy'),
  '7.2.5': served(['inventory'], 'archive'),
  '7.3.1': served(['plan', 'problems'], 'plan', 'activities', 'letters'),
  '7.3.2(1)': served(['request'], 'letters'),
  '7.3.2(2)': served(['visitChecklist'], 'activities', 'values'),
  '7.3.2(3)': served(['questionnaire', 'tallySheet', 'groupGuide'], 'surveys', 'tally'),
  '7.3.2(4)': served(['visitChecklist'], 'findings'),
  '7.3.2(5)': held('indicators', 'indicators.version', 'activities.method', 'values'),
  '7.3.2(6)': held('people'),
  '7.3.2(7)': held('people.members'),
  '8.1': served(['act', 'report'], 'acts', 'reports'),
  '8.2': served(['cover'], 'acts.sentObject', 'acts.sentExecutive', 'acts.sentKenesh'),
  '8.3': held('acts.considered', 'acts.outcome'),
  '8.4': held('acts.keneshStep', 'acts.keneshDecision', 'acts.keneshDate', 'acts.keneshOutcome'),
  '8.5': served(['report', 'publicReport', 'onePage', 'spoken'], 'reports.presented', 'reports.published'),
  'annex-1': held('members.printed', 'members.toConfirm'),
};
