// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClaimLink } from '../sources/claim-link.tsx';
import { draw } from '../testing/draw.ts';
import { claimOpen } from '../testing/evidence.tsx';
import { click, theOne } from '../testing/on-page.ts';
import { defaultView } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { useEvidenceOnClick } from './open-on-click.ts';

function Page() {
  useEvidenceOnClick();
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
  useViewStore.setState({ view: defaultView });
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
    expect(claimOpen()).toBe(claim);
  });

  test.each(['a', 'li button', 'label', 'input', 'summary', '.elsewhere', 'main'])(
    'a click on %s opens none: it has its own meaning, or none',
    (selector) => {
      const host = draw(<Page />);
      const [target] = host.querySelectorAll<HTMLElement>(selector);
      if (!target) throw new Error(`no ${selector}`);
      click(target);
      expect(claimOpen()).toBeNull();
    },
  );

  test('a click that ends a selection of words opens none, one on a link does', () => {
    const host = draw(<Page />);
    const words = theOne(host, '.words');
    document.getSelection()?.selectAllChildren(words);
    click(words);
    expect(claimOpen()).toBeNull();
    click(theOne(host, '[data-opens="link"].claim-link'));
    expect(claimOpen()).toBe('link');
  });

  test('a click on a mark opens its evidence though the whole page is selected', () => {
    const host = draw(<Page />);
    document.getSelection()?.selectAllChildren(document.body);
    const mark = host.querySelector('.mark');
    flushSync(() => mark?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(claimOpen()).toBe('mark');
    click(theOne(host, '.words'));
    expect(claimOpen()).toBe('mark');
  });

  test('changes nothing of the view but the claim', () => {
    const view = { ...defaultView, sources: ['002'], comments: true };
    useViewStore.setState({ view });
    clickOn('.mark');
    expect(useViewStore.getState().view).toEqual({ ...view, claim: 'mark' });
  });
});
