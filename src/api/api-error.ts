import type { ApiFile } from './files.ts';

/** Why an answer of the API could not be had or read. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly file: ApiFile;
  readonly kind: 'unreachable' | 'missing' | 'garbled' | 'nonsense' | 'newer';
  /** For those who mend it: the status, or the path in the file and what is wrong there. */
  readonly detail: string;

  constructor(file: ApiFile, kind: ApiError['kind'], detail: string) {
    super(`${file}: ${kind}: ${detail}`);
    this.file = file;
    this.kind = kind;
    this.detail = detail;
  }

  /** Whether asking again may help; JSON that is not as agreed must be mended by someone first. */
  get heals(): boolean {
    return this.kind !== 'nonsense' && this.kind !== 'newer';
  }
}
