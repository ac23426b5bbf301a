/// <reference types="google-apps-script" />
// Page breaks and horizontal rules: elements with nothing inside.
import { HostElement } from './element.ts';
import type { NodeMap } from './tree.ts';

export class HostPageBreak extends HostElement<GoogleAppsScript.Document.PageBreak, NodeMap['PAGE_BREAK']> {
  protected readonly className = 'PageBreak';
}

export class HostHorizontalRule extends HostElement<
  GoogleAppsScript.Document.HorizontalRule,
  NodeMap['HORIZONTAL_RULE']
> {
  protected readonly className = 'HorizontalRule';
}
