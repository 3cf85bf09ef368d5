import * as z from 'zod/mini';
import { defaultOptions, formats, imageOptionsSchema } from '../images/image-options.ts';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';

const key = 'countersign-export';

const choiceSchema = z.extend(imageOptionsSchema, {
  format: z.enum(formats),
  /** Null is the page's own. */
  language: z.nullable(z.enum(languages)),
  theme: z.nullable(z.enum(themes)),
  hasByteOrderMark: z.boolean(),
});

/** All that a reader chooses in the export sheet. */
export type Choice = z.infer<typeof choiceSchema>;

const firstChoice: Choice = {
  ...defaultOptions,
  format: 'png',
  language: null,
  theme: null,
  hasByteOrderMark: true,
};

/** What was chosen last on this device; the defaults where nothing was, or no storage is given. */
export function lastChoice(): Choice {
  try {
    return choiceSchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return firstChoice;
  }
}

/** Keeps a choice for the next time; where the browser refuses to store, as in some frames, not. */
export function keepChoice(choice: Choice): void {
  try {
    // What could not be read again would cost all that was chosen before.
    if (choiceSchema.safeParse(choice).success) localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // The choice then holds until the page is closed.
  }
}
