/**
 * How two claims on the same matter stand to each other: they say the same or one bears the other
 * out; both may be true, but neither bears the other out; or they cannot both be right.
 */
export type Relation = 'agree' | 'open' | 'differ';

/** A claim that speaks of the same matter as another, and how the two stand. */
export interface Related<C> {
  readonly claim: C;
  readonly relation: Relation;
}
