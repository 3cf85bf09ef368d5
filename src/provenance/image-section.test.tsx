// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useOutcome } from '../exporting/export-outcome.tsx';
import type { Language } from '../language/language.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount } from '../testing/claims.ts';
import { told, transferOf } from '../testing/copies-section.tsx';
import { signatureCounts } from '../testing/dossier.ts';
import { draw } from '../testing/draw.ts';
import { pngOfRecord, recordOf } from '../testing/image-records.ts';
import { stubImageWorker } from '../testing/image-worker.ts';
import { theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { exactly } from '../testing/quantities.ts';
import { defaultView } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { useImageCheck } from './image-check-store.ts';
import { ImageSection } from './image-section.tsx';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const foreign = makeCount({ id: '<script>alert(1)</script>' });
const drawn = [signed650, { ...signed650, id: 'taken-back' }, foreign];
const record = recordOf(drawn, { address: '?sources=002,003&theme=dark' });
const image = new File([pngOfRecord(record)], '<img src=x onerror=alert(1)>.png');
const reference = {
  release: record.release,
  titles: ['A letter', 'Une lettre'],
  withdrawn: ['taken-back'],
  claims: [{ ...signed650, signatories: exactly(651) }],
};

const drawSection = (language: Language = 'en') =>
  draw(<ImageSection reference={reference} language={language} />);

/** Chooses a file as a reader does, and waits until it is said what it is. */
async function choose(host: ParentNode, file: File): Promise<HTMLInputElement> {
  const input = host.querySelector<HTMLInputElement>('input[type=file][data-open=image]');
  if (!input) throw new Error('nowhere to choose an image');
  input.files = transferOf(file);
  flushSync(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(told()).not.toBe(''));
  return input;
}

const listed = (host: ParentNode) =>
  [...host.querySelectorAll<HTMLElement>('[data-checked]')].map(({ dataset, firstChild }) => [
    dataset.checked,
    dataset.verdict,
    plainSpaces(firstChild?.textContent ?? ''),
  ]);

beforeEach(() => {
  stubImageWorker();
  useOutcome.setState({ words: '' });
  useImageCheck.setState({ check: null });
  useViewStore.setState({ view: defaultView });
});

describe(ImageSection, () => {
  test.each<[Language, string, string, string, string]>([
    ['en', 'Check an image', 'changed since (signatories: 650 → 651)', 'withdrawn', 'not ours'],
    [
      'fr',
      'Vérifier une image',
      'modifiée depuis (signataires : 650 → 651)',
      'retirée',
      'pas des nôtres',
    ],
  ])('lists what became of every claim of an image (%s)', async (language, heading, ...words) => {
    const host = drawSection(language);
    const colon = language === 'fr' ? ' : ' : ': ';
    expect(theOne(host, 'h2').textContent).toBe(heading);
    const input = await choose(host, image);
    await vi.waitFor(() => theOne(host, '[data-image-check]'));
    expect(listed(host)).toEqual([
      ['002-signed-650', 'changed', `002-signed-650${colon}${words[0]}`],
      ['taken-back', 'withdrawn', `taken-back${colon}${words[1]}`],
      [foreign.id, 'not-ours', `${foreign.id}${colon}${words[2]}`],
    ]);
    expect(theOne(host, '[data-image-check] > p:first-child').textContent).toBe(told());
    expect(input.value).toBe('');
  });

  test('shows today’s words of the claims that there still are, and the worst verdict', async () => {
    const host = drawSection();
    await choose(host, image);
    await vi.waitFor(() => theOne(host, '[data-image-check="not-ours"]'));
    const summaries = [...host.querySelectorAll('[data-checked] small')];
    expect(summaries.map(({ textContent }) => textContent?.trim())).toEqual([signed650.summary.en]);
  });

  test('lists of very many claims the worst, and says how many there are', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ ...signed650, id: `x${n}` }));
    const host = drawSection();
    await choose(host, new File([pngOfRecord(recordOf([signed650, ...many]))], 'a.png'));
    await vi.waitFor(() => theOne(host, '[data-image-check]'));
    expect(
      listed(host)
        .slice(0, 2)
        .map(([id]) => id),
    ).toEqual(['x0', 'x1']);
    expect(listed(host)).toHaveLength(200);
    expect(theOne(host, '.copies + .note').textContent).toBe('Listed: the worst 200 of 301.');
  });

  test('file names and ids are text, were they markup', async () => {
    const host = drawSection();
    await choose(host, image);
    await vi.waitFor(() => theOne(host, '[data-image-check]'));
    expect(theOne(host, '[data-image-check]').textContent).toContain(image.name);
    expect(host.querySelector('img, script')).toBeNull();
  });

  test('says that the picture was edited, and that nothing is proved of who made it', async () => {
    const host = drawSection();
    await choose(host, image);
    await vi.waitFor(() => theOne(host, '[data-image-check]'));
    expect(theOne(host, '[data-image-check] strong').textContent).toContain('were edited');
    const notes = [...host.querySelectorAll('.note')].map(({ textContent }) => textContent);
    expect(notes).toEqual([
      expect.stringContaining('today’s release'),
      expect.stringContaining('does not prove who made the image'),
    ]);
  });

  test('keeps showing the last image that could be read, whatever is opened next', async () => {
    const host = drawSection();
    await choose(host, image);
    await vi.waitFor(() => theOne(host, '[data-image-check]'));
    const before = listed(host);
    useOutcome.setState({ words: '' });
    await choose(host, new File(['text'], 'b.txt'));
    expect(told()).toMatch(/^b\.txt is neither a PNG nor an SVG/);
    expect(listed(host)).toEqual(before);
  });

  test('is open for files, though it checks none, before the claims are here', async () => {
    const host = draw(<ImageSection reference={null} language="en" />);
    await choose(host, image);
    expect(told()).toContain('cannot be checked before all claims are here');
    expect(host.querySelector('[data-image-check]')).toBeNull();
  });
});
