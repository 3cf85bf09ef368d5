import { useEffect } from 'react';
import { ExportOutcome } from '../exporting/export-outcome.tsx';
import { directions } from '../language/language.ts';
import { dossierQuery } from '../sources/dossier-query.ts';
import { sourcesQuery } from '../sources/sources-query.ts';
import { useLanguage } from '../view/use-language.ts';
import { isFirstView } from '../view/view.ts';
import { useView } from '../view/view-store.ts';
import { Dashboard, upperCharts } from './dashboard.tsx';
import { Guard } from './guard.tsx';
import { KeptFigure } from './kept-figures.tsx';
import { Masthead } from './masthead.tsx';
import { Problem } from './problem.tsx';
import { useAnswer } from './use-answer.ts';
import { useAskAgain } from './use-ask-again.ts';
import { Waiting } from './waiting.tsx';

/** The page: the masthead always, and below it the dashboard as soon as the dossier is here. */
export function App() {
  const language = useLanguage();
  const theme = useView((view) => view.theme);
  const isFirst = useView(isFirstView);
  const isEmbedded = useView((view) => view.embed !== null);
  const dossier = useAnswer(dossierQuery);
  const sources = useAnswer(sourcesQuery);
  useAskAgain();
  const title = dossier.data?.title[language] ?? '';

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directions[language];
    document.title = title ? `${title} – Countersign` : 'Countersign';
  }, [language, title]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);

  const failed = [dossier, sources].filter(({ fault }) => fault !== null);
  const [failure] = failed;
  return (
    <>
      {!isEmbedded && <Masthead title={title} language={language} />}
      <main>
        {dossier.data && sources.data ? (
          <Guard language={language}>
            <Dashboard
              subject={dossier.data}
              release={dossier.data.release}
              sources={sources.data.data}
              broken={sources.data.broken}
              language={language}
            />
          </Guard>
        ) : (
          <>
            <h1 className="sr-only">{title || 'Countersign'}</h1>
            {failure ? (
              <Problem error={failure.fault} language={language} retry={retryAll} />
            ) : (
              <Waiting file={dossier.data ? sources.file : dossier.file} language={language} />
            )}
            {isFirst &&
              upperCharts.map((chart) => (
                <KeptFigure key={chart} chart={chart} language={language} />
              ))}
          </>
        )}
      </main>
      <ExportOutcome />
    </>
  );

  function retryAll() {
    for (const answer of failed) answer.retry();
  }
}
