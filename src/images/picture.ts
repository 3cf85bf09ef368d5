import type { ReactElement } from 'react';
import type { Claim } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import type { Size } from './image-size.ts';

export const backgrounds = ['theme', 'white', 'transparent'] as const;
export type Background = (typeof backgrounds)[number];

/** The room that a picture is laid out in, px, and what is to stand round the chart. */
export interface Room extends Size {
  readonly background: Background;
  readonly hasTitle: boolean;
}

export interface Drawing {
  readonly chart: ReactElement;
  /** The claims that it draws a mark for, each once. */
  readonly claims: readonly Claim[];
  /** Other claims that its words stand on, each once. */
  readonly context?: readonly Claim[];
}

/** In which language and theme something is shown. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

/** What decides a file's name, beside its size. */
export interface PictureName extends Look {
  readonly chart: string;
  /** The ids shown, in dossier order; null is all. */
  readonly sources: readonly string[] | null;
  readonly measure?: 'count' | 'share';
}

export type Row = Readonly<Record<string, string | number | null>>;

/** A chart of one view in one language and theme, as all its files are made from it. */
export interface Picture {
  readonly name: PictureName;
  readonly title: string;
  /** That some of its data could not be read; empty where all could. */
  readonly lacking?: string;
  /** The chart in words, made from the data. */
  readonly description: string;
  /** The names of the texts that it draws, in words. */
  readonly credit: string;
  /** The dossier by name, and its release. */
  readonly dossier: string;
  readonly release: string;
  /** The address of the exact view; the query alone where the dossier has no public address. */
  readonly address: string;
  /** Its claims as a table, and what each of its columns means. */
  readonly rows: readonly Row[];
  readonly columns: Readonly<Record<string, string>>;
  readonly draw: (room: Room) => Drawing;
}

/** The claims without those that came before. */
export function eachOnce(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
