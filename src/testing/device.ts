/** What a device keeps for a page, and whether its browser refuses to store anything. */
export const device = { kept: new Map<string, unknown>(), refuses: false };

async function open(): Promise<Map<string, unknown>> {
  if (device.refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
  return device.kept;
}

/** In place of idb-keyval, since neither Node nor happy-dom has an IndexedDB. */
export const storage = {
  get: async (key: string) => (await open()).get(key),
  set: async (key: string, value: unknown) => {
    (await open()).set(key, structuredClone(value));
  },
  del: async (key: string) => {
    (await open()).delete(key);
  },
};
