// The methods of monitoring and evaluation that 7.3.1 and 7.3.2 name; a plan item proposes one, an activity uses one.
export const METHODS = [
  'survey',
  'focusGroup',
  'interview',
  'documents',
  'observation',
  'visit',
  'inspection',
  'measurement',
  'scorecard',
  'index',
  'other',
] as const;
