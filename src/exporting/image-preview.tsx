import { useEffect, useState } from 'react';
import type { ImageOptions } from '../images/image-options.ts';
import type { Picture } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { makeFile } from './file-actions.ts';
import { sheetMessages } from './sheet-messages.ts';

interface ImagePreviewProps {
  picture: Picture;
  /** Fit for an image. */
  options: ImageOptions;
  language: Language;
}

/** The very SVG file that is exported, as an image. */
export function ImagePreview({ picture, options, language }: ImagePreviewProps) {
  const say = translator(sheetMessages, language);
  const [drawn, setDrawn] = useState<{ url?: string; fault?: string }>({});
  useEffect(() => {
    let isCurrent = true;
    let url = '';
    makeFile(picture, 'svg', options).then(
      ({ bytes, type }) => {
        if (!isCurrent) return;
        url = URL.createObjectURL(new Blob([bytes], { type }));
        setDrawn({ url });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent) setDrawn({ fault: reason });
      },
    );
    return () => {
      isCurrent = false;
      URL.revokeObjectURL(url);
    };
  }, [picture, options]);
  if (drawn.fault) return <p role="alert">{say('previewFailed', { reason: drawn.fault })}</p>;
  if (!drawn.url) return <p className="text-muted">{say('waiting')}</p>;
  return (
    <img
      src={drawn.url}
      alt={picture.description}
      width={options.size.width}
      height={options.size.height}
      data-background={options.background}
      data-theme={picture.name.theme}
    />
  );
}
