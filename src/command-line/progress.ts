/** Where the progress of a batch is shown. */
export interface Terminal {
  readonly isTTY?: boolean;
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
      terminal.write(`\r\u001b[K${bar} ${done}/${total} ${path}`);
    },
    end(): void {
      if (terminal.isTTY) terminal.write('\r\u001b[K');
    },
  };
}
