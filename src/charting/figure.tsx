import { type MouseEvent, type ReactNode, useId, useState } from 'react';
import { type ClaimInWords, ClaimKeys } from './claim-keys.tsx';
import type { ImageFrame } from './image-frame.tsx';
import { Marker } from './marker.tsx';
import { useIsPrinting } from './use-printing.ts';

interface FigureProps {
  /** The chart's name in addresses and files. */
  chart: string;
  /** The chart's name for people, which tells its buttons apart. */
  name: string;
  /** What is said round the chart: the same words as in its image. */
  words: ImageFrame;
  tableLabel: string;
  table: ReactNode;
  /** Switches that change what is drawn. */
  switches?: ReactNode;
  /** The Export button. */
  exportMenu: ReactNode;
  /** The chart itself. */
  children: ReactNode;
  /** The marks of the chart for the keyboard, and how they are used; a figure of buttons needs none. */
  marks?: { hint: string; label: string; claims: readonly ClaimInWords[] };
  /** Told of the key of a mark that stands for several claims, when it is chosen. */
  onBin?: (key: string) => void;
  /** What stands right under the chart. */
  beside?: ReactNode;
  /** Claims that are listed and not drawn. */
  listed?: ReactNode;
}

/** A chart with its title, tools, notes and sources, and the same claims as a table on demand. */
export function Figure(props: FigureProps) {
  const { chart, name, words, tableLabel, table, switches, exportMenu, children, listed, marks } =
    props;
  const { beside, onBin } = props;
  const [isTableOpen, setTableOpen] = useState(false);
  const isPrinting = useIsPrinting();
  const titleId = useId();
  const tableId = useId();
  return (
    <figure id={chart} data-chart={chart} aria-label={name} className="figure">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 basis-[34rem] grow">
          <h2 id={titleId} className="figure-title">
            {words.title}
          </h2>
          <p className="text-muted">{words.subtitle}</p>
          {words.lacking && <p className="font-bold">{words.lacking}</p>}
        </div>
        <div className="tools">
          {switches}
          <button
            type="button"
            className="button"
            aria-label={`${tableLabel}, ${name}`}
            aria-expanded={isTableOpen}
            aria-controls={tableId}
            onClick={() => setTableOpen(!isTableOpen)}
          >
            {tableLabel}
          </button>
          {exportMenu}
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons of ClaimKeys are the controls, whose clicks come by here. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on such a button is a click. */}
      <div className="relative my-4" onClick={onBin && ((event) => chooseBin(event, onBin))}>
        {children}
        {marks && marks.claims.length > 0 && (
          <>
            <p className="note hint">{marks.hint}</p>
            <ClaimKeys label={marks.label} claims={marks.claims} />
          </>
        )}
      </div>
      {beside}
      <figcaption>
        {words.notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
        {listed}
        <p className="sources-line">
          {words.sourcesHeading && <b>{words.sourcesHeading}</b>}
          {words.sources.map((source) => (
            <span key={source.label}>
              <Marker colour={source.colour} shape={source.shape} /> {source.label}
            </span>
          ))}
        </p>
        {words.credits.map((credit) => (
          <p key={credit} className="note">
            {credit}
          </p>
        ))}
      </figcaption>
      <div id={tableId}>
        {(isTableOpen || isPrinting) && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable
          <section className="table-scroll" tabIndex={0} aria-labelledby={titleId}>
            {table}
          </section>
        )}
      </div>
    </figure>
  );
}

function chooseBin({ target }: MouseEvent, onBin: (key: string) => void): void {
  const bin = target instanceof Element && target.closest('[data-bin]')?.getAttribute('data-bin');
  if (bin) onBin(bin);
}
