import { CopiesSection } from '../copies/copies-section.tsx';
import type { Language } from '../language/language.ts';
import type { Dossier } from '../pictures/edition.ts';
import { ImageSection } from '../provenance/image-section.tsx';
import { ownFileContexts } from './open-own-files.ts';

/** What a reader may open of her own: exported images and copies of the texts. */
export function OwnFiles({ dossier, language }: { dossier: Dossier; language: Language }) {
  const { images, copies } = ownFileContexts(dossier, language);
  return (
    <>
      <ImageSection {...images} />
      <CopiesSection {...copies} />
    </>
  );
}
