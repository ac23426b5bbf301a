// The small services: properties, locks, files of the project, who runs, what was allowed, triggers, mail.
import { readFile } from '../file.ts';
import { memoryIn } from '../memory.ts';
import type { Probe } from './probe.ts';

const NAME = 'selftest';
const HANDLER = 'remindDaily';
const PAGES = ['Sidebar', 'Tally'];
const TEXTS = ['Texts-ky', 'Texts-ru', 'Texts-en', 'Texts-sidebar-ky', 'Texts-functions-ky'];

const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

const memories = {
  document: () => PropertiesService.getDocumentProperties(),
  user: () => PropertiesService.getUserProperties(),
} as const;

/** What may be done in a simple trigger too: tried there under names of its own. */
export const lightProbes: readonly Probe[] = [
  ...Object.entries(memories).map(
    ([name, open]): Probe => ({
      id: `properties of the ${name}`,
      assumes: 'ооба',
      see: () => {
        memoryIn(open).keep({ [NAME]: 'ооба' });
        const kept = memoryIn(open).recall(NAME);
        open().deleteProperty(NAME);
        return kept;
      },
    }),
  ),
  {
    id: 'a part of 9 KB',
    assumes: 2200,
    see: () => {
      memoryIn(memories.document).keep({ [NAME]: '\u{1d306}'.repeat(1100) });
      const kept = memoryIn(memories.document).recall(NAME) ?? '';
      memories.document().deleteProperty(NAME);
      return kept.length;
    },
  },
  {
    id: 'the lock of the script',
    assumes: true,
    see: () => {
      const lock = LockService.getScriptLock();
      const isHad = lock.tryLock(5_000);
      lock.releaseLock();
      return isHad;
    },
  },
  {
    id: 'the lock of the document',
    assumes: true,
    see: () => {
      const lock = LockService.getDocumentLock();
      const isHad = lock.tryLock(5_000);
      lock.releaseLock();
      return isHad;
    },
  },
  ...TEXTS.map(
    (name): Probe => ({
      id: `the file ${name}`,
      assumes: 'object',
      see: () => typeof JSON.parse(readFile(name)),
    }),
  ),
];

export const serviceProbes: readonly Probe[] = [
  ...PAGES.map(
    (name): Probe => ({
      id: `the page ${name}`,
      assumes: true,
      see: () => readFile(name).includes('</script>'),
    }),
  ),
  {
    id: 'who runs is told',
    assumes: true,
    see: () => /.+@.+/.test(Session.getActiveUser().getEmail()),
  },
  {
    id: 'who runs is who allows',
    assumes: true,
    see: () => Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail(),
  },
  ...SCOPES.map(
    (scope): Probe => ({
      id: `allowed ${scope.replace(/.*\//, '')}`,
      assumes: true,
      see: () => {
        const service: Informing = ScriptApp;
        const info = service.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
        return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
      },
    }),
  ),
  {
    id: 'scopes are asked for',
    assumes: 'done',
    see: () => {
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
      return 'done';
    },
  },
  {
    id: 'a daily run of mine',
    assumes: 1,
    see: () => {
      const made = ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(8).create();
      const own = ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === HANDLER);
      ScriptApp.deleteTrigger(made);
      return own.length;
    },
  },
  {
    id: 'letters that are left',
    assumes: true,
    see: () => MailApp.getRemainingDailyQuota() >= 0,
  },
];

/** `getAuthorizationInfo` with single scopes, which Google's types leave out. */
interface Informing {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}
