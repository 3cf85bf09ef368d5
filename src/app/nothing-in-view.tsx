import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { sourceMessages } from '../sources/messages.ts';
import { changeView } from '../view/view-store.ts';

/** What stands in place of the charts while no source is selected, with the way back. */
export function NothingInView({ language }: { language: Language }) {
  const say = translator(sourceMessages, language);
  return (
    <div className="nothing">
      <p>{say('nobody')}</p>
      <button type="button" className="button" onClick={() => changeView({ sources: null })}>
        {say('showAll')}
      </button>
    </div>
  );
}
