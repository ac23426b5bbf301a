// The words of a language by subject. Kyrgyz states them first, in `ky/`: every other language must give the same.
import type { actions } from './ky/actions.ts';
import type { counting } from './ky/counting.ts';
import type { documents } from './ky/documents.ts';
import type { people } from './ky/people.ts';
import type { sidebar } from './ky/sidebar.ts';
import type { tally } from './ky/tally.ts';
import type { terms } from './ky/terms.ts';
import type { SameWords } from './same-words.ts';

export type ActionWords = SameWords<typeof actions>;
export type CountingWords = SameWords<typeof counting>;
export type DocumentWords = SameWords<typeof documents>;
export type PeopleWords = SameWords<typeof people>;
export type SidebarWords = SameWords<typeof sidebar>;
export type TallyWords = SameWords<typeof tally>;
export type TermWords = SameWords<typeof terms>;

/** A mandatory part of some document. */
export type PartId = keyof DocumentWords['parts'];
