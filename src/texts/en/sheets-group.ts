// English words of the sheets about the group: members, candidates, steps, conflicts, people drawn in, support.
import type { SheetWords } from '../sheet-words.ts';

const sides = { municipal: 'municipal employee', deputy: 'deputy', citizen: 'citizen' } as const;

export const group = {
  members: {
    title: 'Members',
    about: 'Who sits in the group, for which side and since when (5.2, 5.3, 5.4).',
    columns: {
      name: 'Name',
      sex: { header: 'Sex', choices: { female: 'female', male: 'male' } },
      birthDate: 'Birth date',
      citizenship: {
        header: 'Citizenship',
        choices: { kyrgyz: 'Kyrgyz Republic', other: 'another state' },
      },
      village: 'Village',
      side: { header: 'Side', choices: sides },
      position: 'Position or basis',
      role: {
        header: 'Role',
        choices: {
          chair: 'chair',
          deputy: 'vice-chair',
          secretary: 'secretary',
          deputySecretary: 'vice-chair and secretary',
          member: 'member',
        },
      },
      route: {
        header: 'Route into the group',
        choices: { nominated: 'nominated', approved: 'approved', elected: 'elected' },
      },
      appointed: 'Appointed on',
      left: 'Left on',
      whyLeft: 'Why left',
      replaces: 'Replaces',
      consent: 'Consent given',
      contacts: 'Contacts',
      toConfirm: 'To be confirmed',
      printed: 'As the resolution has it',
    },
  },
  candidates: {
    title: 'Candidates',
    about: 'Who was put forward for the group and how the gathering voted (5.4.2–5.4.4).',
    columns: {
      name: 'Name',
      side: { header: 'Side', choices: sides },
      forwardedBy: 'Put forward by',
      gatheringDate: 'Date of the gathering',
      gatheringPlace: 'Place of the gathering',
      present: 'Number present',
      votes: 'Votes for',
      minutes: 'Minutes',
      sentToKenesh: 'Sent to the kenesh',
      elected: 'Outcome of the vote',
    },
  },
  steps: {
    title: 'Steps',
    about: 'The terms of the regulation: who owes them, from when they count, when they end, what was done.',
    columns: {
      term: 'Term',
      period: 'Period',
      procedure: 'Procedure',
      step: 'Step',
      clause: 'Clause',
      owedBy: 'Owed by',
      done: 'Done on',
      proof: 'Proof',
      override: 'Changed due date',
      overrideReason: 'Reason for the change',
      anchor: 'Counted from',
      due: 'Due',
      how: 'How it was counted',
      state: 'State',
    },
  },
  conflicts: {
    title: 'Conflicts of interest',
    about: 'Conflicts of interest, the notices of them and suspensions (6.1–6.4).',
    columns: {
      member: 'Member',
      kind: { header: 'Kind', choices: { own: 'own interest', pressure: 'pressure' } },
      actuality: { header: 'Actual or possible', choices: { actual: 'actual', possible: 'possible' } },
      forWhom: {
        header: 'For whom',
        choices: {
          self: 'self',
          family: 'family',
          relatives: 'close relatives',
          others: 'other tied persons',
        },
      },
      benefit: { header: 'Kind of income', choices: { money: 'money', kind: 'in kind' } },
      subject: 'Subject',
      object: 'Object',
      arisen: 'Arisen on',
      toldChair: 'Chair told on',
      toldKenesh: 'Kenesh told on',
      suspendedFrom: 'Suspended from',
      suspendedTo: 'Suspended to',
      decision: 'Decision',
    },
  },
  people: {
    title: 'People drawn in',
    about: 'People, associations, experts and working groups drawn into the work (7.3.2(6), 7.3.2(7)).',
    columns: {
      name: 'Name',
      kind: {
        header: 'Kind',
        choices: {
          citizen: 'citizen',
          association: 'association',
          scientist: 'scientific body',
          expert: 'expert',
          press: 'press',
          workingGroup: 'working group',
          other: 'other',
        },
      },
      topic: 'Topic',
      members: 'Members taking part',
      plan: 'Plan items',
      from: 'From',
      to: 'To',
      contacts: 'Contacts',
    },
  },
  support: {
    title: 'Support',
    about: 'What the group asked of the executive body, what it was given and what it cost (7.1).',
    columns: {
      what: 'What was asked',
      kind: {
        header: 'Kind',
        choices: {
          transport: 'transport',
          room: 'room',
          stationery: 'stationery',
          documents: 'document preparation',
          equipment: 'office equipment',
          other: 'other',
        },
      },
      asked: 'Asked on',
      given: 'Given on',
      refused: 'Date refused',
      cost: 'Cost (som)',
      note: 'Note',
    },
  },
} as const satisfies Pick<
  SheetWords,
  'members' | 'candidates' | 'steps' | 'conflicts' | 'people' | 'support'
>;
