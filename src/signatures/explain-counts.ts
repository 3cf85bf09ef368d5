import type { SignatureCount } from '../api/contract.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatPermitted } from './bounds-text.ts';
import { compareCounts, type FigureComparison } from './compare-counts.ts';
import { signatureMessages } from './messages.ts';

/** How the numbers of two counts stand to each other, one sentence for each that both give. */
export function explainCounts(a: SignatureCount, b: SignatureCount, language: Language): string {
  const figures = compareCounts(a, b)?.figures ?? [];
  return figures.map((figure) => explainFigure(figure, language)).join(' ');
}

function explainFigure(comparison: FigureComparison, language: Language): string {
  const say = translator(signatureMessages, language);
  const { figure, relation, remark } = comparison;
  const [first, second] = comparison.values;
  const [low, high] = first.value <= second.value ? [0, 1] : [1, 0];
  const words = comparison.values.map((value, index) => {
    const bounds = comparison.bounds[index];
    const unit = figure === 'share' ? 'share' : 'count';
    return bounds ? formatPermitted(value, bounds, unit, language) : '';
  });
  const values = { figure: say(figure), low: words[low] ?? '', high: words[high] ?? '' };
  if (relation === 'agree') {
    if (values.low === values.high) return say('compareSame', values);
    // Whatever permits less is what bears the other out.
    const [one, other] = comparison.bounds.map(({ least, most }) => most - least);
    const [borne, bearer] = (one ?? 0) > (other ?? 0) ? words : words.toReversed();
    return say('compareWithin', { ...values, borne: borne ?? '', bearer: bearer ?? '' });
  }
  if (relation === 'open') return say(remark ? 'compareLater' : 'compareOpen', values);
  const growth = remark ? 'growth' : 'none';
  const areExact = comparison.values.every(({ qualifier }) => qualifier === 'exact');
  if (figure === 'share' || !areExact) return say('compareAgainst', { ...values, remark: growth });
  return say('compareDiffer', {
    ...values,
    gap: formatCount(Math.abs(first.value - second.value), language),
    remark: figure === 'headcount' ? 'headcount' : growth,
  });
}
