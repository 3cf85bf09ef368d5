import { apiTexts } from '../../mock-api/derive-api.ts';
import { serveCompressed } from './compressed-server.ts';
import { makeDossier } from './make-dossier.ts';
import { limitMs, measureScale, type Scale } from './measure-scale.ts';
import { sizes } from './sizes.ts';

/** Measures the built page with made-up dossiers of so many claims each; by number of claims. */
export async function measureScales(
  executablePath: string | undefined,
  dist: string,
  claims: readonly number[],
): Promise<Record<number, Scale>> {
  const scales: Record<number, Scale> = {};
  const rows: Record<string, Record<string, number | string>> = {};
  for (const size of sizes.filter((known) => claims.includes(known.claims))) {
    const files = [...apiTexts(makeDossier(size))].map(
      ([name, text]) => [`/ours/api/v1/${name}`, Buffer.from(text)] as const,
    );
    const server = await serveCompressed({ ours: dist }, new Map(files));
    const scale = await measureScale(executablePath, `${server.url}ours/`);
    server.close();
    scales[size.claims] = scale;
    rows[`${size.claims} claims, ${size.sources} sources`] = shown(scale);
  }
  if (claims.length > 0) {
    console.log('\nScale: ms, MB; the API uncompressed, the filter on a processor 4 × slower');
    console.table(rows);
  }
  return scales;
}

function shown(scale: Scale): Record<string, number | string> {
  const late = `> ${limitMs / 1000} s`;
  const entries: [string, number | null][] = Object.entries(scale);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === null ? late : Math.round(value * 10) / 10]),
  );
}
