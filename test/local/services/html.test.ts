// HtmlService: pages of the bundle's folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDirectory, rig } from './services.ts';

test('a page is read from the folder of the bundle', () => {
  inDirectory((folder) => {
    writeFileSync(join(folder, 'sidebar.html'), '<p>Салам</p>');
    const { HtmlService } = rig({ folder }).services;
    const page = HtmlService.createHtmlOutputFromFile('sidebar')
      .setTitle('БМжБ')
      .setWidth(300)
      .setHeight(200);
    expect(page.getContent()).toBe('<p>Салам</p>');
    expect([page.getTitle(), page.getWidth(), page.getHeight()]).toEqual(['БМжБ', 300, 200]);
    expect(HtmlService.createTemplateFromFile('sidebar').evaluate().getContent()).toBe('<p>Салам</p>');
  });
});

test('a page that is not there, or not in the folder, throws', () => {
  inDirectory((directory) => {
    const folder = join(directory, 'bundle');
    mkdirSync(folder);
    writeFileSync(join(directory, 'secret.html'), 'secret');
    const { HtmlService } = rig({ folder }).services;
    expect(() => HtmlService.createHtmlOutputFromFile('nothing')).toThrow(
      'No HTML file named nothing was found.',
    );
    expect(() => HtmlService.createHtmlOutputFromFile('../secret')).toThrow('No HTML file named');
  });
  expect(() => rig().services.HtmlService.createHtmlOutputFromFile('a')).toThrow('No HTML file named');
});

test('scriptlets are refused by name', () => {
  inDirectory((folder) => {
    writeFileSync(join(folder, 'page.html'), '<?= 1 ?>');
    const { HtmlService } = rig({ folder }).services;
    expect(() => HtmlService.createTemplateFromFile('page')).toThrow('not implemented by the local host');
  });
});

test('text, meta tags and frames', () => {
  const { HtmlService } = rig({ mode: 'LIMITED' }).services;
  const page = HtmlService.createHtmlOutput('<b>').append('</b>');
  expect(page.getContent()).toBe('<b></b>');
  page
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)
    .addMetaTag('viewport', 'width=device-width');
  expect(() => page.addMetaTag('refresh', '0')).toThrow('not allowed');
  const mode = 'ALLOWALL' as unknown as GoogleAppsScript.HTML.XFrameOptionsMode;
  expect(() => page.setXFrameOptionsMode(mode)).toThrow('method signature');
});
