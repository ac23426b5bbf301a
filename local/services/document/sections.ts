/// <reference types="google-apps-script" />
// The header and the footer of a document.
import { HostBlocks } from './blocks.ts';
import type { NodeMap } from './tree.ts';

export class HostHeader extends HostBlocks<
  GoogleAppsScript.Document.HeaderSection,
  NodeMap['HEADER_SECTION']
> {
  protected readonly className = 'HeaderSection';
}

export class HostFooter extends HostBlocks<
  GoogleAppsScript.Document.FooterSection,
  NodeMap['FOOTER_SECTION']
> {
  protected readonly className = 'FooterSection';
}
