import { turnoverPicture } from '../ceo-turnover/turnover-picture.tsx';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import { disagreementPicture } from '../disagreement/disagreement-picture.tsx';
import type { Look, Picture } from '../images/picture.ts';
import { signaturePicture } from '../signatures/signature-picture.tsx';
import type { ChartName, View } from '../view/view.ts';
import { type Dossier, toEdition } from './edition.ts';

/** The picture of a chart in a view of a dossier. Pure: page and command line get the same one. */
export function pictureOf(chart: ChartName, dossier: Dossier, view: View, look: Look): Picture {
  const edition = toEdition(dossier, view, look);
  const { context, turnover } = edition;
  const { claims } = dossier;
  if (chart === 'disagreement') return disagreementPicture(edition.disagreement, context);
  if (chart === 'ceo-turnover') return turnoverPicture(turnover, context);
  return signaturePicture(claims.counts ?? [], toMoments(turnover, look.language), context);
}
