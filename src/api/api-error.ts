import type { ApiFile } from './files.ts';

/** Why an answer of the API could not be had or read. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly file: ApiFile;
  readonly kind: 'unreachable' | 'missing' | 'garbled' | 'nonsense' | 'newer';
  /** For those who mend it: the status, or the path in the file and what is wrong there. */
  readonly detail: string;

  /** Whether asking again may help, once somebody has mended it. */
  readonly heals: boolean;

  constructor(file: ApiFile, kind: ApiError['kind'], detail: string, heals = true) {
    super(`${file}: ${kind}: ${detail}`);
    this.file = file;
    this.kind = kind;
    this.detail = detail;
    this.heals = heals;
  }
}
