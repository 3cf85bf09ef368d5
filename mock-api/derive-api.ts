import { createHash } from 'node:crypto';
import type { ApiAnswer, ApiFile } from '../src/api/files.ts';
import { describeApi } from './openapi.ts';
import type { Dossier } from './read-dossier.ts';

type Answers = { [File in ApiFile]: ApiAnswer<File> };

/** The dossier's release: SHA-256 (hex) of all that it holds. */
export function releaseOf(dossier: Dossier): string {
  return createHash('sha256').update(JSON.stringify(dossier)).digest('hex');
}

/** The API's answers, by file name. Pure: the same dossier gives the same answers. */
export function deriveApi(dossier: Dossier): Answers {
  const envelope = { schema: 1 as const, release: releaseOf(dossier) };
  const { subject, sources } = dossier;
  return {
    'dossier.json': { ...envelope, ...subject },
    'sources.json': { ...envelope, data: sources.map(({ source }) => source) },
    'signature-counts.json': { ...envelope, data: sources.flatMap((s) => s.signatureCounts) },
    'leadership-changes.json': { ...envelope, data: sources.flatMap((s) => s.leadershipChanges) },
    'events.json': { ...envelope, data: sources.flatMap((s) => s.events) },
    'statements.json': { ...envelope, data: sources.flatMap((s) => s.statements) },
  };
}

/** Every file of the API as it is written: file name → JSON text. */
export function apiTexts(dossier: Dossier): Map<string, string> {
  const answers: [string, unknown][] = Object.entries(deriveApi(dossier));
  answers.push(['openapi.json', describeApi(releaseOf(dossier))]);
  return new Map(answers.map(([name, answer]) => [name, JSON.stringify(answer)]));
}
