import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { changeView, useView } from '../view/view-store.ts';
import { signatureMessages } from './messages.ts';

const measures = ['count', 'share'] as const;

/** The switches of the signature chart: which measure, and whether readers' claims count in. */
export function SignatureSwitches({ language }: { language: Language }) {
  // The chart may follow a moment later.
  const view = useView((all) => all);
  const say = translator(signatureMessages, language);
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={view.comments}
          onChange={(event) => changeView({ comments: event.target.checked })}
        />
        {say('comments')}
      </label>
      <fieldset className="segmented">
        <legend className="sr-only">{say('measure')}</legend>
        {measures.map((measure) => (
          <label key={measure}>
            <input
              type="radio"
              name="measure"
              checked={view.measure === measure}
              onChange={() => changeView({ measure })}
            />
            <span>{say(measure)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
