// @vitest-environment happy-dom
import { useLayoutEffect } from 'react';
import { describe, expect, test } from 'vitest';
import { TurnoverChart } from '../ceo-turnover/turnover-chart.tsx';
import { draw } from '../testing/draw.ts';
import { axisOf, frameOf, turnoverOf } from '../testing/turnover.ts';
import { drawOffscreen } from './draw-offscreen.ts';
import { elementsOf, mapSvg, type SvgNode, textOf } from './svg-tree.ts';

const series = turnoverOf();
const chart = (
  <TurnoverChart
    series={series}
    axis={axisOf(series)}
    width={1200}
    height={675}
    language="en"
    theme="dark"
    subtitle=""
    frame={frameOf(series, 'en')}
  />
);

function nodesOf(svg: SvgNode): SvgNode[] {
  return [svg, ...elementsOf(svg).flatMap(nodesOf)];
}

const wholePage = () => document.documentElement.outerHTML;

describe(drawOffscreen, () => {
  test('draws the same marks and texts as the page', () => {
    const page = draw(chart);
    const nodes = nodesOf(drawOffscreen(chart));
    const texts = nodes.filter(({ name }) => name === 'text').map(textOf);
    expect(texts).toContain('Countersign');
    expect(texts).toEqual([...page.querySelectorAll('text')].map((text) => text.textContent));
    const claims = nodes.flatMap(({ attributes }) => attributes['data-tenure'] ?? []);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toEqual(
      [...page.querySelectorAll('[data-tenure]')].map((mark) => mark.getAttribute('data-tenure')),
    );
  });

  test('leaves out the areas that a finger hits, which the page has', () => {
    expect(draw(chart).querySelectorAll('[pointer-events]').length).toBeGreaterThan(0);
    for (const { attributes } of nodesOf(drawOffscreen(chart)))
      expect(attributes).not.toHaveProperty('pointer-events');
  });

  test('draws the same picture each time', () => {
    expect(drawOffscreen(chart)).toEqual(drawOffscreen(chart));
  });

  test('leaves nothing on the page, however many pictures are drawn', { timeout: 60_000 }, () => {
    const before = wholePage();
    for (let drawn = 0; drawn < 100; drawn += 1) drawOffscreen(chart);
    expect(wholePage()).toBe(before);
  });

  test('takes down all that it put up, once for each picture', () => {
    const seen = { drawn: 0, takenDown: 0 };
    function Chart() {
      useLayoutEffect(() => {
        seen.drawn += 1;
        return () => {
          seen.takenDown += 1;
        };
      }, []);
      return <svg viewBox="0 0 1 1" />;
    }
    for (let drawn = 0; drawn < 100; drawn += 1) drawOffscreen(<Chart />);
    expect(seen).toEqual({ drawn: 100, takenDown: 100 });
  });

  test('says so where there is no chart to draw, and leaves nothing behind', () => {
    const before = wholePage();
    expect(() => drawOffscreen(<p>No chart</p>)).toThrow('drew no image');
    expect(wholePage()).toBe(before);
  });

  test('keeps a tree that can be changed without touching any page', () => {
    const svg = drawOffscreen(chart);
    expect(mapSvg(svg, (node) => node)).toEqual(svg);
    expect(structuredClone(svg)).toEqual(svg);
  });
});
