import { flushSync } from 'react-dom';
import { expect, vi } from 'vitest';
import { CopiesSection } from '../copies/copies-section.tsx';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { draw } from './draw.ts';
import { ownClaims, ownSource, ownText } from './own-texts.ts';

/** The section as the page has it, of our own text alone. */
export const drawSection = (language: 'en' | 'fr' = 'en') =>
  draw(<CopiesSection sources={[ownSource]} claims={ownClaims} language={language} />);

/** What was last said of copies. */
export const told = () => useOutcome.getState().words;

/** The copies that the section lists. */
export const listed = (host: ParentNode) =>
  [...host.querySelectorAll('.copies li')].map((item) => item.textContent);

/** Files as an input or a drop holds them. */
export const transferOf = (...files: File[]) => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
};

/** A copy of our own text. */
export const copy = new File([ownText], 'my.txt');

/** Chooses files as a reader does, and waits until it is said what they are. */
export async function choose(host: ParentNode, ...files: File[]) {
  const input = host.querySelector<HTMLInputElement>('input[type=file][data-open=copy]');
  if (!input) throw new Error('nowhere to choose a file');
  input.files = transferOf(...files);
  flushSync(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(told()).not.toBe(''));
  return input;
}
