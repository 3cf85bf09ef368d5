// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, test } from 'vitest';
import { draw } from '../testing/draw.ts';
import { dragged } from '../testing/dropped-files.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

const [first, second] = ['a.txt', 'b.png'].map((name) => new File(['x'], name));
if (!first || !second) throw new Error('two files');

/** What is handed on of all that is dropped while this is on the page, by the files' names. */
function listen(): string[][] {
  const opened: string[][] = [];
  function Listener() {
    useDroppedFiles((files) => opened.push(files.map(({ name }) => name)));
    return null;
  }
  draw(<Listener />);
  return opened;
}

describe(useDroppedFiles, () => {
  test('hands on all files that are dropped, in place of the browser opening them', () => {
    const opened = listen();
    expect(dragged('dragover', ['Files'], first).defaultPrevented).toBe(true);
    expect(opened).toEqual([]);
    expect(dragged('drop', ['Files'], first, second).defaultPrevented).toBe(true);
    expect(opened).toEqual([['a.txt', 'b.png']]);
  });

  test.each([['text/plain'], ['text/uri-list', 'text/html'], []])(
    'leaves alone what is dragged and is no file: %s %s',
    (...types) => {
      const opened = listen();
      expect(dragged('dragover', types).defaultPrevented).toBe(false);
      expect(dragged('drop', types).defaultPrevented).toBe(false);
      expect(opened).toEqual([]);
    },
  );

  test('leaves alone an event that carries nothing', () => {
    const opened = listen();
    const event = new Event('drop', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(opened).toEqual([]);
  });

  test('no longer listens once it has left the page', () => {
    const opened: unknown[] = [];
    function Listener() {
      useDroppedFiles((files) => opened.push(files));
      return null;
    }
    const root = createRoot(document.createElement('div'));
    flushSync(() => root.render(<Listener />));
    dragged('drop', ['Files'], first);
    expect(opened).toHaveLength(1);
    flushSync(() => root.unmount());
    expect(dragged('drop', ['Files'], first).defaultPrevented).toBe(false);
    expect(opened).toHaveLength(1);
  });
});
