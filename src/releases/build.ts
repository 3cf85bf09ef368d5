/**
 * What names a build of the site: dossier, release and files, so that no two builds share what is kept.
 * The dossier comes first, by which a worker knows whether another one has taken its address.
 */
export function nameBuild(
  parts: Readonly<Record<'dossier' | 'release' | 'files', string>>,
): string {
  return [parts.dossier, parts.release, parts.files].map((hash) => hash.slice(0, 8)).join('-');
}

/** The dossier's part of a build's name. */
export function dossierOf(build: string): string | undefined {
  return build.split('-')[0];
}

/** The build that the page is of; none in development. */
export function ownBuild(): string | undefined {
  return document.getElementById('root')?.dataset.build;
}

/** Whether the page itself came from what is kept, so that all that it shows must. */
export function isKept(): boolean {
  return document.getElementById('root')?.dataset.kept !== undefined;
}

/** How the caches of all builds under a path begin: one site may stand at many paths of an address. */
export function cachesUnder(path: string): string {
  return `countersign ${path} `;
}
