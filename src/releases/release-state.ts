export interface ReleaseState {
  /** The files of the API that were out of reach and are shown as they were kept. */
  readonly files: readonly string[];
  /** When they were fetched; null where the server gave no date. */
  readonly keptOn: Date | null;
  /** Whether the site has a newer build than the page. */
  readonly isNewer: boolean;
}

/** How the page's release stands to what the site has now: whoever changes it tells of it on the window. */
export let releaseState: ReleaseState = { files: [], keptOn: null, isNewer: false };

/** Says how the release stands from now on. */
export function changeReleaseState(parts: Partial<ReleaseState>): void {
  releaseState = { ...releaseState, ...parts };
  dispatchEvent(new Event(releaseChange));
}

/** The event on the window that tells of it. */
export const releaseChange = 'countersign-release';
