/// <reference types="google-apps-script" />
// InlineImage: a picture in a line of text, measured in pixels.
import { HostBlob } from '../blob.ts';
import { expectTypes } from '../parameters.ts';
import { HostElement } from './element.ts';
import { imageSize } from './image-size.ts';
import type { NodeMap } from './tree.ts';

type Google = GoogleAppsScript.Document.InlineImage;

export class HostImage extends HostElement<Google, NodeMap['INLINE_IMAGE']> {
  protected readonly className = 'InlineImage';

  getWidth(): number {
    return this.$node.width;
  }

  getHeight(): number {
    return this.$node.height;
  }

  setWidth(width: number): Google {
    expectTypes(this.member('setWidth'), [width], 'number');
    this.session.edit();
    this.$node.width = width;
    return this.self();
  }

  setHeight(height: number): Google {
    expectTypes(this.member('setHeight'), [height], 'number');
    this.session.edit();
    this.$node.height = height;
    return this.self();
  }

  setAltDescription(description: string): Google {
    expectTypes(this.member('setAltDescription'), [description], 'string');
    this.session.edit();
    this.$node.alt = description;
    return this.self();
  }

  getAltDescription(): string {
    return this.$node.alt;
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    const { data, contentType } = this.$node;
    return new HostBlob(this.session.kernel, Buffer.from(data, 'base64'), contentType, null).getBlob();
  }
}

/** A picture's node from a blob; throws for what is no PNG, JPEG or GIF. */
export function newImage(blob: HostBlob): NodeMap['INLINE_IMAGE'] {
  const size = imageSize(blob.$bytes);
  if (!size) throw new Error('Invalid image data.');
  return {
    type: 'INLINE_IMAGE',
    attributes: {},
    children: [],
    data: Buffer.from(blob.$bytes).toString('base64'),
    alt: '',
    ...size,
  };
}
