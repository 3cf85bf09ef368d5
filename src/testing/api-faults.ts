import type { ApiError } from '../api/api-error.ts';
import type { BrokenItem } from '../api/broken-items.ts';
import { mostBytes } from '../api/fetch-body.ts';
import type { ApiFile } from '../api/files.ts';
import { dossier } from './dossier.ts';

type Item = Record<string, unknown>;
type Change = (json: Item, list: 'data' | 'questions') => void;

/** The list of a file, whose items stand for themselves. */
export const listOf = (file: ApiFile) => (file === 'dossier.json' ? 'questions' : 'data');

function changed(file: ApiFile, change: Change): Response {
  const json: Item = JSON.parse(JSON.stringify(dossier[file]));
  change(json, listOf(file));
  return Response.json(json);
}

function itemsOf(json: Item, list: string): Item[] {
  const items = json[list];
  if (!Array.isArray(items)) throw new Error(`There is no list “${list}”.`);
  return items;
}

function withFirst(file: ApiFile, parts: Item | null): Response {
  return changed(file, (json, list) => {
    const [first, ...more] = itemsOf(json, list);
    json[list] = [parts && { ...first, ...parts }, ...more];
  });
}

const text = (file: ApiFile) => JSON.stringify(dossier[file]);
const html = '<!doctype html><title>Home</title>';
// One for all tests, since nobody reads what is in it.
const tooMuch = new Uint8Array(mostBytes + 1);

function streamOf(bytes: Uint8Array): ReadableStream {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(bytes);
      stream.close();
    },
  });
}

/** What a server gives in place of a file. */
export type Reply = (file: ApiFile) => Response | Promise<Response>;

type Fault = [reply: (file: ApiFile) => Response, kind: ApiError['kind'], detail: RegExp];

/** What can be wrong with a file as a whole: the answer, and what is found wrong with it. */
export const faultsOfFiles: Record<string, Fault> = {
  unreachable: [
    () => {
      throw new TypeError('Failed to fetch');
    },
    'unreachable',
    /^Failed to fetch$/,
  ],
  'HTTP 404': [() => new Response('', { status: 404 }), 'missing', /^HTTP 404$/],
  'HTTP 429': [() => new Response('', { status: 429 }), 'missing', /^HTTP 429$/],
  'HTTP 500': [() => new Response('', { status: 500 }), 'missing', /^HTTP 500$/],
  'HTML in place of JSON': [() => new Response(html), 'garbled', /^HTML in place of JSON$/],
  'an empty body': [() => new Response(''), 'garbled', /JSON/],
  'a truncated body': [(file) => new Response(text(file).slice(0, -99)), 'garbled', /JSON/],
  'a wrong charset': [
    (file) => new Response(Uint8Array.from(text(file), (sign) => sign.charCodeAt(0))),
    'garbled',
    /^not UTF-8/,
  ],
  'a list that is none': [
    (file) => changed(file, (json, list) => Object.assign(json, { [list]: { length: 9 } })),
    'nonsense',
    /^(data|questions): \S.*expected array/,
  ],
  'no release': [
    (file) => changed(file, (json) => Object.assign(json, { release: 7 })),
    'nonsense',
    /^release: \S.*expected string/,
  ],
  'another thing altogether': [
    () => Response.json(null),
    'nonsense',
    /^the whole: \S.*expected object/,
  ],
  'a body past the bound': [
    () => new Response(streamOf(tooMuch)),
    'nonsense',
    /^more than 268435456 bytes$/,
  ],
  'a newer schema': [
    (file) => changed(file, (json) => Object.assign(json, { schema: 2 })),
    'newer',
    /^schema: /,
  ],
};

const unknownWord: Record<ApiFile, Item> = {
  'dossier.json': { text: 'Why?' },
  'sources.json': { published: { edtf: '2023', basis: 'guessed', note: { en: '', fr: '' } } },
  'signature-counts.json': { stance: 'shouts' },
  'leadership-changes.json': { role: 'king' },
  'events.json': { voice: { kind: 'rumour', name: null } },
  'statements.json': { modality: 'sung' },
};

/** What can be wrong with one item of a file: the answer, the fault, and what is said of it. */
export const faultsOfItems: Record<
  string,
  [(file: ApiFile) => Response, BrokenItem['fault'], RegExp]
> = {
  'a wrong type': [(file) => withFirst(file, { id: 7 }), 'malformed', /^\w+\.0\.id: \S/],
  'an unknown word': [
    (file) => withFirst(file, unknownWord[file]),
    'malformed',
    /^\w+\.0\.(text|published\.basis|stance|role|voice\.kind|modality): \S/,
  ],
  'no content': [(file) => withFirst(file, null), 'malformed', /^\w+\.0: \S/],
  'an id twice': [
    (file) => changed(file, (json, list) => itemsOf(json, list).push(itemsOf(json, list)[0] ?? {})),
    'repeated',
    /^(data|questions)\.0$/,
  ],
};
