import { imageFileName } from '../images/file-name.ts';
import type { Format, ImageOptions } from '../images/image-options.ts';
import type { Picture } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { useOutcome } from './export-outcome.tsx';
import { imageToCopy, saveImage } from './file-actions.ts';
import { copyImageInWords, reportOutcome } from './report-outcome.ts';
import { sheetMessages } from './sheet-messages.ts';

interface SheetActionsProps {
  picture: Picture;
  format: Format;
  options: ImageOptions;
  language: Language;
  isFit: boolean;
  /** Whether the PNG that is copied, whatever the format, keeps within bounds. */
  isFitToCopy: boolean;
}

/** What is done with the image that was chosen, its name, and what came of it. */
export function SheetActions({ picture, format, options, language, ...is }: SheetActionsProps) {
  const say = translator(sheetMessages, language);
  // The page's own place for these words lies behind the sheet.
  const outcome = useOutcome(({ words }) => words);
  return (
    <div className="actions">
      <button
        type="button"
        className="button primary"
        disabled={!is.isFit}
        onClick={() => reportOutcome(() => saveImage(picture, format, language, options), language)}
      >
        {say('download')}
      </button>
      <button
        type="button"
        className="button"
        disabled={!is.isFitToCopy}
        onClick={() =>
          reportOutcome(
            () => copyImageInWords(imageToCopy(picture, language, options), language),
            language,
          )
        }
      >
        {say('copy')}
      </button>
      {is.isFit && (
        <p className="note wrap-anywhere">{imageFileName(picture.name, options, format)}</p>
      )}
      <p role="status">{outcome}</p>
    </div>
  );
}
