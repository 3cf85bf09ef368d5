import { type Language, languages } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { themes } from '../palette/palette.ts';
import { browserLanguage } from '../view/use-language.ts';
import { changeView, useView } from '../view/view-store.ts';
import { appMessages } from './messages.ts';

const names: Record<Language, string> = { en: 'English', fr: 'Français' };

interface MastheadProps {
  title: string;
  language: Language;
}

/** The wordmark, the dossier, the language and the theme. */
export function Masthead({ title, language }: MastheadProps) {
  const say = translator(appMessages, language);
  const theme = useView((view) => view.theme);
  const choices = ['system', ...themes] as const;
  return (
    <header className="masthead">
      <p className="wordmark">Countersign</p>
      <p className="dossier-title">{title}</p>
      <fieldset className="segmented">
        <legend className="sr-only">{say('language')}</legend>
        {languages.map((choice) => (
          <label key={choice} lang={choice} title={names[choice]}>
            <input
              type="radio"
              name="language"
              aria-label={names[choice]}
              checked={choice === language}
              onChange={() =>
                changeView({ language: choice === browserLanguage() ? null : choice })
              }
            />
            <span>{choice.toUpperCase()}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="segmented">
        <legend className="sr-only">{say('theme')}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={choice === (theme ?? 'system')}
              onChange={() => changeView({ theme: choice === 'system' ? null : choice })}
            />
            <span>{say(choice)}</span>
          </label>
        ))}
      </fieldset>
    </header>
  );
}
