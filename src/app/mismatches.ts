import type { Claim, Source } from '../api/contract.ts';
import type { ApiFile } from '../api/files.ts';

interface Answer {
  readonly release: string;
  readonly data: readonly Claim[];
}

/** What does not fit together among answers that are each well formed. */
export interface Mismatch {
  readonly key: 'mixed' | 'orphans';
  readonly file: ApiFile;
  /** The claims concerned, or the release that the file is of. */
  readonly detail: string;
}

/** Finds answers of another release than the dossier's, and claims of sources that there are not. */
export function findMismatches(
  release: string,
  sources: readonly Source[],
  answers: Partial<Record<ApiFile, Answer | undefined>>,
): Mismatch[] {
  const known = new Set(sources.map(({ id }) => id));
  const files: ApiFile[] = [
    'signature-counts.json',
    'leadership-changes.json',
    'statements.json',
    'events.json',
  ];
  return files.flatMap((file): Mismatch[] => {
    const answer = answers[file];
    if (!answer) return [];
    const orphans = answer.data.filter(({ source }) => !known.has(source)).map(({ id }) => id);
    return [
      ...(answer.release === release
        ? []
        : [{ key: 'mixed' as const, file, detail: answer.release.slice(0, 12) }]),
      ...(orphans.length === 0
        ? []
        : [{ key: 'orphans' as const, file, detail: orphans.join(', ') }]),
    ];
  });
}
