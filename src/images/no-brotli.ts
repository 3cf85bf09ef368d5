/** Stands in for fontkit's unpacker of WOFF2 in the page, which opens WOFF alone: see vite.config.ts. */
export default function decompress(): never {
  throw new Error('This build opens no WOFF2 fonts.');
}
