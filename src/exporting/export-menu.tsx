import { Menu, MenuButton, MenuItem } from '@szhsin/react-menu';
import type { ReactElement } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { chartToSvg, type ImageMetadata } from './chart-to-svg.ts';
import type { CsvRow } from './claims-csv.ts';
import { copyImage, copyText } from './copy.ts';
import { downloadFile } from './download-file.ts';
import { useOutcome } from './export-outcome.tsx';
import { type ExportName, exportFileName } from './file-name.ts';
import { exportMessages } from './messages.ts';
import { svgToPng } from './svg-to-png.ts';

/** The size of an image in CSS px; a PNG has twice as many pixels each way. */
export const imageSize = { width: 1200, height: 675 };
const pngScale = 2;

/** What a figure hands over to be exported. */
export interface Exportable {
  /** The figure's name, for the button. */
  readonly label: string;
  /** The chart, laid out for an image of `imageSize`. */
  readonly chart: ReactElement;
  readonly rows: readonly CsvRow[];
  readonly name: ExportName;
  readonly metadata: ImageMetadata;
  /** The page's address with the view in it. */
  readonly link: string;
}

interface ExportMenuProps {
  exportable: Exportable;
  language: Language;
}

/** The Export button of a figure with its menu. */
export function ExportMenu({ exportable, language }: ExportMenuProps) {
  const say = translator(exportMessages, language);
  const setOutcome = (words: string) => useOutcome.setState({ words });
  const { chart, rows, name, metadata, link, label } = exportable;
  const makeSvg = () => chartToSvg(chart, metadata);
  const makePng = async () => svgToPng(await makeSvg(), imageSize, pngScale);
  const save = (content: Blob, extension: string) => {
    const file = exportFileName(name, extension);
    downloadFile(content, file);
    return say('saved', { file });
  };
  const run = (act: () => Promise<string>) => {
    setOutcome(say('working'));
    act().then(setOutcome, (error: unknown) =>
      setOutcome(say('failed', { reason: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <div className="relative">
      <Menu
        transition={false}
        align="end"
        gap={4}
        menuClassName="menu"
        menuButton={
          <MenuButton className="button" aria-label={say('exportNamed', { name: label })}>
            {say('export')}
          </MenuButton>
        }
      >
        <MenuItem onClick={() => run(async () => save(await makePng(), 'png'))}>
          {say('png')}
        </MenuItem>
        <MenuItem
          onClick={() =>
            run(async () => save(new Blob([await makeSvg()], { type: 'image/svg+xml' }), 'svg'))
          }
        >
          {say('svg')}
        </MenuItem>
        <MenuItem onClick={() => run(async () => save(await makeCsv(rows), 'csv'))}>
          {say('csv')}
        </MenuItem>
        <MenuItem
          onClick={() =>
            run(async () => say((await copyImage(makePng())) ? 'imageCopied' : 'noImageClipboard'))
          }
        >
          {say('copyImage')}
        </MenuItem>
        <MenuItem
          onClick={() =>
            run(async () =>
              (await copyText(link)) ? say('linkCopied') : say('noLinkClipboard', { link }),
            )
          }
        >
          {say('copyLink')}
        </MenuItem>
      </Menu>
    </div>
  );
}

async function makeCsv(rows: readonly CsvRow[]): Promise<Blob> {
  const { toCsv } = await import('./claims-csv.ts');
  return new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' });
}
