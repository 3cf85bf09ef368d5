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
  useDroppedFiles(open);
  useKeptFiles(context);

  async function keep({ target }: ChangeEvent<HTMLInputElement>) {
    const isStored = await (target.checked ? keepFiles(toKept(opened)) : forgetFiles());
    useCopies.setState({ isKept: target.checked && isStored });
    if (!isStored) tell(say('notKept'));
  }
  async function forget() {
    closeCopies();
    await forgetFiles();
    tell(say('forgotten'));
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
        {opened.size > 0 && (
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
      <ul className="copies">
        {[...opened.values()].map((copy) => (
          <li key={copy.source}>{describeCopy(copy, context)}</li>
        ))}
      </ul>
    </section>
  );
}

function useDroppedFiles(open: (files: FileList) => void): void {
  useEffect(() => {
    const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
    // Else the browser leaves the page to show the file.
    const allow = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      open(event.dataTransfer.files);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  });
}

/** Opens again, once, what an earlier visit has kept; it is held against the dossier anew. */
function useKeptFiles(context: CopyContext): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first dossier shown asks.
  useEffect(() => {
    keptFiles().then(async (kept) => {
      if (kept.length === 0) return;
      await openFiles(
        kept.map(({ name, text }) => new File([text], name)),
        context,
      );
      useCopies.setState({ isKept: true });
    });
  }, []);
}
