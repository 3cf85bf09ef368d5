import { defaultOptions, type Format, formatOf, type ImageOptions } from './image-options.ts';
import { defaultSize } from './image-size.ts';
import type { PictureName } from './picture.ts';

const namedAtMost = 5;

/**
 * `countersign-<chart>[-<ids>][-share][-fr][-dark]`: only what is not the default is named. Of an
 * image, its size, its outlines and its scale follow: `[-<w>x<h>][-outlines][@<n>x]`.
 */
export function fileStem(name: PictureName): string {
  const parts = ['countersign', name.chart];
  if (name.sources) parts.push(joinIds(name.sources));
  if (name.measure === 'share') parts.push('share');
  if (name.language !== 'en') parts.push(name.language);
  if (name.theme === 'dark') parts.push('dark');
  return parts.join('-');
}

/** The name of an image's file, after the contract. */
export function imageFileName(
  name: PictureName,
  { size, scale }: Pick<ImageOptions, 'size' | 'scale'>,
  format: Format,
): string {
  const { width, height } = size;
  const parts = [fileStem(name)];
  if (width !== defaultSize.width || height !== defaultSize.height)
    parts.push(`${width}x${height}`);
  if (format === 'outlines') parts.push('outlines');
  // Only pixels have a scale.
  const scaled = format === 'png' && scale !== defaultOptions.scale ? `@${scale}x` : '';
  return `${parts.join('-')}${scaled}.${formatOf(format).extension}`;
}

function joinIds(ids: readonly string[]): string {
  const [first = 'none'] = ids;
  return ids.length > namedAtMost ? `${first}+${ids.length - 1}` : ids.join('+') || first;
}
