import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { repoRoot } from '../run-command.ts';

export const yardsticks = ['ours', 'static', 'bare', 'recharts'] as const;
export type Yardstick = (typeof yardsticks)[number];

/** The pages that are measured, by name: ours, the limit, and what most would write. */
export async function makeYardsticks(): Promise<Record<Yardstick, string>> {
  const ours = join(repoRoot, 'dist');
  const folder = mkdtempSync(join(tmpdir(), 'yardsticks-'));
  const drawn = readFileSync(join(ours, 'index.html'), 'utf8');
  const narrow = drawn.match(/<svg class="narrow".*?<\/svg>/gs)?.slice(0, 2) ?? [];
  const colours = /:root\{[^}]*--paper[^}]*\}/.exec(drawn)?.[0] ?? '';
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Yardstick</title>';
  const rectangles = [650, 723, 743].map(
    (value, index) =>
      `<rect data-mark x="${60 + index * 80}" y="${300 - value / 3}" width="40" height="${value / 3}"/>`,
  );
  const pages = {
    static: `${head}<style>${colours}svg{width:358px;display:block}</style><h1>Signatures and CEO turnover</h1>${narrow.join('')}`,
    bare: `${head}<h1>Signatures</h1><svg width="358" height="320">${rectangles.join('')}</svg>`,
  };
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), html);
  }
  const recharts = join(folder, 'recharts');
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'plain-recharts'),
    base: './',
    logLevel: 'error',
    build: { outDir: recharts, emptyOutDir: true },
  });
  return { ours, static: join(folder, 'static'), bare: join(folder, 'bare'), recharts };
}
