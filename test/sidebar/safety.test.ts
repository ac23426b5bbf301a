// Text that people wrote stays text.
import { closeSidebars, later, openSidebar } from './page.ts';
import { acts, deadline, group, verdict } from './states.ts';

afterEach(closeSidebars);

test('text of cells and lists stays text', async () => {
  const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const state = group({
    kenesh: evil,
    verdicts: [verdict({ message: evil, todo: evil, clauseText: evil, sheetTitle: evil, columnTitle: evil })],
    deadlines: [deadline({ step: evil, how: evil, owedBy: evil })],
    documents: [acts({ row: 'АК-001', name: evil, url: '/a', missing: [evil] })],
  });
  const { document, window } = await openSidebar({ readSidebar: state });
  await later();
  expect(document.querySelector('#app img, #app script')).toBeNull();
  expect(window.hurt).toBeUndefined();
  expect(document.body.textContent).toContain(evil);
});
