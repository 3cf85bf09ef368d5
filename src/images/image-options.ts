import * as z from 'zod/mini';
import { defaultSize, mostPixels, scales, sizeBounds } from './image-size.ts';
import { backgrounds } from './picture.ts';

export const formats = ['png', 'svg', 'outlines', 'pdf'] as const;
export type Format = (typeof formats)[number];

const files = {
  png: { extension: 'png', type: 'image/png' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
  outlines: { extension: 'svg', type: 'image/svg+xml' },
  pdf: { extension: 'pdf', type: 'application/pdf' },
} as const;

/** How files of a format end, and their media type. */
export function formatOf(format: Format) {
  return files[format];
}

const side = z.int();

/** What a reader may choose of an image, beside its theme and language. */
export const imageOptionsSchema = z.object({
  size: z.object({ width: side, height: side }),
  scale: z.literal(scales),
  background: z.enum(backgrounds),
  hasTitle: z.boolean(),
});

export type ImageOptions = z.infer<typeof imageOptionsSchema>;

export const defaultOptions: ImageOptions = {
  size: defaultSize,
  scale: 2,
  background: 'theme',
  hasTitle: true,
};

/** What makes options unfit for an image: a side out of bounds, too many pixels, light on white. */
export type OptionFault = 'width' | 'height' | 'pixels' | 'white';

export function faultsOf(
  { size, scale, background }: ImageOptions,
  format: Format,
  theme: string,
): OptionFault[] {
  const faults: OptionFault[] = [];
  for (const name of ['width', 'height'] as const) {
    const { min, max } = sizeBounds[name];
    const isFit = Number.isInteger(size[name]) && size[name] >= min && size[name] <= max;
    if (!isFit) faults.push(name);
  }
  if (format === 'png' && size.width * size.height * scale ** 2 > mostPixels) faults.push('pixels');
  // The letters of the dark theme are light.
  if (background === 'white' && theme === 'dark') faults.push('white');
  return faults;
}
