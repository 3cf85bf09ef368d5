import type { Statement } from '../api/contract.ts';
import type { Relation } from '../sources/relation.ts';

/**
 * How two answers stand to each other (src/decisions/0008); null where they answer different
 * questions. A value denied differs from that value said, and leaves every other open; a value said
 * as uncertain neither bears out the same value said as certain nor excludes another.
 */
export function compareStatements(a: Statement, b: Statement): Relation | null {
  if (a.question !== b.question) return null;
  const isSame = a.value === b.value;
  const howMany = (modality: Statement['modality']) =>
    [a, b].filter((statement) => statement.modality === modality).length;
  if (howMany('denied') === 1) return isSame ? 'differ' : 'open';
  if (howMany('denied') === 2) return isSame ? 'agree' : 'open';
  if (!isSame) return howMany('tentative') > 0 ? 'open' : 'differ';
  return howMany('tentative') === 1 ? 'open' : 'agree';
}
