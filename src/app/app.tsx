import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ExportOutcome } from '../exporting/export-outcome.tsx';
import { directions } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { dossierQuery } from '../sources/dossier-query.ts';
import { sourcesQuery } from '../sources/sources-query.ts';
import { useLanguage } from '../view/use-language.ts';
import { isFirstView } from '../view/view.ts';
import { useView } from '../view/view-store.ts';
import { Dashboard, upperCharts } from './dashboard.tsx';
import { Guard } from './guard.tsx';
import { KeptFigure } from './kept-figures.tsx';
import { Masthead } from './masthead.tsx';
import { appMessages } from './messages.ts';
import { Problem } from './problem.tsx';

/** The page: the masthead always, and below it the dashboard as soon as the dossier is here. */
export function App() {
  const language = useLanguage();
  const theme = useView((view) => view.theme);
  const isFirst = useView(isFirstView);
  const isEmbedded = useView((view) => view.embed !== null);
  const dossier = useQuery(dossierQuery);
  const sources = useQuery(sourcesQuery);
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

  const failed = [dossier, sources].find((query) => query.isError);
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
              language={language}
            />
          </Guard>
        ) : failed ? (
          <>
            <Problem error={failed.error} language={language} onRetry={retryAll} />
            {isFirst &&
              upperCharts.map((chart) => (
                <KeptFigure key={chart} chart={chart} language={language} />
              ))}
          </>
        ) : (
          <p role="status" className="loading">
            {translator(appMessages, language)('loading')}
          </p>
        )}
      </main>
      <ExportOutcome />
    </>
  );

  function retryAll() {
    for (const query of [dossier, sources]) if (query.isError) query.refetch();
  }
}
