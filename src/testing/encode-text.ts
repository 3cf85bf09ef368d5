/** A text's bytes in UTF-8, as a server answers them. */
export function encodeText(text: string): ArrayBuffer {
  return Uint8Array.from(new TextEncoder().encode(text)).buffer;
}
