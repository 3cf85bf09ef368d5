import { type KeyboardEvent, useRef, useState } from 'react';
import type { Look } from '../images/picture.ts';
import { translator } from '../language/translator.ts';
import type { Exportable } from './exportable.ts';
import type { Opening } from './file-menu.tsx';
import { exportMessages } from './messages.ts';
import { tellFailure } from './report-outcome.ts';

const loadMenu = async () => (await import('./file-menu.tsx')).FileMenu;
type Menu = Awaited<ReturnType<typeof loadMenu>>;

/** Fetches the menu's code before it is opened; if that fails, opening it will say so. */
export function fetchMenuAhead(): void {
  loadMenu().catch(() => {});
}

interface ExportMenuProps {
  exportable: Exportable;
  /** How the page looks, and the files of the menu with it. */
  look: Look;
}

/** The Export button of a figure; its menu's code waits until a reader comes near. */
export function ExportMenu({ exportable, look }: ExportMenuProps) {
  const { language } = look;
  const button = useRef<HTMLButtonElement>(null);
  const [Menu, setMenu] = useState<Menu | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  // Pressing the button takes the focus from an open menu, which closes it before the click comes.
  const wasOpen = useRef(false);
  const say = translator(exportMessages, language);
  const isOpen = opening !== null && Menu !== null;
  return (
    <div className="relative">
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={say('exportNamed', { name: exportable.label })}
        onPointerEnter={fetchMenuAhead}
        onFocus={fetchMenuAhead}
        // Who has gone on while the code is fetched must not be taken back.
        onBlur={() => !Menu && setOpening(null)}
        onMouseDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={({ detail }) => {
          // A click without a count is a key's.
          if (!wasOpen.current) open(detail === 0 ? { position: 'first' } : {});
          wasOpen.current = false;
        }}
        onKeyDown={openByArrow}
      >
        {say('export')}
      </button>
      {Menu && button.current && (
        <Menu
          {...{ exportable, look, opening }}
          button={button.current}
          onClose={() => setOpening(null)}
        />
      )}
    </div>
  );

  async function open(asked: Opening) {
    setOpening(asked);
    try {
      const Loaded = await loadMenu();
      setMenu(() => Loaded);
    } catch (error) {
      setOpening(null);
      tellFailure(error, language);
    }
  }
  function openByArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open({ position: event.key === 'ArrowDown' ? 'first' : 'last' });
  }
}
