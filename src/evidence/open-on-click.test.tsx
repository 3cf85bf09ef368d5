// @vitest-environment happy-dom
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClaimLink } from '../sources/claim-link.tsx';
import { draw } from '../testing/draw.ts';
import { click, theOne } from '../testing/on-page.ts';
import { useEvidenceOnClick } from './open-on-click.ts';

/** The claims handed over, in the order of the clicks. */
let opened: string[] = [];
const open = (claim: string) => {
  opened.push(claim);
};

function Page({ toOpen = open }: { toOpen?: (claim: string) => void }) {
  useEvidenceOnClick(toOpen);
  return (
    <main>
      <svg>
        <title>Chart</title>
        <g data-claim="mark">
          <rect className="mark" />
        </g>
        <rect className="hit" data-opens="hit" />
      </svg>
      <ul>
        <li data-claim="row">
          <p className="words">
            Some <b>words</b>
          </p>
          <a href="#there">There</a>
          <button type="button">Do</button>
          <label>
            Tick <input type="checkbox" />
          </label>
          <details>
            <summary>More</summary>
          </details>
          <ClaimLink id="link">
            <i>Another</i>
          </ClaimLink>
        </li>
      </ul>
      <p className="elsewhere">Elsewhere</p>
    </main>
  );
}

const clickOn = (selector: string) => {
  const target = draw(<Page />).querySelector(selector);
  if (!target) throw new Error(`no ${selector}`);
  flushSync(() => target.dispatchEvent(new MouseEvent('click', { bubbles: true })));
};

beforeEach(() => {
  opened = [];
  document.getSelection()?.removeAllRanges();
});

describe(useEvidenceOnClick, () => {
  test.each([
    ['a part of a mark', '.mark', 'mark'],
    ['what widens a mark', '.hit', 'hit'],
    ['a row', 'li', 'row'],
    ['words in a row', 'li b', 'row'],
    ['a link to another claim within the row', '[data-opens="link"]', 'link'],
    ['words within that link', 'i', 'link'],
  ])('a click on %s opens its evidence', (_, selector, claim) => {
    clickOn(selector);
    expect(opened).toEqual([claim]);
  });

  test.each(['a', 'li button', 'label', 'input', 'summary', '.elsewhere', 'main'])(
    'a click on %s opens none: it has its own meaning, or none',
    (selector) => {
      const host = draw(<Page />);
      const [target] = host.querySelectorAll<HTMLElement>(selector);
      if (!target) throw new Error(`no ${selector}`);
      click(target);
      expect(opened).toEqual([]);
    },
  );

  test('a click that ends a selection of words opens none, one on a link does', () => {
    const host = draw(<Page />);
    const words = theOne(host, '.words');
    document.getSelection()?.selectAllChildren(words);
    click(words);
    expect(opened).toEqual([]);
    click(theOne(host, '[data-opens="link"].claim-link'));
    expect(opened).toEqual(['link']);
  });

  test('a click on a mark opens its evidence though the whole page is selected', () => {
    const host = draw(<Page />);
    document.getSelection()?.selectAllChildren(document.body);
    const mark = host.querySelector('.mark');
    flushSync(() => mark?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(opened).toEqual(['mark']);
    click(theOne(host, '.words'));
    expect(opened).toEqual(['mark']);
  });

  test('every click hands over its claim, also the same one again', () => {
    const host = draw(<Page />);
    const row = theOne(host, '.words');
    click(row);
    click(theOne(host, 'i'));
    click(row);
    expect(opened).toEqual(['row', 'link', 'row']);
  });

  test('a page drawn again with another use for claims hands them over to that alone', () => {
    const others: string[] = [];
    function Changing() {
      const [isFirst, setFirst] = useState(true);
      const toOther = useCallback((claim: string) => others.push(claim), []);
      return (
        <>
          <Page toOpen={isFirst ? open : toOther} />
          <button type="button" className="change" onClick={() => setFirst(false)}>
            Change
          </button>
        </>
      );
    }
    const host = draw(<Changing />);
    click(theOne(host, '.words'));
    click(theOne(host, '.change'));
    click(theOne(host, '.words'));
    expect({ opened, others }).toEqual({ opened: ['row'], others: ['row'] });
  });

  test('a page that is gone listens no more', () => {
    function Leaving() {
      const [isThere, setThere] = useState(true);
      return isThere ? (
        <>
          <Page />
          <button type="button" className="leave" onClick={() => setThere(false)}>
            Leave
          </button>
        </>
      ) : (
        <p data-claim="left">Left</p>
      );
    }
    const host = draw(<Leaving />);
    click(theOne(host, '.leave'));
    click(theOne(host, 'p'));
    expect(opened).toEqual([]);
  });
});
