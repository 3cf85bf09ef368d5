import { spanOf, standingBySource, standingOf } from '../ceo-turnover/handovers.ts';
import { formatDays } from '../ceo-turnover/tenure-text.ts';
import type { TurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { turnoverTitle } from '../ceo-turnover/turnover-title.ts';
import { formatShare, joinClauses } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { capitalize, spellNumber } from '../language/spell-number.ts';
import { translator } from '../language/translator.ts';
import { formatCounts, formatFigure } from '../signatures/figures.ts';
import { countsOf, type SignatureSeries } from '../signatures/signature-series.ts';
import { appMessages } from './messages.ts';

/**
 * The finding of the page, as one sentence computed from the claims shown; of a kind whose answer
 * could not be had (null) it says nothing.
 */
export function toFinding(
  signatures: SignatureSeries | null,
  turnover: TurnoverSeries | null,
  language: Language,
): string {
  const clauses = [
    ...(signatures ? [countsPart(signatures, language)] : []),
    ...(turnover ? [handoversPart(turnover, language)] : []),
  ];
  return clauses.length > 0 ? `${capitalize(joinClauses(clauses, language), language)}.` : '';
}

function countsPart(series: SignatureSeries, language: Language): string {
  const say = translator(appMessages, language);
  const counts = countsOf(series.plotted);
  const [first] = counts;
  if (!first) return say('countsNone');
  if (counts.length === 1) {
    const share = first.share && formatFigure(first.share, language, 'share');
    return say('countsOne', {
      counts: formatCounts(first.claim, language),
      share: share ? say('countsOneShare', { share }) : '',
    });
  }
  const withShare = counts.filter((count) => count.share !== null);
  const told = withShare.length > 1 ? withShare : counts;
  const m = new Set(told.map(({ claim }) => claim.source)).size;
  const values = {
    n: spellNumber(told.length, language),
    m: say('bySources', { m, word: spellNumber(m, language) }),
  };
  const { share } = series.ranges;
  if (!share) return say('countsNoShare', values);
  const low = formatFigure(share.low, language, 'share');
  const high = formatFigure(share.high, language, 'share');
  const isSame = formatShare(share.low.value, language) === formatShare(share.high.value, language);
  return isSame
    ? say('countsSame', { ...values, low: share.low.qualifier === 'exact' ? high : low })
    : say('countsMany', { ...values, low, high });
}

function handoversPart(turnover: TurnoverSeries, language: Language): string {
  const say = translator(appMessages, language);
  const { handovers, tenures } = turnover;
  const last = handovers.at(-1);
  if (!last) return tenures.length > 0 ? turnoverTitle(turnover, language) : say('handoversNone');
  const n = handovers.length;
  const span = spanOf(handovers);
  const standing = standingOf(last.claims);
  const { agreed, done } = standingBySource(last.claims);
  return say('handovers', {
    times: say('times', { n, word: spellNumber(n, language) }),
    span: span ? say('span', { days: formatDays(span, language) }) : '',
    standing:
      standing === 'done'
        ? ''
        : standing === 'agreed'
          ? say('lastAgreed', { n })
          : say('lastBoth', { n, agreed: agreed.length, done: done.length }),
  });
}
