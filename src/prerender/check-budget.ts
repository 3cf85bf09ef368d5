import * as z from 'zod/mini';

/** What Vite says of each file that it built, by the path of its source. */
export const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.optional(z.string()),
    isEntry: z.optional(z.boolean()),
    imports: z._default(z.array(z.string()), []),
    dynamicImports: z._default(z.array(z.string()), []),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

/** What not every reader comes to, each loaded through chunks of its own. */
const asides = [
  'scriptsOfExport',
  'scriptsOfLongDossiers',
  'scriptsOfOffline',
  'scriptsOfFaults',
  'scriptsWithoutWorkers',
] as const;
/** What has a budget of its own: its name says what is counted. */
const parts = [
  'htmlUntilTheChartsEnd',
  'html',
  'scriptsUntilTheFirstFilter',
  'scriptsWithoutExport',
  ...asides,
  'largestLazyScript',
  'styles',
  'fonts',
] as const;
type Part = (typeof parts)[number];
export type Bytes = Readonly<Record<Part, number>>;

export const budgetSchema = z.object({
  /** How many bytes each part may have, compressed. */
  bytes: z.record(z.enum(parts), z.number()),
  /** The names of the chunks through which alone each of these is loaded. */
  startsAt: z.record(z.enum(asides), z.array(z.string())),
});

interface Site {
  readonly manifest: Manifest;
  readonly html: string;
  readonly startsAt: Readonly<Record<(typeof asides)[number], readonly string[]>>;
  /** The compressed size of a text, and of a file of the site. */
  readonly sizeOf: (text: string) => number;
  readonly sizeOfFile: (file: string) => number;
}

/** How many bytes the parts of a built site have. Throws where it is not built as the budget expects. */
export function weigh(site: Site): Bytes {
  const { manifest, html, startsAt, sizeOf, sizeOfFile } = site;
  const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = reach(manifest, entry, ({ imports }) => imports);
  const all = reach(manifest, entry, both);
  const find = (name: string) => {
    const start = [...all].find((key) => manifest[key]?.name === name);
    if (start) return start;
    throw new Error(`The budget names ${name}, which the page never loads.`);
  };
  const reachWithout = (names: readonly string[]) => {
    const starts = new Set(names.map(find));
    return reach(manifest, entry, (chunk) => both(chunk).filter((key) => !starts.has(key)));
  };
  const without = reachWithout(Object.values(startsAt).flat());
  const beyond = (some: ReadonlySet<string>) => [...all].filter((key) => !some.has(key));
  const filesOf = (keys: Iterable<string>) =>
    new Set([...keys].map((key) => chunkAt(manifest, key).file));
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + sizeOfFile(file), 0);
  const sumOfKind = (ending: string) =>
    sum(filesOf(Object.keys(manifest).filter((key) => key.endsWith(ending))));
  const sumOfAside = (names: readonly string[]) => sum(filesOf(beyond(reachWithout(names))));
  const charts = html.lastIndexOf('</svg>', html.indexOf('<template'));
  if (charts < 0) throw new Error('The built page has no chart before its first template.');
  return {
    htmlUntilTheChartsEnd: sizeOf(html.slice(0, charts)),
    html: sizeOf(html),
    scriptsUntilTheFirstFilter: sum(filesOf(first)),
    scriptsWithoutExport: sum(filesOf(without)),
    scriptsOfExport: sumOfAside(startsAt.scriptsOfExport),
    scriptsOfLongDossiers: sumOfAside(startsAt.scriptsOfLongDossiers),
    scriptsOfOffline: sumOfAside(startsAt.scriptsOfOffline),
    scriptsOfFaults: sumOfAside(startsAt.scriptsOfFaults),
    scriptsWithoutWorkers: sumOfAside(startsAt.scriptsWithoutWorkers),
    largestLazyScript: Math.max(0, ...[...filesOf(beyond(first))].map(sizeOfFile)),
    styles: sumOfKind('.css'),
    fonts: sumOfKind('.woff2'),
  };
}

/** One sentence for each part that has more bytes than it may have. */
export function findExcess(measured: Bytes, allowed: Bytes): string[] {
  return parts
    .filter((part) => measured[part] > allowed[part])
    .map(
      (part) =>
        `${part}: ${measured[part]} bytes compressed, ${measured[part] - allowed[part]} more than ` +
        `the ${allowed[part]} allowed. Load less or later, or argue a new number: see budget.json ` +
        'and src/decisions/0015-a-budget-in-bytes.md.',
    );
}

type Chunk = Manifest[string];
const both = ({ imports, dynamicImports }: Chunk) => [...imports, ...dynamicImports];

/** All chunks that can be come to from the given ones. */
function reach(manifest: Manifest, from: readonly string[], next: (chunk: Chunk) => string[]) {
  const reached = new Set(from);
  // A set hands out what is added to it while it is gone through.
  for (const key of reached) for (const to of next(chunkAt(manifest, key))) reached.add(to);
  return reached;
}

function chunkAt(manifest: Manifest, key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest of the build has no ${key}.`);
  return chunk;
}
