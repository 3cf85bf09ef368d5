import { useEffect, useState } from 'react';
import type { Picture } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import type { Exportable } from './exportable.ts';

interface AskedPicture {
  /** Null until its code is here. */
  readonly picture: Picture | null;
  /** Why it cannot be had. */
  readonly fault?: string;
}

/** A figure's picture in a language and theme. */
export function usePicture(exportable: Exportable, language: Language, theme: Theme): AskedPicture {
  const [asked, setAsked] = useState<AskedPicture>({ picture: null });
  useEffect(() => {
    let isCurrent = true;
    const take = (answer: AskedPicture) => isCurrent && setAsked(answer);
    exportable.picture({ language, theme }).then(
      (picture) => take({ picture }),
      (error: unknown) =>
        take({ picture: null, fault: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [exportable, language, theme]);
  return asked;
}
