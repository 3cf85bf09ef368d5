import type { Plugin } from 'vite';
import { apiFolder } from '../src/api/files.ts';
import { apiTexts } from './derive-api.ts';
import { dossierFolder, readDossier } from './read-dossier.ts';

/** Serves the API in dev and emits it into the build; a broken dossier fails the build. */
export function mockApi(): Plugin {
  let texts = new Map<string, string>();
  return {
    name: 'countersign-mock-api',
    // Read before anything is written: a broken dossier leaves the last build as it is.
    buildStart() {
      if (this.environment.mode === 'build') texts = apiTexts(readDossier(dossierFolder()));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!path.startsWith(`/${apiFolder}`)) return next();
        try {
          const text = apiTexts(readDossier(dossierFolder())).get(path.slice(apiFolder.length + 1));
          response.statusCode = text ? 200 : 404;
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(text ?? '{}');
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end('{}');
        }
      });
    },
    generateBundle() {
      for (const [name, source] of texts)
        this.emitFile({ type: 'asset', fileName: apiFolder + name, source });
    },
  };
}
