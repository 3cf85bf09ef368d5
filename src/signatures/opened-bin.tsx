import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { changeView } from '../view/view-store.ts';
import type { CountBin } from './count-bins.ts';
import { describeBin } from './mark-text.ts';
import { signatureMessages } from './messages.ts';
import type { SignatureSeries } from './signature-series.ts';
import { SignatureTable } from './signature-table.tsx';
import { sayOutside } from './signature-text.ts';

interface OpenedBinProps {
  bin: CountBin;
  series: SignatureSeries;
  language: Language;
  onClose: () => void;
}

/** The claims that a mark stands for, and the way nearer to them. */
export function OpenedBin({ bin, series, language, onClose }: OpenedBinProps) {
  const say = translator(signatureMessages, language);
  const { days } = bin;
  const heading = describeBin(bin, series.measure, language);
  return (
    <section data-opened-bin={bin.key} aria-label={heading} className="opened-bin">
      <h3 tabIndex={-1} ref={(element) => element?.focus({ preventScroll: true })}>
        {heading}
      </h3>
      <div className="tools">
        {days && days.first < days.last && (
          <button
            type="button"
            className="button"
            onClick={() => {
              changeView({ period: days });
              onClose();
            }}
          >
            {say('narrow')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {say('closeBin')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */}
      <section className="table-scroll" tabIndex={0} aria-label={heading}>
        <SignatureTable
          series={{ ...series, plotted: bin.counts, listed: [] }}
          language={language}
        />
      </section>
    </section>
  );
}

/** That the chart is narrowed to a period, what lies outside, and the way back. */
export function NarrowedTo({ series, language }: { series: SignatureSeries; language: Language }) {
  const say = translator(signatureMessages, language);
  if (!series.period) return null;
  return (
    <p className="note narrowed">
      {sayOutside(series, series.period, language)}{' '}
      <button type="button" className="button" onClick={() => changeView({ period: null })}>
        {say('wholePeriod')}
      </button>
    </p>
  );
}
