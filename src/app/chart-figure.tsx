import { TurnoverFigure } from '../ceo-turnover/turnover-figure.tsx';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import type { Moment } from '../charting/moments.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Dossier, Edition } from '../pictures/edition.ts';
import { SignatureFigure } from '../signatures/signature-figure.tsx';
import { type ChartName, isFirstView } from '../view/view.ts';
import { FigureExports } from './figure-exports.tsx';
import { KeptFigure } from './kept-figures.tsx';
import { lazyPart } from './lazy-part.tsx';
import { appMessages } from './messages.ts';
import { Part } from './part.tsx';
import type { ClaimAnswers } from './use-claims.ts';

const DisagreementFigure = lazyPart(async () => {
  const { DisagreementFigure: Figure } = await import('../disagreement/disagreement-figure.tsx');
  return Figure;
});

interface ChartFigureProps {
  chart: ChartName;
  dossier: Dossier;
  edition: Edition;
  answers: ClaimAnswers;
}

/** One of the figures, as soon as its claims are here, or why they are not. */
export function ChartFigure({ chart, dossier, edition, answers }: ChartFigureProps) {
  const { context } = edition;
  const { view, language, theme } = context;
  const { counts, changes, statements } = dossier.claims;
  // What the build drew is the first view, and no other.
  const instead = isFirstView(view) && <KeptFigure chart={chart} language={language} />;
  const exportMenu = (name: string) =>
    view.embed ? null : (
      <FigureExports {...{ chart, name, dossier, view }} look={{ language, theme }} />
    );
  if (chart === 'signature-counts')
    return (
      <Part answer={answers.counts} {...{ language, instead }}>
        {() => (
          <SignatureFigure
            claims={counts ?? []}
            {...{ context, exportMenu }}
            moments={momentsOf(edition, language)}
          />
        )}
      </Part>
    );
  if (chart === 'ceo-turnover')
    return (
      <Part answer={answers.changes} {...{ language, instead }}>
        {() => <TurnoverFigure series={edition.turnover} {...{ context, exportMenu }} />}
      </Part>
    );
  // Beside the other figures these say themselves what they lack.
  const needed = [answers.statements, ...(view.embed ? [answers.counts, answers.changes] : [])];
  const lacking = needed.find(({ fault }) => fault) ?? needed.find(({ data }) => !data);
  return (
    <Part answer={lacking ?? answers.statements} language={language}>
      {() =>
        counts && changes && statements ? (
          <DisagreementFigure
            series={edition.disagreement}
            context={context}
            exportMenu={exportMenu}
          />
        ) : (
          <p className="note">
            {translator(appMessages, language)('differNeeds', {
              file: counts ? answers.changes.file : answers.counts.file,
            })}
          </p>
        )
      }
    </Part>
  );
}

/** The handovers that stand in the other chart too; that they cannot be worked out, their own figure says. */
function momentsOf(edition: Edition, language: Language): Moment[] {
  try {
    return toMoments(edition.turnover, language);
  } catch {
    return [];
  }
}
