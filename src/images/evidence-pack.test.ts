import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pictureFor } from '../testing/image-files.ts';
import { sha256Of } from '../testing/sorted-json.ts';
import { xmlFault } from '../testing/xml.ts';
import { packEvidence, type TextFile } from './evidence-pack.ts';
import type { ImageFile } from './make-image.ts';
import type { Picture } from './picture.ts';

const picture = pictureFor('signature-counts', { sources: ['002', '003'] }, { language: 'fr' });
const stem = 'countersign-signature-counts-002+003-fr';

const texts: TextFile[] = [
  { name: 'citations.txt', text: 'Furno, 20 novembre 2023\n', words: 'Références' },
  { name: 'claims.jsonld', text: '[]\n', words: 'JSON-LD' },
];

function imageOf(name: string, content: string, type = 'image/svg+xml'): ImageFile {
  return { name, type, bytes: new TextEncoder().encode(content), missing: [], claims: [] };
}

const images = [imageOf(`${stem}.png`, 'pixels', 'image/png'), imageOf(`${stem}.svg`, '<svg/>')];

/** The files of a pack by their path in it, as text. */
function unpack({ bytes }: { bytes: Uint8Array }): Record<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([path, data]) => [path, Buffer.from(data).toString()]));
}

const packOf = (parts: Partial<Picture> = {}, files = texts, shown = images) =>
  unpack(packEvidence({ ...picture, ...parts }, shown, files));

/** All that a page of a pack points at. */
const linksIn = (html: string) =>
  [...html.matchAll(/ (?:src|href|action|srcset|poster)="([^"]*)"/g)].map(([, to = '']) =>
    decodeURIComponent(to),
  );

describe(packEvidence, () => {
  test('is one folder, called as the picture is, with all that it stands on', () => {
    expect(packEvidence(picture, images, texts).name).toBe(`${stem}.zip`);
    const names = Object.keys(packOf());
    for (const name of names) expect(name.startsWith(`${stem}/`)).toBe(true);
    expect(names.map((name) => name.slice(stem.length + 1)).toSorted()).toEqual(
      [
        `${stem}.csv`,
        `${stem}.csv-metadata.json`,
        `${stem}.json`,
        `${stem}.png`,
        `${stem}.svg`,
        'citations.txt',
        'claims.jsonld',
        'description.txt',
        'index.html',
        'manifest.json',
      ].toSorted(),
    );
  });

  test('has a manifest with the length and SHA-256 of every other file', () => {
    const { [`${stem}/manifest.json`]: written = '', ...others } = packOf();
    const manifest = JSON.parse(written);
    expect(manifest).toMatchObject({
      software: 'Countersign',
      dossier: 'OpenAI, novembre 2023',
      release: picture.release,
      address: '?sources=002,003&lang=fr&theme=light',
    });
    const expected = Object.entries(others).map(([path, content]) => ({
      name: path.slice(stem.length + 1),
      bytes: Buffer.byteLength(content),
      sha256: sha256Of(content),
    }));
    expect(expected).toHaveLength(9);
    expect(manifest.files).toEqual(expected);
  });

  test('keeps the bytes of its images, whatever they are', () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => 255 - (index % 256));
    const made = [{ name: `${stem}.pdf`, type: 'application/pdf', bytes, missing: [], claims: [] }];
    const files = unzipSync(packEvidence(picture, made, texts).bytes);
    const manifest = Buffer.from(files[`${stem}/manifest.json`] ?? []).toString();
    for (const { name } of made) {
      expect(files[`${stem}/${name}`]).toEqual(bytes);
      const entry = { name, bytes: bytes.length, sha256: sha256Of(bytes) };
      expect(JSON.parse(manifest).files).toContainEqual(entry);
    }
  });

  test('has the description, and the claims as rows and as JSON', () => {
    const files = packOf();
    expect(files[`${stem}/description.txt`]).toBe(`${picture.description}\n`);
    expect(picture.description).toContain('723 sur 778');
    const csv = Papa.parse<Record<string, string>>(files[`${stem}/${stem}.csv`] ?? '', {
      header: true,
    });
    const { rows } = JSON.parse(files[`${stem}/${stem}.json`] ?? '');
    expect(rows).toEqual(picture.rows);
    expect(csv.data.map(({ id }) => id)).toEqual(picture.rows.map(({ id }) => id));
    expect(csv.data.map(({ id }) => id)).toContain('003-signed-723');
  });

  test('is the same bytes whenever and wherever it is packed', () => {
    const first = packEvidence(picture, images, texts).bytes;
    vi.stubEnv('TZ', 'Pacific/Auckland');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new Date('2023-11-17T12:00').toISOString()).toBe('2023-11-16T23:00:00.000Z');
    expect(packEvidence(picture, images, texts).bytes).toEqual(first);
  });
});

describe('the page of a pack', () => {
  test('is in the language of the picture, and says what it shows', () => {
    const html = packOf()[`${stem}/index.html`] ?? '';
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<meta charset="utf-8"/>');
    expect(html).toContain(`<title>${picture.title}</title>`);
    expect(html).toContain('<h2>Références</h2>');
    expect(html).toContain('Furno, 20 novembre 2023');
    expect(html).toContain(picture.release);
  });

  test('shows the image that is sharp at any size, with its description', () => {
    const html = packOf()[`${stem}/index.html`] ?? '';
    expect(html).toContain(
      `<img src="${encodeURIComponent(stem)}.svg" alt="${picture.description}"`,
    );
    const pixels = packOf({}, texts, images.slice(0, 1))[`${stem}/index.html`];
    expect(pixels).toContain(`<img src="${encodeURIComponent(stem)}.png"`);
  });

  test('points at files of its own pack alone, and each is there', () => {
    const files = packOf();
    const links = linksIn(files[`${stem}/index.html`] ?? '');
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const link of links) expect(Object.keys(files)).toContain(`${stem}/${link}`);
  });

  test('runs nothing and fetches nothing', () => {
    const html = packOf()[`${stem}/index.html`] ?? '';
    expect(html).not.toMatch(
      /<(script|link|iframe|object|embed|base|form)\b| on\w+=|url\(|@import/,
    );
    expect(html).not.toMatch(/(https?:)?\/\//);
  });

  const hostile = `"><script src="//evil.example/x.js"></script><img src=x onerror='alert(1)'>&amp;`;
  test('keeps hostile words as words', () => {
    const words = { title: hostile, description: hostile, dossier: hostile, release: hostile };
    const files = packOf(words, [{ name: 'quotes.txt', text: hostile, words: hostile }]);
    const html = files[`${stem}/index.html`] ?? '';
    expect(xmlFault(html.replace('<!doctype html>\n', ''))).toBeNull();
    expect(html).not.toMatch(/<script|<img src=x/);
    expect(html.match(/<img /g)).toHaveLength(1);
    for (const link of linksIn(html)) expect(Object.keys(files)).toContain(`${stem}/${link}`);
    expect(linksIn(html)).toContain('quotes.txt');
    expect(files[`${stem}/quotes.txt`]).toBe(hostile);
  });
});
