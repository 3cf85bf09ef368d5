import { formatCount, formatShare } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Bounds } from './bounds.ts';
import { type Figure, formatFigure } from './figures.ts';
import { signatureMessages } from './messages.ts';

export type Unit = 'count' | 'share';

/** A figure, and where its qualifier leaves room, what it was taken to permit. */
export function formatPermitted(
  figure: Figure,
  bounds: Bounds,
  unit: Unit,
  language: Language,
): string {
  const text = formatFigure(figure, language, unit);
  if (figure.qualifier !== 'about') return text;
  const say = translator(signatureMessages, language);
  return say('permits', { figure: text, bounds: formatBounds(bounds, unit, language) });
}

/** “650 to 750”, “86.7 % to 100 %”. */
function formatBounds(bounds: Bounds, unit: Unit, language: Language): string {
  const say = translator(signatureMessages, language);
  const format = unit === 'count' ? formatCount : formatShare;
  return say('boundsBetween', {
    least: format(bounds.least, language),
    most: format(bounds.most, language),
  });
}
