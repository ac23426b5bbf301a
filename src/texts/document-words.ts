// The words of documents.
import type { DocumentId } from '#rules/answered';

export interface DocumentWords {
  readonly draft: string;
  readonly empty: string;
  readonly legalBasis: string;
  readonly yes: string;
  readonly no: string;
  readonly kinds: { readonly [Id in DocumentId]: string };
  readonly act: {
    readonly name: string;
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
  readonly report: {
    readonly name: string;
    readonly title: string;
    readonly period: { readonly firstHalf: string; readonly secondHalf: string; readonly year: string };
    readonly group: string;
    readonly members: string;
    readonly composition: string;
    readonly side: string;
    readonly planned: string;
    readonly done: string;
    readonly activities: string;
    readonly results: string;
    readonly acts: string;
    readonly responses: string;
    readonly fixRate: string;
    readonly compliance: string;
    readonly notMet: string;
    readonly none: string;
    readonly number: string;
    readonly person: string;
    readonly position: string;
    readonly clause: string;
    readonly verdict: string;
    readonly message: string;
    readonly limits: string;
    readonly limitsText: string;
    readonly sources: string;
  };
}
