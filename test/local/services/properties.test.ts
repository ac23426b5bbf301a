// PropertiesService: stores, limits, modes.
import type { Mode } from '../../../local/kernel/kernel.ts';
import { another, reopened, rig } from './services.ts';

describe('properties', () => {
  test('are text by key, and null where there is none', () => {
    const store = rig().services.PropertiesService.getDocumentProperties();
    store.setProperty('тил', 'ky').setProperties({ a: '1', b: '2' });
    expect(store.getProperty('тил')).toBe('ky');
    expect(store.getProperty('toString')).toBeNull();
    expect(store.getKeys()).toEqual(['тил', 'a', 'b']);
    expect(store.deleteProperty('a').getProperties()).toEqual({ тил: 'ky', b: '2' });
    expect(store.setProperties({ c: '3' }, true).getProperties()).toEqual({ c: '3' });
    expect(store.deleteAllProperties().getKeys()).toEqual([]);
  });

  test('of a document are shared, of a user are not, and all are kept with the workbook', () => {
    const aida = rig();
    aida.services.PropertiesService.getDocumentProperties().setProperty('k', 'shared');
    aida.services.PropertiesService.getUserProperties().setProperty('k', 'mine');
    const bek = another(aida, 'bek@example.org').services.PropertiesService;
    expect(bek.getDocumentProperties().getProperty('k')).toBe('shared');
    expect(bek.getUserProperties().getProperty('k')).toBeNull();
    bek.getDocumentProperties().setProperty('k', 'changed');
    expect(aida.services.PropertiesService.getDocumentProperties().getProperty('k')).toBe('changed');
    expect(reopened(aida).services.PropertiesService.getUserProperties().getProperty('k')).toBe('mine');
  });

  test.each([[undefined], [null], [1], [{}]])('refuse a value that is no text: %p', (value) => {
    const store = rig().services.PropertiesService.getScriptProperties();
    expect(() => store.setProperty('k', value as unknown as string)).toThrow('method signature');
    expect(() => store.setProperties({ k: value as unknown as string })).toThrow('method signature');
  });

  test('are at most 9 KB a value in UTF-8, 500 KB a store', () => {
    const store = rig().services.PropertiesService.getScriptProperties();
    store.setProperty('most', 'x'.repeat(9216));
    store.setProperty('most', 'ө'.repeat(4608));
    expect(() => store.setProperty('k', 'x'.repeat(9217))).toThrow('Argument too large: value');
    expect(() => store.setProperty('k', 'ө'.repeat(4609))).toThrow('Argument too large: value');
    const full = Object.fromEntries(Array.from({ length: 55 }, (_, at) => [`k${at + 10}`, 'x'.repeat(9216)]));
    store.setProperties(full, true);
    expect(() => store.setProperty('more', 'x'.repeat(9216))).toThrow('exceeded the property storage quota');
    expect(store.getProperty('more')).toBeNull();
  });

  test('tell the workbook that they changed', () => {
    const { kernel, services } = rig();
    const changed = jest.fn();
    kernel.onChanged(changed);
    services.PropertiesService.getDocumentProperties().setProperty('k', 'v');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('modes', () => {
  test('properties and locks are closed without authorisation', () => {
    const { services } = rig({ mode: 'NONE' });
    expect(() => services.PropertiesService.getDocumentProperties()).toThrow('do not have permission');
    expect(() => services.LockService.getDocumentLock()).toThrow('do not have permission');
  });

  test.each<[Mode]>([['LIMITED'], ['CUSTOM'], ['FULL']])('they are open in %s', (mode) => {
    const { services } = rig({ mode });
    expect(services.PropertiesService.getDocumentProperties().getProperty('k')).toBeNull();
    expect(services.LockService.getDocumentLock().hasLock()).toBe(false);
  });

  test('a custom function reads properties and writes none', () => {
    const { services } = rig({ mode: 'CUSTOM' });
    const store = services.PropertiesService.getDocumentProperties();
    expect(() => store.setProperty('k', 'v')).toThrow('do not have permission');
    expect(() => store.deleteAllProperties()).toThrow('do not have permission');
  });
});
