import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { releaseMessages } from '../releases/messages.ts';
import {
  changeReleaseState,
  type ReleaseState,
  releaseChange,
  releaseState,
} from '../releases/release-state.ts';

/** Puts the bar on the page, once, outside what the page itself draws and moves. */
export function showReleaseBar(): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(<ReleaseBar />);
}

/** Says that what is shown was kept, and from when it is; and offers a newer build, which nobody is forced to. */
function ReleaseBar() {
  const { files, keptOn, isNewer } = useSyncExternalStore(followRelease, () => releaseState);
  const language = useSyncExternalStore(followLanguage, spokenLanguage);
  const say = translator(releaseMessages, language);
  const release = document.getElementById('root')?.dataset.release?.slice(0, 12) ?? '';
  const date = keptOn ? formatMoment(keptOn, language) : 'none';
  const isKept = files.length > 0;
  return (
    <div role="status" className="release-bar">
      {isKept && <p>{say('kept', { n: files.length, file: files[0] ?? '', release, date })}</p>}
      {isNewer && <p>{say('newer')}</p>}
      {(isKept || isNewer) && (
        <button type="button" className="button" onClick={() => location.reload()}>
          {say('reload')}
        </button>
      )}
      {isKept && (
        <button type="button" className="button" onClick={() => leave({ files: [] })}>
          {say('hide')}
        </button>
      )}
      {isNewer && (
        <button type="button" className="button" onClick={() => leave({ isNewer: false })}>
          {say('later')}
        </button>
      )}
    </div>
  );
}

/** Takes something from the bar, with the button that has the focus, which goes back to the page. */
function leave(parts: Partial<ReleaseState>): void {
  changeReleaseState(parts);
  document.querySelector<HTMLElement>('[data-finding]')?.focus({ preventScroll: true });
}

function followRelease(follow: () => void): () => void {
  addEventListener(releaseChange, follow);
  return () => removeEventListener(releaseChange, follow);
}

// The page's own store would be a script of its own, were it asked from here too.
function spokenLanguage(): Language {
  return document.documentElement.lang === 'fr' ? 'fr' : 'en';
}

function followLanguage(follow: () => void): () => void {
  const observer = new MutationObserver(follow);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** A moment on the reader's own clock: “26 Nov 2026, 15:26”. */
function formatMoment(moment: Date, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    moment,
  );
}
