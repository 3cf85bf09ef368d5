import { fontFamily } from '../typeface/measure-text.ts';

/** The typeface as style rules with the fonts inside, fetched when an image is first made. */
export async function typefaceRules(): Promise<string> {
  const fonts = await Promise.all([
    import('../typeface/hanken-grotesk-400.woff2?inline'),
    import('../typeface/hanken-grotesk-600.woff2?inline'),
    import('../typeface/hanken-grotesk-700.woff2?inline'),
  ]);
  return fonts
    .map(
      ({ default: url }, index) =>
        `@font-face{font-family:'${fontFamily}';font-weight:${[400, 600, 700][index]};src:url(${url}) format('woff2')}`,
    )
    .join('');
}
