// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { draw } from '../testing/draw.ts';
import { theOne } from '../testing/on-page.ts';
import { ClaimLink } from './claim-link.tsx';

describe(ClaimLink, () => {
  test('is a button that says which claim it opens, and that a dialog comes of it', () => {
    const button = theOne(
      draw(
        <ClaimLink id={'"a" <b>'}>
          743 of <b>770</b>
        </ClaimLink>,
      ),
      'button',
    );
    expect(button.dataset.opens).toBe('"a" <b>');
    expect(button.getAttribute('aria-haspopup')).toBe('dialog');
    expect(button.getAttribute('type')).toBe('button');
    expect(button.textContent).toBe('743 of 770');
  });

  test('in a form it sends nothing', () => {
    let isSent = false;
    const host = draw(
      <form
        onSubmit={() => {
          isSent = true;
        }}
      >
        <ClaimLink id="a">A</ClaimLink>
      </form>,
    );
    theOne(host, 'button').click();
    expect(isSent).toBe(false);
  });
});
