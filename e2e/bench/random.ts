/** Draws that follow from a seed alone, so that the same seed gives the same dossier anywhere. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of the names, as often as their weights say. */
  weigh<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
  /** 64 hex digits, as a SHA-256 has. */
  hash(): string;
}

/** A 32-bit generator: a counter that grows by the golden ratio, its bits mixed by two products. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const bits = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const next = () => bits() / 2 ** 32;
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    weigh: (weights) => nameAt(weights, next()),
    hash: () => Array.from({ length: 8 }, () => bits().toString(16).padStart(8, '0')).join(''),
  };
}

function nameAt<Name extends string>(weights: Readonly<Record<Name, number>>, at: number): Name {
  let last: Name | undefined;
  let left = at * Object.values<number>(weights).reduce((sum, weight) => sum + weight, 0);
  for (const name in weights) {
    left -= weights[name];
    if (left < 0) return name;
    last = name;
  }
  if (last === undefined) throw new Error('There is nothing to choose from.');
  return last;
}
