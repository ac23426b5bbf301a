// The words of what a person can ask for: menu, messages, list of verdicts, log.
import type { Part } from '#core/table';
import type { Severity, Value } from '#core/verdict';
import type { MakingWords } from './making-words.ts';
import type { DeskWords, SendingWords, TemplateWords } from './sending-words.ts';

/** What the home sheet tells. */
export type HomeLine =
  | 'violated'
  | 'warnings'
  | 'unknown'
  | 'members'
  | 'overdue'
  | 'near'
  | 'open'
  | 'surveys'
  | 'fixRate'
  | 'plan'
  | 'satisfaction'
  /** Before the step that falls due. */
  | 'deadline';

export interface ActionWords {
  readonly home: { readonly [L in HomeLine]: string };
  readonly menu: {
    readonly title: string;
    readonly sidebar: string;
    readonly setUp: string;
    readonly check: string;
    readonly makeAct: string;
    readonly makeReport: string;
    readonly results: string;
    readonly sheets: string;
    readonly parts: { readonly [P in Part]: string };
    readonly views: { readonly [V in 'secretary' | 'member' | 'chair']: string };
    readonly showAll: string;
    readonly showCore: string;
  };
  readonly values: { readonly [V in Value]: string };
  readonly severities: { readonly [S in Severity]: string };
  /** One move of seats: `{from:members.side}`, `{to:members.side}`, `{count}`. */
  readonly move: string;
  readonly repair: string;
  readonly assuming: string;
  readonly met: string;
  readonly notApplicable: string;
  readonly computedBy: string;
  readonly waiver: {
    readonly active: string;
    readonly expired: string;
    /** Its last day is written, but is no date. */
    readonly unreadable: string;
    readonly stale: string;
    readonly open: string;
  };
  readonly checked: string;
  readonly setUpDone: string;
  readonly listRead: string;
  readonly documentMade: string;
  readonly documentDraftMade: string;
  readonly making: MakingWords;
  readonly sending: SendingWords;
  readonly desk: DeskWords;
  readonly template: TemplateWords;
  readonly log: {
    readonly setUp: string;
    readonly check: string;
    readonly list: string;
    readonly document: string;
  };
  readonly errors: {
    readonly locked: string;
    readonly notSetUp: string;
    readonly emptyList: string;
    readonly groupThere: string;
    readonly missingSheets: string;
    /** `{sheets}` in whose head people have put rows. */
    readonly headMoved: string;
    readonly noRow: string;
    readonly unexpected: string;
    /** `{sheet}` by the name of its tab. */
    readonly protected: string;
    readonly notADate: string;
    /** A final document with mandatory parts empty: `{parts}`. */
    readonly notFinal: string;
    readonly templateGone: string;
    /** `{list}` of what is wrong. */
    readonly templateWrong: string;
    readonly nothingToSend: string;
    readonly draftNotSent: string;
    readonly nobodyToSend: string;
    /** What was shown before the sending is no more what would go. */
    readonly askAgain: string;
    readonly quota: string;
    readonly noPdf: string;
    readonly notShared: string;
  };
  readonly compliance: {
    readonly manual: string;
    /** No rule judges it: it is held in fields. */
    readonly held: string;
    readonly inFields: string;
    readonly byDocuments: string;
    readonly byRules: string;
    readonly counts: string;
  };
  /**
   * What each note of the reader of lists asks to confirm, by the note's id; and why a line was left out, by the
   * reason, with `{line}` and `{lineNumber}`.
   */
  readonly listNotes: Readonly<Record<string, string>>;
}
