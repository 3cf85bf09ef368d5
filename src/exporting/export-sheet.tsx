import { useEffect, useId, useMemo, useState } from 'react';
import { faultsOf, formats } from '../images/image-options.ts';
import { mostPixels, scales, sizeBounds } from '../images/image-size.ts';
import { backgrounds, type Look } from '../images/picture.ts';
import { languages } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { themes } from '../palette/palette.ts';
import { DataChoice } from './data-choice.tsx';
import { useOutcome } from './export-outcome.tsx';
import type { Exportable } from './exportable.ts';
import { ImagePreview } from './image-preview.tsx';
import { type Choice, keepChoice, lastChoice } from './last-choice.ts';
import { RadioGroup } from './radio-group.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { sheetMessages } from './sheet-messages.ts';
import { SizeChoice } from './size-choice.tsx';
import { useModal } from './use-modal.ts';
import { usePicture } from './use-picture.ts';

/** What an inch of 300 dots, as printers ask for, makes of a pixel, cm. */
const cmPerPixel = 2.54 / 300;

const languageNames = { en: 'English', fr: 'Français' };

interface ExportSheetProps {
  exportable: Exportable;
  /** How the page looks. */
  look: Look;
  onClose: () => void;
}

/** All choices for an image, with a preview of the very file; the last choice is kept. */
export function ExportSheet({ exportable, look, onClose }: ExportSheetProps) {
  const say = translator(sheetMessages, look.language);
  const [choice, setChoice] = useState<Choice>(lastChoice);
  const dialog = useModal();
  const headingId = useId();
  const faultsId = useId();
  // What came of an earlier export would be taken for this one's.
  useEffect(() => useOutcome.setState({ words: '' }), []);
  const { format, size, scale, background, hasTitle, hasByteOrderMark } = choice;
  const language = choice.language ?? look.language;
  const theme = choice.theme ?? look.theme;
  const { picture, fault: failure } = usePicture(exportable, language, theme);
  const options = useMemo(
    () => ({ size, scale, background, hasTitle }),
    [size, scale, background, hasTitle],
  );
  const faults = faultsOf(options, format, theme);
  const choose = (part: Partial<Choice>) => {
    const chosen = { ...choice, ...part };
    setChoice(chosen);
    // A sheet that opens on an error would help nobody.
    const worn = chosen.theme ?? look.theme;
    if (faultsOf(chosen, chosen.format, worn).length === 0) keepChoice(chosen);
  };
  const print = (pixels: number) => Math.round(pixels * scale * cmPerPixel * 10) / 10;

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={headingId} onClose={onClose}>
      <header>
        <h2 id={headingId}>{say('heading', { name: exportable.label })}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {say('close')}
        </button>
      </header>
      <section className="preview" aria-label={say('preview')}>
        {faults.length > 0 ? (
          <div role="alert" id={faultsId}>
            {faults.map((fault) => (
              <p key={fault}>
                {say(`fault-${fault}`, {
                  ...(fault === 'height' ? sizeBounds.height : sizeBounds.width),
                  most: mostPixels / 1e6,
                })}
              </p>
            ))}
          </div>
        ) : failure ? (
          <p role="alert">{say('previewFailed', { reason: failure })}</p>
        ) : (
          picture && <ImagePreview {...{ picture, options }} language={look.language} />
        )}
      </section>
      <div className="options">
        <RadioGroup
          legend={say('format')}
          choices={formats.map((value) => ({ value, label: say(`format-${value}`) }))}
          value={format}
          onChoose={(value) => choose({ format: value })}
        />
        {format === 'outlines' && <p className="note">{say('formatHint')}</p>}
        <SizeChoice
          {...{ size, faults, faultsId }}
          language={look.language}
          onChoose={(value) => choose({ size: value })}
        />
        {format === 'png' && (
          <>
            <RadioGroup
              legend={say('scale')}
              choices={scales.map((value) => ({ value, label: `${value}×` }))}
              value={scale}
              onChoose={(value) => choose({ scale: value })}
            />
            {faults.length === 0 && (
              <p className="note">
                {say('pixels', {
                  width: size.width * scale,
                  height: size.height * scale,
                  across: print(size.width),
                  down: print(size.height),
                })}
              </p>
            )}
          </>
        )}
        <RadioGroup
          legend={say('theme')}
          choices={themes.map((value) => ({ value, label: say(`theme-${value}`) }))}
          value={theme}
          onChoose={(value) => choose({ theme: value })}
        />
        <RadioGroup
          legend={say('language')}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChoose={(value) => choose({ language: value })}
        />
        <RadioGroup
          legend={say('background')}
          choices={backgrounds.map((value) => ({ value, label: say(`background-${value}`) }))}
          value={background}
          onChoose={(value) => choose({ background: value })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={hasTitle}
            onChange={({ target }) => choose({ hasTitle: target.checked })}
          />{' '}
          {say('title')}
        </label>
        {picture && (
          <>
            <SheetActions
              {...{ picture, format, options }}
              language={look.language}
              isFit={faults.length === 0}
              isFitToCopy={faultsOf(options, 'png', theme).length === 0}
            />
            <DataChoice
              {...{ picture, hasByteOrderMark }}
              language={look.language}
              onMark={(value) => choose({ hasByteOrderMark: value })}
            />
          </>
        )}
      </div>
    </dialog>
  );
}
