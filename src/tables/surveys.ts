// «Сурамжылоолор»: what was asked, of whom and how they were chosen (method of surveys).
import { choice, date, flag, integer, long, type RecordOf, reference, table, text } from '#core/table';

export const surveys = table('surveys', {
  prefix: 'С',
  part: 'surveys',
  columns: {
    title: text(),
    plan: reference('plan'),
    instrument: choice('questionnaire', 'scorecard', 'focusGroup', 'interview'),
    mode: choice('faceToFace', 'paper', 'phone', 'online', 'mixed'),
    from: date(),
    to: date(),
    place: text(),
    population: integer(),
    /** Of what list or place the people were chosen. */
    frame: text(),
    wanted: integer(),
    random: flag(),
    approached: integer(),
    refused: integer(),
    notReached: integer(),
    wording: reference('archive'),
    roundOf: reference('surveys'),
    /** When those who rated and the provider met over a scorecard. */
    interfaceMeeting: date(),
    limits: long(),
  },
});

export type Survey = RecordOf<typeof surveys>;
