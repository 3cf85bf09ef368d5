import { create } from 'zustand';
import type { CheckedImage } from './judge-image.ts';

/** An image that the reader has opened, by its file's name. */
interface OpenedCheck {
  readonly name: string;
  readonly image: CheckedImage;
}

/** The latest image that could be checked; one that tells nothing changes nothing. */
export const useImageCheck = create<{ readonly check: OpenedCheck | null }>()(() => ({
  check: null,
}));
