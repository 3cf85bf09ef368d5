// @vitest-environment happy-dom
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.ts';
import { Guard } from './guard.tsx';

let asked = '';
let ask: (words: string) => void = () => {};
let drawings = 0;

function Words({ words }: { words: string }) {
  drawings += 1;
  if (words === 'bad') throw new Error('out of luck');
  return <p>{words}</p>;
}

function Guarded() {
  const [words, setWords] = useState(asked);
  ask = (other) => flushSync(() => setWords(other));
  return (
    <Guard language="en" isSilent>
      <Words words={words} />
    </Guard>
  );
}

// React reports what a guard has caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('a guard that says nothing', () => {
  test('is empty while its part fails, and has it again with the next view', () => {
    asked = 'bad';
    const page = draw(<Guarded />);
    expect(page.innerHTML).toBe('');
    ask('good');
    expect(page.innerHTML).toBe('<p>good</p>');
    drawings = 0;
    ask('bad');
    expect(page.innerHTML).toBe('');
    // Not over and over.
    expect(drawings).toBeLessThan(5);
  });
});
