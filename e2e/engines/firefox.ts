import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Engine, type EngineKind, windowSize } from './engine.ts';
import { speakMarionette } from './marionette.ts';
import { findProgram, makeHome, startProgram } from './own-process.ts';
import { driveByCommands } from './webdriver.ts';

const find = () =>
  findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');

const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });
const valued = z.object({ value: z.unknown() });

function makeProfile(home: string, downloads: string): string {
  const profile = join(home, 'profile');
  mkdirSync(profile);
  const preferences = {
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // A PDF that is saved would else be opened too, in a tab before the page.
    'pdfjs.disabled': true,
    'intl.accept_languages': 'en-US',
    // The pages that greet a new profile, and what calls home.
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  return profile;
}

async function start(): Promise<Engine> {
  const { home, downloads, remove } = makeHome();
  const args = ['--marionette', '--headless', '--no-remote', '--profile'];
  const program = startProgram(find() ?? 'firefox', [...args, makeProfile(home, downloads)], {
    HOME: home,
  });
  const close = async () => {
    await program.stop();
    remove();
  };
  try {
    const port = Number(await program.lineWith(/Listening on port (\d+)/));
    const send = await speakMarionette(port);
    const { capabilities } = session.parse(await send('WebDriver:NewSession', {}));
    const { resize, ...acts } = driveByCommands(async ({ marionette }, parameters) => {
      const answer = await send(marionette, parameters);
      return valued.safeParse(answer).data?.value ?? answer;
    });
    await resize(windowSize);
    return { name: `Firefox ${capabilities.browserVersion}`, downloads, ...acts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The Firefox of this machine. */
export const firefox: EngineKind = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  missing: () => (find() ? [] : ['firefox-esr']),
  start,
};
