import { lazy, Suspense } from 'react';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { translator } from '../language/translator.ts';
import { useImageCheck } from './image-check-store.ts';
import { provenanceMessages } from './messages.ts';
import { type ImageContext, openImage } from './open-image.ts';

const CheckedClaims = lazy(async () => ({
  default: (await import('./checked-claims.tsx')).CheckedClaims,
}));

/** Opening an exported image by choosing it, and what became of its claims. */
export function ImageSection(context: ImageContext) {
  const { language, reference } = context;
  const say = translator(provenanceMessages, language);
  const check = useImageCheck((opened) => opened.check);
  return (
    <section className="figure" aria-labelledby="check-image">
      <h2 id="check-image" className="figure-title">
        {say('heading')}
      </h2>
      <p className="text-muted max-w-[60rem]">{say('intro')}</p>
      <div className="copy-tools">
        <label className="button file-button">
          {say('open')}
          <input
            type="file"
            data-open="image"
            accept=".png,.svg,image/png,image/svg+xml"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) openImage(file, context).then((words) => useOutcome.setState({ words }));
              // The same file can then be chosen again.
              target.value = '';
            }}
          />
        </label>
      </div>
      {check && reference && (
        <Suspense fallback={null}>
          <CheckedClaims {...check} {...{ reference, language }} />
        </Suspense>
      )}
    </section>
  );
}
