import type { Size } from '../images/image-size.ts';

/** Paints an SVG file at `scale` pixels per CSS px: the bytes of a PNG. Throws where the browser cannot. */
export async function paintOnCanvas(svg: string, size: Size, scale: number): Promise<Uint8Array> {
  const image = new Image();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to paint the image on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser could not paint an image of that many pixels.');
  return new Uint8Array(await blob.arrayBuffer());
}
