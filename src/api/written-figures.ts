import type { Quantity, SignatureCount } from './contract.ts';

interface WrittenFigure {
  readonly shown: string;
  readonly pattern: RegExp;
}

/** The numbers of a count as its text may write them: how each is shown, and what finds it. */
export function writtenFigures({ signatories, headcount, share }: SignatureCount): WrittenFigure[] {
  const counts = [signatories, headcount].flatMap((quantity) => {
    const value = numberOf(quantity);
    return value === null ? [] : [{ shown: `“${value}”`, pattern: numberPattern(String(value)) }];
  });
  const ratio = numberOf(share);
  if (ratio === null) return counts;
  const percent = String(Math.round(ratio * 10_000) / 100);
  const pattern = numberPattern(percent, '\\s?%');
  return [...counts, { shown: `“${percent} %”`, pattern }];
}

function numberOf(quantity: Quantity | null): number | null {
  return quantity?.value ?? null;
}

// Texts group thousands and write decimals in their own ways: 1 234, 1,234, 92,9. A number that
// goes on to either side is another one; a plain space before may just part it from a word.
function numberPattern(digits: string, unit = ''): RegExp {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[\\s.,'’]?");
  const fraction = decimals ? `[.,]${decimals}` : '';
  return new RegExp(
    `(?<!\\d[.,'’\u00a0\u202f]?)${grouped}${fraction}${unit}(?![.,'’\u00a0\u202f]?\\d)`,
  );
}
