/** Paints an SVG file at `scale` pixels per unit. Throws where the browser cannot. */
export async function svgToPng(
  svg: string,
  size: { width: number; height: number },
  scale: number,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to paint the image on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not write the image as PNG.'));
    }, 'image/png');
  });
}
