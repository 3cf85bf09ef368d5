/** An image on its way to the clipboard, with the words for those who cannot see it. */
export interface CopiedImage {
  readonly png: Blob;
  readonly description: string;
  /** What is to be said of it beyond that it was copied; often nothing. */
  readonly remark: string;
}

/**
 * Puts an image on the clipboard, in a flavour of HTML too, which carries its alt text. False where
 * the browser gives a page no such clipboard.
 */
export async function copyImage(image: Promise<CopiedImage>): Promise<boolean> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return false;
  try {
    // Safari wants the promises themselves: after an await the click no longer counts as the reader's.
    const item = new ClipboardItem({
      'image/png': image.then(({ png }) => png),
      'text/html': image.then(toHtml),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch (error) {
    // An image that could not be made is refused under the same name: then its own reason is thrown.
    await image;
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    throw error;
  }
}

async function toHtml({ png, description }: CopiedImage): Promise<Blob> {
  const image = document.createElement('img');
  image.alt = description;
  image.src = await toDataUrl(png);
  return new Blob([image.outerHTML], { type: 'text/html' });
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Puts a text on the clipboard. False where the browser gives a page no clipboard. */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  if (!navigator.clipboard?.writeText) return false;
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    await text;
    return false;
  }
}
