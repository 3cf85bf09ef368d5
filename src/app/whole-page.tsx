import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { App } from './app.tsx';
import { OnPart } from './page-part.tsx';

interface WholePageProps {
  client: QueryClient;
  /** Called once the page is drawn. */
  onReady?: () => void;
  /** Called for each of its parts, once that answers. */
  onPart?: () => void;
}

const ignore = () => {};

/** The page with all that it needs: the same in the browser and at build, so that one continues the other. */
export function WholePage({ client, onReady, onPart }: WholePageProps) {
  useEffect(() => onReady?.(), [onReady]);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <OnPart value={onPart ?? ignore}>
          <App />
        </OnPart>
      </QueryClientProvider>
    </StrictMode>
  );
}
