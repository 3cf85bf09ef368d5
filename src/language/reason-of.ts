/** Why something failed, as far as the error or the system says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same within a sentence of ours, which ends with a full stop of its own. */
export function clauseOf(error: unknown): string {
  return reasonOf(error).replace(/\.$/, '');
}
