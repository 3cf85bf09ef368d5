/** Paths of the fields that were given but that a schema did not keep: mostly misspelt names. */
export function strayKeys(given: unknown, kept: unknown, path = ''): string[] {
  if (!isRecord(given) || !isRecord(kept)) return [];
  return Object.keys(given).flatMap((key) => {
    const here = path ? `${path}.${key}` : key;
    return Object.hasOwn(kept, key) ? strayKeys(given[key], kept[key], here) : [here];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
