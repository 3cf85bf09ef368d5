import { type ChangeEvent, useEffect } from 'react';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { translator } from '../language/translator.ts';
import { closeCopies, useCopies } from './copies-store.ts';
import { forgetFiles, keepFiles, keptFiles } from './keep-copies.ts';
import { copyMessages } from './messages.ts';
import { type CopyContext, describeCopy, openFiles, toKept } from './open-files.ts';

/** The one file input of the page: evidence opens it too. */
const inputId = 'open-copy';

/** Lets the reader choose a file, from wherever on the page she is. */
export function chooseCopy(): void {
  document.getElementById(inputId)?.click();
}

/** Opening one's own copies of the texts by choosing or dropping files, and forgetting them. */
export function CopiesSection(context: CopyContext) {
  const say = translator(copyMessages, context.language);
  const { opened, isKept } = useCopies();
  const tell = (words: string) => useOutcome.setState({ words });
  const open = (files: Iterable<File>) => openFiles([...files], context).then(tell);
  useKeptFiles(context);

  async function keep({ target: { checked } }: ChangeEvent<HTMLInputElement>) {
    const isStored = await (checked ? keepFiles(toKept(opened)) : forgetFiles());
    useCopies.setState({ isKept: checked && isStored });
    if (!isStored) tell(say('notKept'));
  }
  async function forget() {
    closeCopies();
    tell(say((await forgetFiles()) ? 'forgotten' : 'notForgotten'));
  }
  return (
    <section className="figure" aria-labelledby="copies">
      <h2 id="copies" className="figure-title">
        {say('heading')}
      </h2>
      <p className="text-muted max-w-[60rem]">{say('intro')}</p>
      <div className="copy-tools">
        <label className="button file-button">
          {say('open')}
          <input
            id={inputId}
            type="file"
            data-open="copy"
            accept=".txt,text/plain"
            multiple
            onChange={({ target }) => {
              open(target.files ?? []);
              // The same file, mended, can then be chosen again.
              target.value = '';
            }}
          />
        </label>
        {(opened.size > 0 || isKept) && (
          <>
            <label className="check">
              <input type="checkbox" checked={isKept} onChange={keep} /> {say('keep')}
            </label>
            <button type="button" className="button" onClick={forget}>
              {say('forget')}
            </button>
          </>
        )}
      </div>
      {opened.size > 0 && (
        <ul className="copies">
          {[...opened.values()].map((copy) => (
            <li key={copy.source}>{describeCopy(copy, context)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/**
 * Opens what an earlier visit has kept, and holds what is open against the dossier anew when more of
 * its claims have come.
 */
function useKeptFiles(context: CopyContext): void {
  const { length } = context.claims;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the claims of a dossier only become more.
  useEffect(() => {
    keptFiles().then(async (kept) => {
      const files = [...kept, ...toKept(useCopies.getState().opened)];
      await openFiles(
        files.map(({ name, text }) => new File([text], name)),
        context,
      );
      if (kept.length > 0) useCopies.setState({ isKept: true });
    });
  }, [length]);
}
