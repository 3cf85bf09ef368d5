declare module 'pdfkit/output' {
  /** The bytes of a document, complete once it has been ended. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

declare namespace PDFKit {
  interface PDFDocument {
    readonly _root: { readonly data: Record<string, unknown> };
    /** Writes what cataloguing programs read, as the last thing before the file ends. */
    endMetadata(): void;
  }
}
