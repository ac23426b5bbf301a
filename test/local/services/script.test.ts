// ScriptApp: installable triggers and modes of authorisation.
import { triggersOf } from '../../../local/services/script.ts';
import { another, reopened, rig } from './services.ts';

test('triggers of the workbook and of the clock', () => {
  const made = rig();
  const { ScriptApp } = made.services;
  ScriptApp.newTrigger('onChange').forSpreadsheet('book').onChange().create();
  const clock = ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(8).create();
  const triggers = reopened(made).services.ScriptApp.getProjectTriggers();
  expect(triggers.map((each) => each.getHandlerFunction())).toEqual(['onChange', 'remind']);
  expect(triggers.map((each) => String(each.getEventType()))).toEqual(['ON_CHANGE', 'CLOCK']);
  expect(triggers[0]?.getTriggerSourceId()).toBe('book');
  expect(triggersOf(made.kernel)[1]?.clock).toEqual({ everyDays: 1, atHour: 8, timeZone: 'Asia/Bishkek' });
  ScriptApp.deleteTrigger(clock);
  expect(ScriptApp.getProjectTriggers()).toHaveLength(1);
  expect(() => ScriptApp.deleteTrigger(clock)).toThrow('Invalid argument');
});

test('each person sees own triggers, twenty at most', () => {
  const aida = rig();
  const add = () => aida.services.ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
  for (let at = 0; at < 20; at += 1) add();
  expect(add).toThrow('too many triggers');
  expect(another(aida, 'bek@example.org').services.ScriptApp.getProjectTriggers()).toEqual([]);
});

test('an unfinished trigger is not made', () => {
  const { ScriptApp } = rig().services;
  expect(() => ScriptApp.newTrigger('f').timeBased().atHour(8).create()).toThrow('recurrence');
  expect(() => ScriptApp.newTrigger('f').forSpreadsheet('book').create()).toThrow('event');
  expect(() => ScriptApp.newTrigger('f').timeBased().atHour(24)).toThrow('from 0 to 23');
  expect(() => ScriptApp.newTrigger('f').timeBased().everyMinutes(5)).toThrow('not implemented');
});

test('they need authorisation and the scope', () => {
  expect(() => rig({ scopes: [] }).services.ScriptApp.newTrigger('f')).toThrow(
    /not sufficient.*script.scriptapp/,
  );
  const message = /do not have permission to call ScriptApp.getProjectTriggers.*script.scriptapp/;
  expect(() => rig({ mode: 'LIMITED' }).services.ScriptApp.getProjectTriggers()).toThrow(message);
});

test('modes compare by identity and print their names, in every run', () => {
  const { ScriptApp } = rig({ mode: 'NONE' }).services;
  expect(ScriptApp.AuthMode.NONE).toBe(rig().services.ScriptApp.AuthMode.NONE);
  expect(String(ScriptApp.AuthMode.CUSTOM_FUNCTION)).toBe('CUSTOM_FUNCTION');
  expect(() => ScriptApp.getOAuthToken()).toThrow('not implemented');
});
