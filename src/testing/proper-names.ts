import type { Dossier } from '../../mock-api/read-dossier.ts';

/**
 * The proper names that a dossier holds: its organisation and publishers, whoever wrote, spoke,
 * acted or held an office; each whole, and a person's last name.
 */
export function properNames({ subject, sources }: Dossier): string[] {
  const names = [
    subject.organisation,
    ...sources.flatMap(({ source, signatureCounts, leadershipChanges, events, statements }) => [
      source.publisher,
      source.author,
      ...leadershipChanges.map(({ person }) => person),
      ...events.flatMap(({ actors }) => actors),
      ...[signatureCounts, leadershipChanges, events, statements].flatMap((claims) =>
        claims.map(({ voice }) => voice.name),
      ),
    ]),
  ].filter((name) => name !== null);
  const lastNames = names.flatMap((name) => name.split(' ').slice(1).at(-1) ?? []);
  return [...new Set([...names, ...lastNames])].filter((name) => /^\p{Lu}\p{L}{2}/u.test(name));
}

/** Those of the names that stand in a text as words of their own. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
  });
}
