/** What decides an exported file's name. */
export interface ExportName {
  readonly chart: string;
  /** The ids shown, in dossier order; null is all. */
  readonly sources: readonly string[] | null;
  readonly measure?: 'count' | 'share';
  readonly language: string;
  readonly theme?: string;
}

const namedAtMost = 5;

/** `countersign-<chart>[-<ids>][-share][-fr][-dark].<ext>`: only what is not the default is named. */
export function exportFileName(name: ExportName, extension: string): string {
  const parts = ['countersign', name.chart];
  if (name.sources) parts.push(joinIds(name.sources));
  if (name.measure === 'share') parts.push('share');
  if (name.language !== 'en') parts.push(name.language);
  if (name.theme === 'dark') parts.push('dark');
  return `${parts.join('-')}.${extension}`;
}

function joinIds(ids: readonly string[]): string {
  const [first = 'none'] = ids;
  return ids.length > namedAtMost ? `${first}+${ids.length - 1}` : ids.join('+') || first;
}
