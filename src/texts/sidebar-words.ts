// The words of the sidebar's page; `{clause}` is the only place to fill.
import type { CountingWords } from './counting-words.ts';
import type { PeopleWords } from './people-words.ts';

type ViewId = 'secretary' | 'member' | 'chair';

export interface SidebarWords {
  readonly languageLabel: string;
  readonly tabsLabel: string;
  readonly tabs: {
    readonly today: string;
    readonly check: string;
    readonly tally: string;
    readonly documents: string;
    readonly write: string;
    readonly start: string;
    readonly help: string;
  };
  /** On a button while its work is under way. */
  readonly running: {
    readonly read: string;
    readonly check: string;
    readonly setUp: string;
    readonly preview: string;
    readonly list: string;
    readonly document: string;
    readonly save: string;
    readonly send: string;
    readonly layOut: string;
    readonly answers: string;
    readonly results: string;
    readonly goTo: string;
  };
  readonly problem: { readonly noAnswer: string; readonly retry: string };
  /** Who is working here. */
  readonly view: { readonly label: string; readonly names: { readonly [V in ViewId]: string } };
  readonly header: { readonly decision: string };
  /** The four kinds of verdict, as their signs are read. */
  readonly kinds: {
    readonly violated: string;
    readonly warning: string;
    readonly unknown: string;
    readonly met: string;
  };
  readonly undo: string;
  readonly close: string;
  readonly more: string;
  readonly goTo: string;
  readonly newWindow: string;
  readonly today: {
    readonly counts: string;
    readonly allMet: string;
    readonly urgent: string;
    readonly noneUrgent: string;
    readonly later: string;
    readonly due: string;
    readonly owedBy: string;
    readonly how: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly reminders: string;
    readonly remindersOn: string;
    readonly remindersOff: string;
    readonly startReminders: string;
    readonly stopReminders: string;
  };
  readonly check: {
    readonly again: string;
    readonly none: string;
    readonly now: string;
    readonly needed: string;
    readonly todo: string;
    readonly clause: string;
    readonly waived: string;
    readonly waive: string;
    readonly waiveAbout: string;
    readonly because: string;
    readonly by: string;
    readonly until: string;
    readonly waiveNow: string;
    readonly unwaive: string;
    readonly correct: string;
    /** What stands there and what would, as those hear it who do not see the arrow. */
    readonly preview: string;
  };
  readonly forms: PeopleWords['forms'];
  readonly write: {
    readonly title: string;
    readonly about: string;
    readonly row: string;
    readonly fresh: string;
    readonly notChosen: string;
    readonly save: string;
    readonly verdicts: string;
    readonly noVerdicts: string;
  };
  readonly documents: {
    readonly kind: string;
    readonly pick: string;
    readonly fresh: string;
    readonly whole: string;
    /** Ends before the title of a sheet. */
    readonly noRows: string;
    readonly missing: string;
    readonly newMissing: string;
    readonly complete: string;
    readonly make: string;
    readonly makeDraft: string;
    /** Shows the desk of a document. */
    readonly look: string;
    readonly made: string;
    readonly noneMade: string;
  };
  readonly start: {
    readonly progress: string;
    readonly steps: {
      readonly who: string;
      readonly list: string;
      readonly confirm: string;
      readonly dates: string;
      readonly readings: string;
      readonly done: string;
    };
    readonly whoAbout: string;
    readonly next: string;
    readonly saveNext: string;
    readonly keep: string;
    readonly datesAbout: string;
    readonly readingsAbout: string;
    readonly chosenBy: string;
    readonly byDecision: string;
    readonly found: string;
    readonly doneAbout: string;
    readonly toCheck: string;
    readonly toAct: string;
    readonly sheetsAbout: string;
    readonly sheetsThere: string;
    readonly setUp: string;
    readonly repair: string;
    readonly listAbout: string;
    readonly listThere: string;
    readonly paste: string;
    readonly preview: string;
    readonly read: string;
    readonly members: string;
    readonly toConfirm: string;
    readonly notStated: string;
    readonly side: string;
    readonly role: string;
    readonly leftOut: string;
    readonly kenesh: string;
    readonly decision: string;
    readonly formed: string;
    readonly confirm: string;
  };
  readonly help: {
    readonly search: string;
    readonly find: string;
    readonly noneFound: string;
    readonly how: string;
    readonly verdict: string;
    readonly jump: string;
    readonly functions: string;
    readonly functionsAbout: string;
    readonly signs: string;
    readonly signMeanings: {
      readonly violated: string;
      readonly warning: string;
      readonly unknown: string;
      readonly met: string;
    };
    readonly topics: readonly { readonly title: string; readonly text: string }[];
  };
  /** What can be done with a survey besides counting by pressing. */
  readonly surveys: {
    readonly title: string;
    readonly layOutAbout: string;
    readonly layOut: string;
    readonly pasteAbout: string;
    readonly answers: string;
    readonly paste: string;
    readonly tabAbout: string;
    readonly tab: string;
    readonly count: string;
    readonly resultsAbout: string;
    readonly results: string;
  };
  readonly counting: CountingWords;
}
