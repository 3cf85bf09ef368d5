import { ControlledMenu, MenuDivider, MenuItem } from '@szhsin/react-menu';
import { useRef, useState } from 'react';
import type { Look } from '../images/picture.ts';
import { translator } from '../language/translator.ts';
import type { Exportable } from './exportable.ts';
import { exportMessages } from './messages.ts';
import { copyAndTell, copyImageInWords, reportOutcome, tellFailure } from './report-outcome.ts';

// Everything that makes files waits until a reader wants one.
const loadFiles = () => import('./file-actions.ts');
const loadSheet = () => import('./export-sheet.tsx');
type Sheet = Awaited<ReturnType<typeof loadSheet>>['ExportSheet'];

/** How the menu was opened: by key at its first or last item, by pointer at none. */
export interface Opening {
  readonly position?: 'first' | 'last';
}

interface FileMenuProps {
  exportable: Exportable;
  /** How the page looks, and the files of the menu with it. */
  look: Look;
  /** What the menu hangs from. */
  button: HTMLButtonElement;
  /** Null while the menu is closed. */
  opening: Opening | null;
  onClose: () => void;
}

/** The menu of files in usual sizes under a figure's Export button, and a sheet for all others. */
export function FileMenu({ exportable, look, button, opening, onClose }: FileMenuProps) {
  const { language } = look;
  const { label, link, embed } = exportable;
  const anchor = useRef(button);
  const [Sheet, setSheet] = useState<Sheet | null>(null);
  const say = translator(exportMessages, language);
  const run = (act: () => Promise<string>) => reportOutcome(act, language);
  const picture = () => exportable.picture(look);
  const save = (format: 'png' | 'svg' | 'pdf') =>
    run(async () => (await loadFiles()).saveImage(await picture(), format, language));
  const saveTable = (format: 'csv' | 'json') =>
    run(async () => (await loadFiles()).saveTable(await picture(), format, language));
  const imageToCopy = async () => (await loadFiles()).imageToCopy(await picture(), language);
  const description = async () => (await picture()).description;
  const items: readonly (readonly [string, () => void] | null)[] = [
    [say('png'), () => save('png')],
    [say('svg'), () => save('svg')],
    [say('pdf'), () => save('pdf')],
    [say('csv'), () => saveTable('csv')],
    [say('json'), () => saveTable('json')],
    [
      say('pack'),
      () => run(async () => (await loadFiles()).savePack(exportable, await picture(), language)),
    ],
    null,
    [say('copyImage'), () => run(() => copyImageInWords(imageToCopy(), language))],
    [say('copyLink'), () => copyAndTell(link(), say('linkCopied'), language)],
    [say('copyDescription'), () => copyAndTell(description(), say('descriptionCopied'), language)],
    [say('copyEmbed'), () => copyAndTell(embed(), say('embedCopied'), language)],
    null,
    [say('sheet'), openSheet],
  ];
  return (
    <>
      {opening && (
        <ControlledMenu
          state="open"
          anchorRef={anchor}
          align="end"
          gap={4}
          menuClassName="menu"
          menuItemFocus={opening}
          aria-label={say('exportNamed', { name: label })}
          onClose={closeMenu}
        >
          {items.map((item, index) =>
            item ? (
              <MenuItem key={item[0]} onClick={item[1]}>
                {item[0]}
              </MenuItem>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines between the items never move.
              <MenuDivider key={index} />
            ),
          )}
        </ControlledMenu>
      )}
      {Sheet && <Sheet exportable={exportable} look={look} onClose={closeSheet} />}
    </>
  );

  function closeMenu({ key }: { key?: string }) {
    onClose();
    // By pointer the reader is elsewhere already.
    if (key) button.focus();
  }
  async function openSheet() {
    try {
      const { ExportSheet } = await loadSheet();
      setSheet(() => ExportSheet);
    } catch (error) {
      tellFailure(error, language);
    }
  }
  function closeSheet() {
    setSheet(null);
    // The menu that it was opened from is gone.
    button.focus();
  }
}
