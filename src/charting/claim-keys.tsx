import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** A mark of a chart in words. */
export interface ClaimInWords {
  readonly id: string;
  readonly words: string;
  /** Whether the mark stands for several claims, `id` being its key. */
  readonly isBin?: boolean;
}

interface ClaimKeysProps {
  label: string;
  claims: readonly ClaimInWords[];
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The marks of a chart for the keyboard: a button each, of which one is a tab stop and the arrow
 * keys reach the others. They are seen only while they have the focus, and then their mark is too.
 */
export function ClaimKeys({ label, claims }: ClaimKeysProps) {
  const [current, setCurrent] = useState(0);
  const last = claims.length - 1;
  const stop = Math.min(current, last);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    // With such a key an arrow is the browser's, which goes back by it.
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [
      ...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('button') ?? []),
    ];
    // From where the focus is: of two keys in one go the second would not know the first's state.
    buttons[step(buttons.indexOf(event.currentTarget), last)]?.focus();
  };
  const show = ({ currentTarget }: FocusEvent<HTMLElement>, isFocused: boolean) => {
    const claim = CSS.escape(currentTarget.getAttribute('data-opens') ?? '');
    const bin = CSS.escape(currentTarget.getAttribute('data-bin') ?? '');
    const svg = currentTarget.closest('figure')?.querySelector('.recharts-surface');
    const parts = svg?.querySelectorAll(
      bin ? `[data-bin="${bin}"]` : `[data-claim="${claim}"], [data-opens="${claim}"]`,
    );
    for (const part of parts ?? []) part.toggleAttribute('data-focused', isFocused);
  };
  return (
    <ul className="claim-keys" aria-label={label}>
      {claims.map(({ id, words, isBin }, index) => (
        <li key={id}>
          <button
            type="button"
            {...(isBin
              ? { 'data-bin': id }
              : { 'data-opens': id, 'aria-haspopup': 'dialog' as const })}
            tabIndex={index === stop ? 0 : -1}
            onKeyDown={move}
            onFocus={(event) => {
              setCurrent(index);
              show(event, true);
            }}
            onBlur={(event) => show(event, false)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
