import { TurnoverFigure } from '../ceo-turnover/turnover-figure.tsx';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import { DisagreementFigure } from '../disagreement/disagreement-figure.tsx';
import type { Dossier, Edition } from '../pictures/edition.ts';
import { SignatureFigure } from '../signatures/signature-figure.tsx';
import type { ChartName } from '../view/view.ts';
import { FigureExports } from './figure-exports.tsx';
import { Part } from './part.tsx';
import type { useClaims } from './use-claims.ts';

interface ChartFigureProps {
  chart: ChartName;
  dossier: Dossier;
  edition: Edition;
  queries: ReturnType<typeof useClaims>['queries'];
}

/** One of the figures, as soon as its claims are here, or why they are not. */
export function ChartFigure({ chart, dossier, edition, queries }: ChartFigureProps) {
  const { context, turnover, disagreement } = edition;
  const { view, language, theme } = context;
  const exportMenu = (name: string) =>
    view.embed ? null : (
      <FigureExports {...{ chart, name, dossier, view }} look={{ language, theme }} />
    );
  if (chart === 'signature-counts')
    return (
      <Part query={queries.counts} language={language}>
        {(claims) => (
          <SignatureFigure
            {...{ claims, context, exportMenu }}
            moments={toMoments(turnover, language)}
          />
        )}
      </Part>
    );
  if (chart === 'ceo-turnover')
    return (
      <Part query={queries.changes} language={language}>
        {(claims) => <TurnoverFigure {...{ claims, context, exportMenu }} />}
      </Part>
    );
  const { counts, changes, statements } = dossier.claims;
  return (
    <Part query={queries.statements} language={language}>
      {() =>
        counts &&
        changes &&
        statements && (
          <DisagreementFigure series={disagreement} context={context} exportMenu={exportMenu} />
        )
      }
    </Part>
  );
}
