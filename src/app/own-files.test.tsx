// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeCopies, useCopies } from '../copies/copies-store.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { useImageCheck } from '../provenance/image-check-store.ts';
import type { Claims } from '../sources/claim-tally.ts';
import { copy, told } from '../testing/copies-section.tsx';
import { device } from '../testing/device.ts';
import { draw } from '../testing/draw.ts';
import { dragged } from '../testing/dropped-files.ts';
import { pngOfRecord, recordOf, svgOfRecord } from '../testing/image-records.ts';
import { stubImageWorker } from '../testing/image-worker.ts';
import { theOne } from '../testing/on-page.ts';
import { ownClaims, ownSource } from '../testing/own-texts.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { makeSubject } from '../testing/sample-dossier.ts';
import { defaultView } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { openOwnFiles } from './open-own-files.ts';
import { OwnFiles } from './own-files.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';

vi.mock('idb-keyval', async () => (await import('../testing/device.ts')).storage);

const all: Claims = { counts: [], changes: [], statements: [], events: ownClaims };
const record = recordOf(ownClaims);
const image = new File([pngOfRecord(record)], 'chart.png', { type: 'image/png' });

/** The page's section for one's own files, and what it does with those that are dropped. */
function Files({ claims, language }: { claims: Claims; language: 'en' | 'fr' }) {
  const dossier = {
    ...{ subject: makeSubject(), release: record.release },
    ...{ sources: [ownSource], claims },
  };
  useDroppedFiles((files) => openOwnFiles(files, dossier, language));
  return <OwnFiles dossier={dossier} language={language} />;
}

const drawFiles = (claims: Claims = all, language: 'en' | 'fr' = 'en') =>
  draw(<Files claims={claims} language={language} />);

/** Drops files on the page; what is said of them. */
async function drop(...files: File[]): Promise<string> {
  dragged('drop', ['Files'], ...files);
  await vi.waitFor(() => expect(told()).not.toBe(''));
  return plainSpaces(told());
}

const viewNow = () => useViewStore.getState().view;

beforeEach(() => {
  stubImageWorker();
  device.kept.clear();
  device.refuses = false;
  closeCopies();
  useOutcome.setState({ words: '' });
  useImageCheck.setState({ check: null });
  useViewStore.setState({ view: defaultView });
});

describe(OwnFiles, () => {
  test('opens a copy of a text that is dropped anywhere on the page', async () => {
    drawFiles();
    expect(await drop(copy)).toContain('my.txt: the text of Paper A (a), word for word.');
    expect([...useCopies.getState().opened.keys()]).toEqual(['a']);
    expect(viewNow()).toEqual(defaultView);
  });

  test.each([
    ['by its type', new File([pngOfRecord(record)], 'chart', { type: 'image/png' })],
    ['by its name', new File([pngOfRecord(record)], 'CHART.PNG')],
    ['an SVG', new File([svgOfRecord(record)], 'chart.svg')],
  ])('goes back to the view of an image that is dropped: %s', async (_, file) => {
    const host = drawFiles();
    expect(await drop(file)).toContain(
      `${file.name} porte 4 affirmations du dossier « A letter » : 4 inchangées.`,
    );
    expect(viewNow()).toMatchObject({ sources: ['002', '003'], language: 'fr', theme: 'dark' });
    await vi.waitFor(() => theOne(host, '[data-image-check="unchanged"]'));
    expect(useCopies.getState().opened.size).toBe(0);
  });

  test('opens texts and images that are dropped together, and says of each what it is', async () => {
    drawFiles();
    const words = await drop(copy, image);
    expect(words).toContain('my.txt: the text of Paper A (a)');
    expect(words).toContain('chart.png porte 4 affirmations');
    expect(useCopies.getState().opened.size).toBe(1);
  });

  test.each([
    ['chart.pdf', 'application/pdf', '%PDF-1.7', /^chart\.pdf is a PDF.*open the PNG or SVG/],
    ['chart.jpg', '', 'JFIF', /^chart\.jpg is neither a PNG nor an SVG/],
    ['chart.webp', 'image/webp', 'RIFF', /^chart\.webp is neither a PNG nor an SVG/],
  ])('says of %s what to open instead', async (name, type, content, words) => {
    drawFiles();
    expect(await drop(new File([content], name, { type }))).toMatch(words);
    expect(viewNow()).toEqual(defaultView);
  });

  test.each(['counts', 'changes', 'statements', 'events'] as const)(
    'calls no claim foreign as long as the %s are not here',
    async (kind) => {
      drawFiles({ ...all, [kind]: null });
      expect(await drop(image)).toMatch(/^chart\.png cannot be checked before all claims are here/);
      expect(viewNow()).toEqual(defaultView);
      expect(useImageCheck.getState().check).toBeNull();
    },
  );

  test('speaks the language of the image, which the page takes over', async () => {
    drawFiles(all, 'fr');
    const english = recordOf(ownClaims, { address: '?sources=002&lang=en' });
    expect(await drop(new File([pngOfRecord(english)], 'chart.png'))).toContain(
      'chart.png carries 4 claims of the dossier “A letter”: 4 unchanged.',
    );
  });
});
