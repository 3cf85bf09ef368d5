import { openFiles } from '../copies/open-files.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import type { Language } from '../language/language.ts';
import type { Dossier } from '../pictures/edition.ts';
import { openImage } from '../provenance/open-image.ts';
import { listClaims } from '../sources/claim-tally.ts';

/** What exported images are held against, and copies of the texts; images only once all claims are here. */
export function ownFileContexts(
  { subject, release, sources, claims, leftOut = 0 }: Dossier,
  language: Language,
) {
  const listed = listClaims(claims);
  // An image must not be disowned for a claim that only could not be read today.
  const isComplete = leftOut === 0 && Object.values(claims).every((kind) => kind !== null);
  const reference = {
    release,
    titles: Object.values(subject.title),
    withdrawn: subject.withdrawn,
    claims: listed,
  };
  return {
    images: { reference: isComplete ? reference : null, language },
    copies: { sources, claims: listed, language },
  };
}

/** Opens files that a reader dropped, as exported images or copies of the texts, and says what came of it. */
export async function openOwnFiles(
  files: readonly File[],
  dossier: Dossier,
  language: Language,
): Promise<void> {
  const { images, copies } = ownFileContexts(dossier, language);
  const outcomes: string[] = [];
  for (const file of files.filter(isImage)) outcomes.push(await openImage(file, images));
  const texts = files.filter((file) => !isImage(file));
  if (texts.length > 0) outcomes.push(await openFiles(texts, copies));
  useOutcome.setState({ words: outcomes.join(' ') });
}

/** Whether a file is to be checked as an image; a PDF is, to be told what to open instead. */
function isImage({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|svg|pdf|jpe?g|webp|gif)$/i.test(name);
}
