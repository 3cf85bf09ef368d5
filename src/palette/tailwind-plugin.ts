import plugin from 'tailwindcss/plugin';
import { type Palette, palettes } from './palette.ts';

/** Gives the page's style sheet the palettes that the charts draw with, as custom properties. */
function variables({ series, ...colours }: Palette): Record<string, string> {
  const named = Object.entries(colours).map(([name, colour]) => [`--${name}`, colour]);
  const numbered = series.map((colour, index) => [`--series-${index}`, colour]);
  return Object.fromEntries([...named, ...numbered]);
}

export default plugin(({ addBase }) => {
  addBase({
    ':root': { 'color-scheme': 'light', ...variables(palettes.light) },
    ':root[data-theme="dark"]': { 'color-scheme': 'dark', ...variables(palettes.dark) },
    '@media (prefers-color-scheme: dark)': {
      ':root:not([data-theme])': { 'color-scheme': 'dark', ...variables(palettes.dark) },
    },
  });
});
