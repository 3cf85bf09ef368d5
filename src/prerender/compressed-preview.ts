import compression from 'compression';
import type { Plugin } from 'vite';

/** Has the preview server compress what it sends, as hosts of static sites do. */
export function compressedPreview(): Plugin {
  return {
    name: 'countersign-compressed-preview',
    configurePreviewServer(server) {
      server.middlewares.use(compression());
    },
  };
}
