import { useRef } from 'react';
import { OpenedMark } from '../charting/opened-mark.tsx';
import { useKeptFocus } from '../charting/use-kept-focus.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { changeView } from '../view/view-store.ts';
import { binMessages } from './bin-messages.ts';
import { type CountBin, canNarrowTo } from './count-bins.ts';
import { describeBin } from './mark-text.ts';
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
  const say = translator(binMessages, language);
  const { days } = bin;
  const heading = describeBin(bin, series.measure, language);
  const narrow = () => {
    changeView({ period: days });
    onClose();
  };
  return (
    <OpenedMark
      heading={heading}
      {...{ language, onClose }}
      tools={
        canNarrowTo(bin) && (
          <button type="button" className="button" onClick={narrow}>
            {say('narrow')}
          </button>
        )
      }
    >
      <SignatureTable series={{ ...series, plotted: bin.counts, listed: [] }} language={language} />
    </OpenedMark>
  );
}

/** That the chart is narrowed to a period, what lies outside, and the way back. */
export function NarrowedTo({ series, language }: { series: SignatureSeries; language: Language }) {
  const say = translator(binMessages, language);
  if (!series.period) return null;
  return (
    <p role="status" className="note narrowed">
      {sayOutside(series, series.period, language)} <WholePeriod words={say('wholePeriod')} />
    </p>
  );
}

function WholePeriod({ words }: { words: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button);
  return (
    <button
      ref={button}
      type="button"
      className="button"
      onClick={() => changeView({ period: null })}
    >
      {words}
    </button>
  );
}
