// English words of the sheets of meetings, plan and fieldwork.
import type * as ky from '../ky/sheets-plan.ts';
import type { SameWords } from '../same-words.ts';

const methods = {
  survey: 'survey',
  focusGroup: 'focus group',
  interview: 'interview',
  documents: 'document analysis',
  observation: 'observation',
  visit: 'visit',
  inspection: 'inspection',
  measurement: 'measurement',
  scorecard: 'scorecard',
  index: 'index',
  other: 'other',
};

/** The goals of 2.1. */
export const goals = {
  rights: 'protecting rights',
  opinion: 'taking public opinion into account',
  assessment: 'public assessment',
  anticorruption: 'preventing corruption',
} as const;

export const meetings: SameWords<typeof ky.meetings> = {
  meetings: {
    title: 'Meetings',
    about: 'The meetings of the group, who attended and whether there was a quorum (7.2).',
    columns: {
      date: 'Date',
      time: 'Time',
      place: 'Place',
      form: {
        header: 'Form',
        choices: {
          group: 'group meeting',
          workingGroup: 'working group meeting',
          discussion: 'public discussion',
          other: 'other',
        },
      },
      agenda: 'Agenda',
      present: 'Members present',
      chairedBy: 'Chaired by',
      minutes: 'Minutes',
      plan: 'Plan items',
      presentCount: 'Number present',
      needed: 'Needed for a quorum',
      competent: 'Competent',
    },
  },
  decisions: {
    title: 'Decisions',
    about: 'What was heard at a meeting, who spoke and what was decided.',
    columns: {
      meeting: 'Meeting',
      question: 'Question',
      speaker: 'Heard',
      discussion: 'Spoke',
      decision: 'Decision',
      for: 'For',
      against: 'Against',
      abstained: 'Abstained',
      recused: 'Recused',
      subject: 'Subject',
      act: 'Act',
      elects: 'Elected chair',
      voting: { header: 'Voting', choices: { open: 'open', secret: 'secret' } },
      time: 'Time',
      due: 'Due',
      done: 'Done on',
    },
  },
};

export const plan: SameWords<typeof ky.plan> = {
  objects: {
    title: 'Objects',
    about: 'Whose work is watched and evaluated (4.2).',
    columns: {
      name: 'Name',
      type: {
        header: 'Type',
        choices: {
          executive: 'executive body',
          municipal: 'municipal enterprise or institution',
          supplier: 'supplier or consultant',
          association: 'public organisation or association',
          other: 'other',
        },
      },
      head: 'Head',
      contacts: 'Contacts',
      email: 'E-mail',
    },
  },
  subjects: {
    title: 'Subjects',
    about: 'What is watched and evaluated: programmes, projects, procurement (4.1).',
    columns: {
      title: 'Title',
      type: {
        header: 'Type',
        choices: {
          programme: 'development programme or plan',
          project: 'initiative or project',
          procurement: 'public procurement',
        },
      },
      funding: {
        header: 'Funding',
        choices: {
          local: 'local budget',
          republican: 'republican budget',
          donor: 'international or donor organisation',
          sponsor: 'sponsor',
          other: 'another source',
        },
      },
      procurement: {
        header: 'Kind of procurement',
        choices: { goods: 'goods', services: 'services', works: 'works', consulting: 'consulting' },
      },
      object: 'Object',
      supplier: 'Supplier',
      contract: 'Contract',
      plannedSum: 'Planned sum (som)',
      actualSum: 'Actual sum (som)',
      plannedFrom: 'Planned start',
      plannedTo: 'Planned end',
      actualFrom: 'Actual start',
      actualTo: 'Actual end',
      constraint: 'Constraint found',
      measure: 'Measure to remove it',
    },
  },
  plan: {
    title: 'Work plan',
    about: 'What the group will watch, how and when, who answers for it, when the plan was approved (7.3.1).',
    columns: {
      year: 'Year',
      what: 'Activity',
      subject: 'Subject',
      object: 'Object',
      goal: {
        header: 'Goal',
        choices: goals,
      },
      method: { header: 'Method', choices: methods },
      constancy: {
        header: 'Constancy',
        choices: { constant: 'constant', temporary: 'temporary', oneTime: 'one-time' },
      },
      from: 'From',
      to: 'To',
      responsible: 'Responsible',
      sent: 'Sent to the executive body',
      discussed: 'Discussed on',
      approved: 'Approved on',
      approval: 'Approving decision',
      proposedBy: {
        header: 'Proposed by',
        choices: { group: 'group', executive: 'executive body', kenesh: 'local kenesh', other: 'other' },
      },
      declined: 'Why not taken in',
      state: 'State',
    },
  },
  activities: {
    title: 'Activities',
    about: 'What was done under the plan: where, who took part, what was seen and measured.',
    columns: {
      plan: 'Plan item',
      what: 'What was done',
      method: { header: 'Method', choices: methods },
      from: 'From',
      to: 'To',
      place: 'Place',
      participants: 'Members taking part',
      reached: 'People reached',
      seen: 'What was seen',
      obstacle: 'What got in the object’s way',
      measured: 'What was measured',
      unit: 'Unit of the result',
      tool: 'Measured with',
      evidence: 'Evidence',
      finished: 'Finished',
    },
  },
  indicators: {
    title: 'Indicators',
    about: 'What is measured round after round, from which baseline to which target (2.2(3), 3.2).',
    columns: {
      name: 'Indicator',
      plan: 'Plan item',
      unit: 'Unit',
      baseline: 'Baseline',
      target: 'Target',
      method: 'Method of measuring',
      version: 'Edition of the method',
      evaluation: {
        header: 'Kind of evaluation',
        choices: {
          transparency: 'level of transparency',
          budgetIndex: 'budget transparency index',
          serviceQuality: 'quality of services',
        },
      },
    },
  },
  values: {
    title: 'Measurements',
    about: 'The values of the indicators at each measurement.',
    columns: { indicator: 'Indicator', date: 'Date', value: 'Value', tool: 'Tool', source: 'Source' },
  },
};
