/** A line of what a claim says: what is told, and what the claim tells of it. */
export interface Fact {
  readonly term: string;
  readonly detail: string;
}
