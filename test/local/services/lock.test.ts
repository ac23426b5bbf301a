// LockService: one holder among all the runs on one workbook.
import { endRun } from '../../../local/services/others.ts';
import { another, reopened, rig } from './services.ts';

test('a lock held by another run is not given, and waiting for it times out', () => {
  const aida = rig();
  const bek = another(aida, 'bek@example.org');
  const hers = aida.services.LockService.getDocumentLock();
  const his = bek.services.LockService.getDocumentLock();
  expect(hers.tryLock(1000)).toBe(true);
  expect(his.tryLock(1000)).toBe(false);
  expect(his.hasLock()).toBe(false);
  expect(() => his.waitLock(1000)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  his.releaseLock();
  expect(hers.hasLock()).toBe(true);
  hers.releaseLock();
  his.waitLock(1000);
  expect(his.hasLock()).toBe(true);
});

test('a run that holds a lock is given it again', () => {
  const { services } = rig();
  services.LockService.getDocumentLock().waitLock(1);
  expect(services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test('locks of the document, the script and each user are apart', () => {
  const aida = rig();
  const bek = another(aida, 'bek@example.org').services.LockService;
  aida.services.LockService.getDocumentLock().waitLock(1);
  aida.services.LockService.getUserLock().waitLock(1);
  expect(bek.getScriptLock().tryLock(1)).toBe(true);
  expect(bek.getUserLock().tryLock(1)).toBe(true);
});

test('two workbooks do not wait for each other', () => {
  rig().services.LockService.getDocumentLock().waitLock(1);
  expect(rig().services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test("the end of a run lets go of that run's locks only", () => {
  const aida = rig();
  const bek = another(aida, 'bek@example.org');
  aida.services.LockService.getDocumentLock().waitLock(1);
  endRun(bek.kernel);
  expect(bek.services.LockService.getDocumentLock().tryLock(1)).toBe(false);
  endRun(aida.kernel);
  expect(bek.services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test('a lock is not kept with the workbook', () => {
  const aida = rig();
  aida.services.LockService.getDocumentLock().waitLock(1);
  expect(reopened(aida).services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test('a time must be given', () => {
  const lock = rig().services.LockService.getDocumentLock() as unknown as { tryLock(): boolean };
  expect(() => lock.tryLock()).toThrow('method signature');
});
