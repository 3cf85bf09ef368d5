import { basename } from 'node:path';

/** Where the progress of a batch is shown. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const length = 24;

/** Shows how far a batch is: one bar on a terminal, a plain line per file anywhere else. */
export function showProgress(terminal: Terminal, total: number) {
  let done = 0;
  return {
    step(path: string): void {
      done += 1;
      if (!terminal.isTTY) {
        terminal.write(`${path}\n`);
        return;
      }
      const filled = Math.round((done / total) * length);
      const bar = '█'.repeat(filled) + '░'.repeat(length - filled);
      const line = `${bar} ${done}/${total} ${basename(path)}`;
      // A line that wraps would leave its first half behind at every step.
      terminal.write(`\r\u001b[K${line.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    end(): void {
      if (terminal.isTTY) terminal.write('\r\u001b[K');
    },
  };
}
