// The shape of each paper's templates. What is published is filled with settings and figures alone: rows may name people.
import { editionOn } from '#calendar';
import type { CivilDate } from '#core/date';
import type { DocumentId } from '#core/document-id';
import type { Facts } from '#rules/facts';
import { type AnyRow, rowsOf } from '#rules/shared/data/rows';
import { unknownEdition } from '#rules/shared/edition';
import type { Report } from '#tables/reports';
import { seatedOn } from '#tables/seated';
import { type SettingKey, settingList } from '#tables/settings';
import type { Language } from '#texts';
import { chairOf } from '../frame.ts';
import { documents } from '../index.ts';
import { countsOf } from '../report/figure-blocks.ts';
import { type FigureId, reportFigures } from '../report/figures.ts';
import { scopeOf } from '../report/scope.ts';
import { type Field, type Shape, shapeOf } from './shape.ts';

/** Rows of the work that a report reports. */
const REPORTED = [
  'plan',
  'activities',
  'findings',
  'acts',
  'recommendations',
  'meetings',
  'decisions',
] as const;

/** Papers for everybody's eyes. */
const PUBLIC: readonly DocumentId[] = ['publicReport', 'onePage', 'spoken'];

/** What the tags of a kind's template may name. */
export function kindShape(id: DocumentId): Shape {
  const { sheet } = documents[id];
  const rows = PUBLIC.includes(id) ? [] : rowFields(id);
  return [...rows, ...(sheet === 'reports' ? figureFields : []), ...settingFields, chairField];
}

function rowFields(id: DocumentId): Shape {
  const { sheet } = documents[id];
  if (sheet === 'reports') return [...shapeOf('reports', 2), ...REPORTED.map(reportedField)];
  return sheet === null ? [memberField] : shapeOf(sheet);
}

const settingFields: Shape = (Object.keys(settingList) as SettingKey[])
  .filter((key) => ['text', 'date', 'edition'].includes(settingList[key].kind) && key !== 'counters')
  .map((key) => ({
    key,
    name: (language) => language.settings[key].name,
    words: (_, facts, language) => {
      const { settings, today } = facts;
      const edition = unknownEdition(facts) ?? editionOn(today, settings).name;
      const value = key === 'edition' ? edition : settings[key];
      if (value === null) return '';
      return settingList[key].kind === 'date'
        ? language.forms.date(value as CivilDate, 'document')
        : `${value}`;
    },
    rows: null,
  }));

const chairField: Field = {
  key: 'chair',
  name: (language) => language.documents.common.chair,
  words: (_, facts) => chairOf(facts, facts.today) ?? '',
  rows: null,
};

const memberField: Field = {
  key: 'members',
  name: (language) => language.sheets.members.title,
  words: () => '',
  rows: { of: (_, facts) => seatedOn(facts.members, facts.today).map(asRow), shape: shapeOf('members', 2) },
};

function reportedField(key: (typeof REPORTED)[number]): Field {
  return {
    key,
    name: (language) => language.sheets[key].title,
    words: () => '',
    rows: {
      of: (row, facts) => {
        const report = facts.reports.find(({ number }) => number === row.number);
        if (report === undefined) return [];
        const numbers = new Set(scopeOf(report, facts)[key].map(({ number }) => number));
        return rowsOf(facts, key).filter(({ number }) => numbers.has(number));
      },
      shape: shapeOf(key, 1),
    },
  };
}

/** The figures of a report, by the names under which its tables print them. */
const FIGURES = [
  'size',
  'meetings',
  'planned',
  'done',
  'activities',
  'identified',
  'fixed',
  'partly',
  'open',
  'refused',
  'good',
  'issued',
  'accepted',
  'carriedOut',
  'overdue',
] as const satisfies readonly FigureId[];

const figureFields: Shape = FIGURES.map((id) => ({
  key: id,
  name: (language: Language) => language.documents.figures[id],
  words: (row: AnyRow, facts: Facts) => {
    const report = facts.reports.find(({ number }) => number === row.number);
    return report === undefined ? '' : `${figuresOf(report, facts)[id]}`;
  },
  rows: null,
}));

const figuresOf = (report: Report, facts: Facts) =>
  countsOf(reportFigures(scopeOf(report, facts), facts, []));

const asRow = (row: { readonly number: string }): AnyRow => ({ ...row });
