import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { App } from './app.tsx';

interface WholePageProps {
  client: QueryClient;
  /** Called once the page answers. */
  onReady?: () => void;
}

/** The page with all that it needs: the same in the browser and at build, so that one continues the other. */
export function WholePage({ client, onReady }: WholePageProps) {
  useEffect(() => onReady?.(), [onReady]);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>
  );
}
