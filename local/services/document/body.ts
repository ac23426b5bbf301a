/// <reference types="google-apps-script" />
// Body: the page and what stands on it. Lengths are points.
import { nameOf } from '../enumeration.ts';
import { OWN_ATTRIBUTES, readAttributes, showAttributes, TEXT_ATTRIBUTES } from './attributes.ts';
import { HostBlocks } from './blocks.ts';
import { ParagraphHeading } from './enums.ts';
import { newMark, paragraphAround } from './nodes.ts';
import { pageLength } from './page.ts';
import { merged } from './runs.ts';
import type { Shown } from './session.ts';
import type { NodeMap } from './tree.ts';

type Body = GoogleAppsScript.Document.Body;
type Heading = GoogleAppsScript.Document.ParagraphHeading;

export class HostBody extends HostBlocks<Body, NodeMap['BODY_SECTION']> {
  protected readonly className = 'Body';

  appendPageBreak(): Shown['PAGE_BREAK'] {
    const node = newMark('PAGE_BREAK');
    this.put(this.end(), paragraphAround(node));
    return this.session.show(node);
  }

  setMarginTop(marginTop: number): Body {
    return this.set('MARGIN_TOP', marginTop, 'setMarginTop');
  }

  setMarginBottom(marginBottom: number): Body {
    return this.set('MARGIN_BOTTOM', marginBottom, 'setMarginBottom');
  }

  setMarginLeft(marginLeft: number): Body {
    return this.set('MARGIN_LEFT', marginLeft, 'setMarginLeft');
  }

  setMarginRight(marginRight: number): Body {
    return this.set('MARGIN_RIGHT', marginRight, 'setMarginRight');
  }

  setPageWidth(pageWidth: number): Body {
    return this.set('PAGE_WIDTH', pageWidth, 'setPageWidth');
  }

  setPageHeight(pageHeight: number): Body {
    return this.set('PAGE_HEIGHT', pageHeight, 'setPageHeight');
  }

  getMarginTop(): number {
    return pageLength(this.$node, 'MARGIN_TOP');
  }

  getMarginBottom(): number {
    return pageLength(this.$node, 'MARGIN_BOTTOM');
  }

  getMarginLeft(): number {
    return pageLength(this.$node, 'MARGIN_LEFT');
  }

  getMarginRight(): number {
    return pageLength(this.$node, 'MARGIN_RIGHT');
  }

  getPageWidth(): number {
    return pageLength(this.$node, 'PAGE_WIDTH');
  }

  getPageHeight(): number {
    return pageLength(this.$node, 'PAGE_HEIGHT');
  }

  /** Sets how paragraphs of a heading look throughout the document. */
  setHeadingAttributes(paragraphHeading: Heading, attributes: object): Body {
    const member = this.member('setHeadingAttributes');
    const name = nameOf(ParagraphHeading, paragraphHeading, member);
    const allowed = (each: string) => TEXT_ATTRIBUTES.has(each) || OWN_ATTRIBUTES.PARAGRAPH.has(each);
    const change = readAttributes(attributes, allowed, member);
    this.session.edit();
    const { headings } = this.session.record;
    headings[name] = merged(headings[name] ?? {}, change);
    return this.self();
  }

  getHeadingAttributes(paragraphHeading: Heading): Record<string, unknown> {
    const name = nameOf(ParagraphHeading, paragraphHeading, this.member('getHeadingAttributes'));
    return showAttributes(this.session.record.headings[name] ?? {});
  }
}
