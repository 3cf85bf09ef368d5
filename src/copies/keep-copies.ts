import { del, get, set } from 'idb-keyval';
import * as z from 'zod/mini';

const key = 'countersign-copies';

const keptSchema = z.array(z.object({ name: z.string(), text: z.string() }));

/** A file as it is kept: its name and its text. */
export type KeptFile = z.infer<typeof keptSchema>[number];

/** Keeps the texts on this device. False where the browser refuses to store, as in some frames. */
export async function keepFiles(files: readonly KeptFile[]): Promise<boolean> {
  return attempt(() => set(key, files));
}

/** Removes every kept text from this device. False where the browser gives no storage. */
export async function forgetFiles(): Promise<boolean> {
  return attempt(() => del(key));
}

/** The texts kept by an earlier visit; none where there is no storage, or what it holds is not ours. */
export async function keptFiles(): Promise<readonly KeptFile[]> {
  try {
    const { success, data } = keptSchema.safeParse(await get(key));
    return success ? data : [];
  } catch {
    return [];
  }
}

async function attempt(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
