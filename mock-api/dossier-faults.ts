import type { Claim, Subject } from '../src/api/contract.ts';
import type { AnnotatedSource } from './dossier-schema.ts';

/** Every claim of a source, of whichever kind. */
export function claimsOf(annotated: AnnotatedSource): Claim[] {
  return [
    ...annotated.signatureCounts,
    ...annotated.leadershipChanges,
    ...annotated.events,
    ...annotated.statements,
  ];
}

// The names that the page gives to what it computes from counts and changes of office.
const computedQuestion = /^(signed|headcount|share|ceo-(out|in|back)(-\d+)?|interim-\d+)$/;

/** What the schemas cannot see: ids used twice, and ids or passages that point nowhere. */
export function findDossierFaults(subject: Subject, sources: AnnotatedSource[]): string[] {
  const faults: string[] = [];
  const owners = new Map<string, string>();
  for (const annotated of sources) {
    const { id: source, document } = annotated.source;
    for (const claim of claimsOf(annotated)) {
      const at = `${source}.json: ${claim.id}`;
      const owner = owners.get(claim.id);
      if (owner)
        faults.push(
          `${at}: the id is used twice (also in ${owner}.json); give one of the two another`,
        );
      owners.set(claim.id, source);
      if (claim.source !== source) faults.push(`${at}: source: must be “${source}”`);
      if (claim.passage.end > document.codePoints)
        faults.push(
          `${at}: passage.end: lies past the text's ${document.codePoints} code points; ask npm run passage anew`,
        );
      if (subject.withdrawn.includes(claim.id))
        faults.push(
          `${at}: is still annotated though dossier.json withdraws it; take it out of one`,
        );
    }
  }
  const questions = new Set(subject.questions.map((question) => question.id));
  if (questions.size < subject.questions.length)
    faults.push('dossier.json: questions: an id is used twice; give one of the two another');
  for (const id of questions)
    if (computedQuestion.test(id))
      faults.push(
        `dossier.json: questions: “${id}” is the name of a computed question; take another`,
      );
  for (const annotated of sources) {
    const file = `${annotated.source.id}.json`;
    for (const { id, target } of annotated.signatureCounts)
      if (target === id)
        faults.push(`${file}: ${id}: target: is the claim itself; name another, or null`);
      else if (target !== null && !owners.has(target))
        faults.push(
          `${file}: ${id}: target: there is no claim “${target}”; name one of the dossier, or null`,
        );
    for (const { id, question } of annotated.statements)
      if (!questions.has(question))
        faults.push(
          `${file}: ${id}: question: dossier.json has no question “${question}”; add it there, or name one it has`,
        );
  }
  return faults;
}
