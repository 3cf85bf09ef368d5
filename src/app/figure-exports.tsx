import { useCopies } from '../copies/copies-store.ts';
import { ExportMenu } from '../exporting/export-menu.tsx';
import type { Look } from '../images/picture.ts';
import { type Dossier, toEdition } from '../pictures/edition.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { linkTo, linkToEmbed } from '../view/link-to.ts';
import type { ChartName, View } from '../view/view.ts';
import { embedCode } from './embed-code.ts';

interface FigureExportsProps {
  chart: ChartName;
  /** The figure's name for people. */
  name: string;
  dossier: Dossier;
  view: View;
  look: Look;
}

/** The Export button of a figure, with all that its files are made from. */
export function FigureExports({ chart, name, dossier, view, look }: FigureExportsProps) {
  const { language, theme } = look;
  const page = () => location.origin + location.pathname;
  const hash = chart === 'disagreement' ? '#disagreement' : '';
  const exportable = {
    label: name,
    picture: async (asked: Look) => {
      const { pictureOf } = await import('../pictures/picture-of.ts');
      return pictureOf(chart, dossier, view, asked);
    },
    link: () => linkTo(view, language, theme, page()) + hash,
    embed: () =>
      embedCode(name, linkToEmbed(view, chart, language, theme, dossier.subject.home ?? page())),
    evidence: async (ids: ReadonlySet<string>, asked: Look) => {
      const { evidenceFiles } = await import('../evidence/evidence-files.ts');
      const claims = listClaims(dossier.claims).filter(({ id }) => ids.has(id));
      const { context } = toEdition(dossier, view, asked);
      return evidenceFiles(claims, context, useCopies.getState().opened);
    },
  };
  return <ExportMenu exportable={exportable} look={look} />;
}
