import type { Source, Subject } from '../api/contract.ts';
import { CopiesSection } from '../copies/copies-section.tsx';
import { openFiles } from '../copies/open-files.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import type { Language } from '../language/language.ts';
import { ImageSection } from '../provenance/image-section.tsx';
import { openImage } from '../provenance/open-image.ts';
import { type Claims, listClaims } from '../sources/claim-tally.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

interface OwnFilesProps {
  sources: readonly Source[];
  claims: Claims;
  release: string;
  subject: Subject;
  language: Language;
}

/** What a reader may open of her own: exported images and copies of the texts, chosen or dropped. */
export function OwnFiles({ sources, claims, release, subject, language }: OwnFilesProps) {
  const copies = { sources, claims: listClaims(claims), language };
  const isComplete = Object.values(claims).every((kind) => kind !== null);
  const reference = {
    release,
    titles: Object.values(subject.title),
    withdrawn: subject.withdrawn,
    claims: copies.claims,
  };
  const images = { reference: isComplete ? reference : null, language };
  useDroppedFiles(async (files) => {
    const outcomes: string[] = [];
    for (const file of files.filter(isImage)) outcomes.push(await openImage(file, images));
    const texts = files.filter((file) => !isImage(file));
    if (texts.length > 0) outcomes.push(await openFiles(texts, copies));
    useOutcome.setState({ words: outcomes.join(' ') });
  });
  return (
    <>
      <ImageSection {...images} />
      <CopiesSection {...copies} />
    </>
  );
}

/** Whether a file is to be checked as an image; a PDF is, to be told what to open instead. */
function isImage({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|svg|pdf|jpe?g|webp|gif)$/i.test(name);
}
