export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Every colour of the page and of the images, as literals: an exported image has no stylesheet. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Every second day band, and quiet surfaces. */
  readonly band: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly grid: string;
  /** Terms of office: not a source's colour, since a term is what several sources tell. */
  readonly office: string;
  readonly caution: string;
  /** Claims that agree, and claims that differ: never without a sign or word that says so too. */
  readonly agree: string;
  readonly differ: string;
  /** Behind words that are pointed at. */
  readonly highlight: string;
  /** One colour per source, in dossier order, then over again with other shapes. */
  readonly series: readonly string[];
}

/**
 * The five source colours of each theme keep 3:1 on paper and band and stay apart for protan,
 * deutan and tritan eyes (palette.test.ts); they were searched near Okabe and Ito's hues
 * (https://jfly.uni-koeln.de/color/).
 */
export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#ffffff',
    band: '#f4f6f8',
    ink: '#16202c',
    muted: '#55606d',
    line: '#8a949f',
    grid: '#dfe4e9',
    office: '#3d5168',
    caution: '#8a4b00',
    agree: '#17639c',
    differ: '#a34700',
    highlight: '#ffe9a8',
    series: ['#ab299e', '#0e5e50', '#087eea', '#d4580a', '#2a2f36'],
  },
  dark: {
    paper: '#12171e',
    band: '#1a212a',
    ink: '#eef2f6',
    muted: '#a9b4c0',
    line: '#74808d',
    grid: '#2c3540',
    office: '#9db2c9',
    caution: '#f0b35a',
    agree: '#7cb8f0',
    differ: '#f2a25c',
    highlight: '#5c4a12',
    series: ['#ef9ced', '#2ee08b', '#2a8cf0', '#d27312', '#eceef1'],
  },
};
