// Session: who runs, as far as a run may know it.
import { rig } from './services.ts';

test('with the scope and authorisation a person is known', () => {
  const { Session } = rig().services;
  expect(Session.getActiveUser().getEmail()).toBe('aida@example.org');
  expect(Session.getEffectiveUser().getEmail()).toBe('aida@example.org');
});

test('without the scope asking throws and names it', () => {
  const { Session } = rig({ scopes: ['drive.file'] }).services;
  expect(() => Session.getActiveUser()).toThrow(
    /not sufficient to call Session.getActiveUser.*userinfo.email/,
  );
});

test('a simple trigger sees a blank, a custom function nobody', () => {
  expect(rig({ mode: 'LIMITED' }).services.Session.getActiveUser().getEmail()).toBe('');
  expect(rig({ mode: 'NONE' }).services.Session.getEffectiveUser().getEmail()).toBe('');
  expect(() => rig({ mode: 'CUSTOM' }).services.Session.getActiveUser()).toThrow('do not have permission');
});

test('the time zone is the manifest’s', () => {
  expect(rig({ mode: 'CUSTOM' }).services.Session.getScriptTimeZone()).toBe('Asia/Bishkek');
});

test('what the host lacks throws its name', () => {
  const { Session } = rig().services;
  expect(() => Session.getTemporaryActiveUserKey()).toThrow(
    'Session.getTemporaryActiveUserKey is not implemented by the local host',
  );
});
