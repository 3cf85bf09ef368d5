/** Larger than any image that we make, bytes. */
export const bytesAtMost = 48e6;
