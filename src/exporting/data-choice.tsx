import type { Picture } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { saveTable } from './file-actions.ts';
import { reportOutcome } from './report-outcome.ts';
import { sheetMessages } from './sheet-messages.ts';

interface DataChoiceProps {
  picture: Picture;
  language: Language;
  hasByteOrderMark: boolean;
  onMark: (hasByteOrderMark: boolean) => void;
}

/** The claims of the picture as files of data. */
export function DataChoice({ picture, language, hasByteOrderMark, onMark }: DataChoiceProps) {
  const say = translator(sheetMessages, language);
  return (
    <fieldset className="choices">
      <legend>{say('data')}</legend>
      {(['csv', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          onClick={() =>
            reportOutcome(
              async () => saveTable(picture, format, language, hasByteOrderMark),
              language,
            )
          }
        >
          {say(format)}
        </button>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={hasByteOrderMark}
          onChange={({ target }) => onMark(target.checked)}
        />{' '}
        {say('mark')}
      </label>
      <details className="columns">
        <summary>{say('columns')}</summary>
        <dl>
          {Object.entries(picture.columns).map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </fieldset>
  );
}
