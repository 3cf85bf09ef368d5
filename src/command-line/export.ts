import '../browserless/dom.ts';
import { reasonOf } from '../language/reason-of.ts';
import { readArguments } from './read-arguments.ts';
import { askedLanguage, spokenLanguage } from './spoken-language.ts';
import { ToldError, UsageError } from './told-error.ts';
import { usage } from './usage.ts';

const words = process.argv.slice(2);
const spoken = spokenLanguage();

try {
  process.exitCode = await run();
} catch (error) {
  console.error(tell(error));
  if (error instanceof UsageError) console.error(`\n${usage[spoken]}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Does what the arguments ask for; the exit code. */
async function run(): Promise<number> {
  const request = readArguments(words, spoken);
  if (request.kind === 'help') {
    console.log(usage[askedLanguage(words, spoken)]);
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
      console.error(tell(error));
      return 3;
    }
  }
  const { exportFiles } = await import('./export-files.ts');
  const lines = await exportFiles(request, dossier, process.stdout, spoken);
  for (const line of lines) console.error(line);
  return 0;
}

function tell(error: unknown): string {
  return error instanceof ToldError ? error.tell(spoken) : reasonOf(error);
}
