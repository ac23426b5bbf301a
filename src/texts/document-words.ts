// The words of documents.
import type { DocumentId } from '#rules/answered';
import type { common, parts } from './ky/papers-common.ts';
import type { groupPapers } from './ky/papers-group.ts';
import type { letterPapers } from './ky/papers-letters.ts';
import type { meetingPapers } from './ky/papers-meetings.ts';
import type { registerPapers } from './ky/papers-registers.ts';
import type { reportPapers } from './ky/papers-report.ts';
import type { surveyPapers } from './ky/papers-surveys.ts';
import type { SameWords } from './same-words.ts';

/** A mandatory part of some document. */
export type PartId = keyof typeof parts;

type Papers = SameWords<
  typeof meetingPapers &
    typeof letterPapers &
    typeof groupPapers &
    typeof registerPapers &
    typeof reportPapers &
    typeof surveyPapers
>;

export interface DocumentWords extends Papers {
  readonly draft: string;
  readonly empty: string;
  readonly legalBasis: string;
  readonly yes: string;
  readonly no: string;
  readonly kinds: { readonly [Id in DocumentId]: string };
  readonly parts: SameWords<typeof parts>;
  readonly common: SameWords<typeof common>;
  readonly act: {
    readonly title: string;
    readonly number: string;
    readonly parts: {
      readonly purpose: string;
      readonly subject: string;
      readonly object: string;
      readonly place: string;
      readonly dates: string;
      readonly results: string;
      readonly recommendations: string;
      readonly attachments: string;
    };
    readonly legal: string;
    readonly method: string;
    readonly plan: string;
    readonly meeting: string;
    readonly vote: string;
    readonly papers: string;
    readonly asked: string;
    readonly askedOn: string;
    readonly received: string;
    readonly notReceived: string;
    readonly facts: string;
    readonly evaluation: string;
    readonly good: string;
    readonly finding: {
      readonly criterion: string;
      readonly found: string;
      readonly cause: string;
      readonly effect: string;
      readonly evidence: string;
      readonly planned: string;
      readonly actual: string;
    };
    readonly recommendation: string;
    readonly proposal: string;
    readonly addressee: string;
    readonly action: string;
    readonly due: string;
    readonly terms: string;
    readonly signatures: string;
    readonly chair: string;
    readonly member: string;
    readonly sources: string;
  };
}
