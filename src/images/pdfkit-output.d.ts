declare module 'pdfkit/output' {
  /** The bytes of a document, complete once it has been ended. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
