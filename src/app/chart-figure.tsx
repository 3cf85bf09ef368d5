import { TurnoverFigure } from '../ceo-turnover/turnover-figure.tsx';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import type { Dossier, Edition } from '../pictures/edition.ts';
import { SignatureFigure } from '../signatures/signature-figure.tsx';
import { type ChartName, isFirstView } from '../view/view.ts';
import { FigureExports } from './figure-exports.tsx';
import { KeptFigure } from './kept-figures.tsx';
import { lazyPart } from './lazy-part.tsx';
import { Part } from './part.tsx';
import type { useClaims } from './use-claims.ts';

const DisagreementFigure = lazyPart(async () => {
  const { DisagreementFigure: Figure } = await import('../disagreement/disagreement-figure.tsx');
  return Figure;
});

interface ChartFigureProps {
  chart: ChartName;
  dossier: Dossier;
  edition: Edition;
  queries: ReturnType<typeof useClaims>['queries'];
}

/** One of the figures, as soon as its claims are here, or why they are not. */
export function ChartFigure({ chart, dossier, edition, queries }: ChartFigureProps) {
  const { context, turnover } = edition;
  const { view, language, theme } = context;
  // What the build drew is the first view, and no other.
  const instead = isFirstView(view) && <KeptFigure chart={chart} language={language} />;
  const exportMenu = (name: string) =>
    view.embed ? null : (
      <FigureExports {...{ chart, name, dossier, view }} look={{ language, theme }} />
    );
  if (chart === 'signature-counts')
    return (
      <Part query={queries.counts} {...{ language, instead }}>
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
      <Part query={queries.changes} {...{ language, instead }}>
        {() => <TurnoverFigure series={turnover} {...{ context, exportMenu }} />}
      </Part>
    );
  const { counts, changes, statements } = dossier.claims;
  return (
    <Part query={queries.statements} language={language}>
      {() =>
        counts &&
        changes &&
        statements && (
          <DisagreementFigure
            series={edition.disagreement}
            context={context}
            exportMenu={exportMenu}
          />
        )
      }
    </Part>
  );
}
