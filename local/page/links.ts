// Links in cells that stay on this computer: to a place in the workbook as Google writes it, and to a document of the host.
import { helpers, type Model, registries } from '../engine/o-spreadsheet.ts';
import type { Place } from '../server/port.ts';
import { WORDS } from './words.ts';

const PLACE = /^#gid=(\w+)(?:&range=([A-Z]+\d+))?/;
const FILE = /^\/(?:documents|outbox)\/[\w-]+$/;

/** The place that `#gid=…&range=…` leads to; without a range the sheet's first cell. */
export function placeOf(url: string): Place | undefined {
  const [, sheetId, a1 = 'A1'] = PLACE.exec(url) ?? [];
  if (sheetId === undefined) return undefined;
  const { left, top } = helpers.toZone(a1);
  return { sheetId, row: top, column: left };
}

const linked = (url: string, label: string) => ({ url, label, isExternal: false, isUrlEditable: false });

/** Makes such links work in the grid; `go` brings the person to a place. */
export function followLinks(go: (model: Model, place: Place) => void): void {
  registries.urlRegistry.add('workbook_place', {
    match: (url) => PLACE.test(url),
    createLink: linked,
    urlRepresentation: (url) => url,
    open(url, env) {
      const place = placeOf(url);
      if (place) go(env.model, place);
    },
    sequence: 1,
    title: WORDS.title,
  });
  registries.urlRegistry.add('host_file', {
    match: (url) => FILE.test(url),
    createLink: linked,
    urlRepresentation: (url) => url,
    open: (url) => void window.open(url, '_blank', 'noopener'),
    sequence: 2,
    title: WORDS.documents,
  });
}
