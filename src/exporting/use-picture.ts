import { useEffect, useState } from 'react';
import type { Picture } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import type { Exportable } from './exportable.ts';

/** A figure's picture in a language and theme, as soon as its code is here; null until then. */
export function usePicture(
  exportable: Exportable,
  language: Language,
  theme: Theme,
): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let isCurrent = true;
    exportable.picture({ language, theme }).then((drawn) => isCurrent && setPicture(drawn));
    return () => {
      isCurrent = false;
    };
  }, [exportable, language, theme]);
  return picture;
}
