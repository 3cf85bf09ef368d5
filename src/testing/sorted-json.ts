import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order and no white space, as RFC 8785 has it. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${keys.map(([key, inner]) => `${JSON.stringify(key)}:${sortedJson(inner)}`).join()}}`;
}

/** SHA-256 (hex) by Node's own hand. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
