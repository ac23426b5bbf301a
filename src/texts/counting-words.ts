// The words of the page on which members count questionnaires; figures stand in braces.

export interface CountingWords {
  readonly title: string;
  readonly language: string;
  readonly loading: string;
  readonly none: string;
  readonly noAnswer: string;
  readonly retry: string;
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  readonly date: string;
  readonly entry: string;
  readonly entries: { readonly first: string; readonly second: string };
  readonly choose: string;
  readonly chooseFirst: string;
  readonly forms: string;
  readonly left: string;
  readonly allCounted: string;
  readonly several: string;
  readonly less: string;
  readonly more: string;
  readonly missing: string;
  readonly excess: string;
  readonly full: string;
  readonly tooMany: string;
  readonly whose: string;
  readonly whoseAbout: string;
  readonly byGroup: string;
  readonly groups: {
    readonly all: string;
    readonly women: string;
    readonly men: string;
    readonly youth: string;
    readonly elderly: string;
    readonly unemployed: string;
    readonly disabled: string;
    readonly other: string;
    readonly notStated: string;
  };
  readonly sexes: string;
  readonly overAll: string;
  readonly nothing: string;
  readonly send: string;
  readonly sendIncomplete: string;
  readonly sending: string;
  readonly waits: string;
  readonly waiting: string;
  readonly sendNow: string;
  readonly remove: string;
  readonly removeAbout: string;
  readonly kept: string;
  readonly notKept: string;
}
