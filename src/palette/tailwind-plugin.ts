import plugin from 'tailwindcss/plugin';
import { forcedColourRules } from './forced-colours.ts';
import { type Palette, palettes } from './palette.ts';

/** Gives the page's style sheet the palettes that the charts draw with, as custom properties. */
function variables({ series, ...colours }: Palette): Record<string, string> {
  const named = Object.entries(colours).map(([name, colour]) => [`--${name}`, colour]);
  const numbered = series.map((colour, index) => [`--series-${index}`, colour]);
  return Object.fromEntries([...named, ...numbered]);
}

const dark = { 'color-scheme': 'dark', ...variables(palettes.dark) };

export default plugin(({ addBase }) => {
  addBase({
    ':root': { 'color-scheme': 'light', ...variables(palettes.light) },
    // Paper is white.
    '@media screen': { ':root[data-theme="dark"]': dark },
    '@media screen and (prefers-color-scheme: dark)': { ':root:not([data-theme])': dark },
    // Behind the charts, as what the first view does not need: see prerender/fill-page.ts.
    '@layer later': { '@media (forced-colors: active)': forcedColourRules() },
  });
});
