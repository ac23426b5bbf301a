// What a person does in the sidebar beside checking and making documents.
export { changesSince } from './changes.ts';
export { findClauses } from './clauses.ts';
export { correctCells } from './correct.ts';
export { readFirstSteps, saveReadings, saveSettings } from './first-steps.ts';
export { readForm } from './read-form.ts';
export { remind, setReminders } from './reminders.ts';
export { saveForm } from './save-form.ts';
export { chooseView, showPart, showSheets, showView } from './views.ts';
export { waive } from './waive.ts';
