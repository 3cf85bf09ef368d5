import '../browserless/dom.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError, usage } from './usage.ts';

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error(`\n${usage}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Does what the arguments ask for; the exit code. */
async function run(words: readonly string[]): Promise<number> {
  const request = readArguments(words);
  if (request.kind === 'help') {
    console.log(usage);
    return 0;
  }
  // Imported here: wrong arguments need no charts, and React must find the DOM as it loads.
  const { loadDossier } = await import('../browserless/load-dossier.ts');
  const dossier = loadDossier();
  if (request.kind === 'check') {
    const { checkFile } = await import('./check-file.ts');
    try {
      const { lines, exitCode } = checkFile(request.image, dossier, request.language);
      for (const line of lines) console.log(line);
      return exitCode;
    } catch (error) {
      // A script must not take a file that is not there for one that was changed.
      console.error(error instanceof Error ? error.message : error);
      return 3;
    }
  }
  const { exportFiles } = await import('./export-files.ts');
  for (const line of await exportFiles(request, dossier, process.stdout)) console.error(line);
  return 0;
}
