import type { Statement } from '../api/contract.ts';
import type { Relation } from '../sources/relation.ts';

/**
 * How two answers stand to each other (src/decisions/0008); null where they answer different
 * questions. A value denied differs from that value said, and leaves every other open.
 */
export function compareStatements(a: Statement, b: Statement): Relation | null {
  if (a.question !== b.question) return null;
  const isSame = a.value === b.value;
  const denials = [a, b].filter(({ modality }) => modality === 'denied').length;
  if (denials === 0) return isSame ? 'agree' : 'differ';
  if (!isSame) return 'open';
  return denials === 2 ? 'agree' : 'differ';
}
